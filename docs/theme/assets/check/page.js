// The check page: fill in, attach, review, check, mend, check again.

import { Client, Failure } from "./client.js";
import { parseDay } from "./day.js";
import { fitCommunes } from "./combobox.js";
import { CommuneData } from "./communes.js";
import { announce, byId, goTo, h } from "./dom.js";
import { costly, offer, watch } from "./engine.js";
import { clearProblems, controlOf, focusSummary, showProblems } from "./errors.js";
import { openExample } from "./examples.js";
import { Files } from "./files.js";
import { arrange, onLink } from "./frame.js";
import { FirstFindings } from "./first.js";
import { flatten, Form } from "./form.js";
import { printForm } from "./print.js";
import { moveUp, problemsOf, showReport } from "./report.js";
import { showReview } from "./review.js";
import { dossier, handOver, NotADossier, parseDossier, saveAs, takeOver } from "./store.js";
import { config, pick, say, showDay, today } from "./words.js";

const form = new Form(byId("dossier-form"));
const files = new Files(byId("attachments"));
const communes = new CommuneData(config.communes);
const client = new Client(new URL(config.engine, location.href).href);
const typedDay = byId("hs-day");
const { notice, bar } = arrange(form.root);

let view = "form";
let report = null; // of the last check
let before = null; // of the check before that
let busy = false;
let unfinished = false; // a check that failed and is taken up again by "Try again"
let changing = false; // on the way from the review to a question and back
let leaving = false; // to the other language

const day = () => (typedDay.value.trim() ? parseDay(typedDay.value) : today());
const first = new FirstFindings(files, () => day() ?? today());

// --- what is in view: the form, the review or the report -----------------------------------------------------------

function show(next) {
  view = next;
  for (const part of document.querySelectorAll(".hs-lead, #hs-needs, #hs-examples, #dossier-form, .hs-notice")) part.hidden = next !== "form";
  byId("hs-review").hidden = next !== "review";
  byId("hs-report").hidden = next !== "report";
  byId("hs-print").hidden = next !== "report";
  byId("hs-print-form").hidden = next === "form";
  byId("hs-check").hidden = next === "form" && !report;
  byId("hs-check").textContent = say(report ? "check.again" : "check.check");
  byId("hs-review-button").hidden = next === "form" && Boolean(report) && !changing;
  byId("hs-review-button").textContent = say({ form: changing ? "check.back-to-review" : "check.review" }[next] ?? "check.edit");
  bar.classList.toggle("is-again", next === "form" && Boolean(report)); // mending is done all over the form
  // One main action in each view: go on, check, mend; after mending, check again.
  const main = next === "review" || (next === "form" && report) ? "hs-check" : "hs-review-button";
  for (const id of ["hs-check", "hs-review-button"]) byId(id).classList.toggle("hs-button--main", id === main);
  form.refresh();
}

function review() {
  changing = false;
  const chosen = day();
  if (!chosen) return tellOfDay();
  showReview({ form, files, day: chosen, today: today(), change, useToday() {
    typedDay.value = "";
    review();
  } });
  show("review");
  return goTo(byId("review"));
}

function change(place) {
  changing = true;
  follow({ place });
}

/** Bring the control of a problem into view and focus it; without a control, its place in the report. */
function follow(problem) {
  if (controlOf(problem.place, form) && view !== "form") show("form");
  const found = controlOf(problem.place, form);
  if (found) return goTo(found.control, found.label);
  show(report ? "report" : "form");
  return goTo(byId(problem.target) ?? byId(report ? "report" : "form"));
}

function tellOfDay() {
  tell([{ message: say("day.not-a-day"), place: { day: true }, severity: "error" }]);
}

/** Show problems that the page itself has found. */
function tell(problems) {
  show("form");
  showProblems(problems, form, follow);
  focusSummary();
}

// --- the check -----------------------------------------------------------------------------------------------------

async function check() {
  if (busy) return;
  const chosen = day();
  if (!chosen) {
    tellOfDay();
    return;
  }
  busy = true;
  unfinished = true;
  try {
    if (client.state === "idle" && costly()) await offer(client);
    const answer = await ask(chosen);
    if (answer.error) tell([{ message: pick(answer.error.message), place: {}, severity: "error" }]);
    else took(answer.report);
    unfinished = false;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.reason === "cancelled") {
      unfinished = false;
      announce(say("engine.cancelled"));
    } else goTo(byId("hs-engine"));
  } finally {
    busy = false;
  }
}

async function ask(chosen) {
  const { attachments, files: attached } = files.attached();
  const { stops } = client;
  let bundle;
  try {
    bundle = await first.load();
  } catch {
    throw client.fail("load");
  }
  const lists = await communes.forCheck(form.provinces());
  if (client.stops !== stops) throw new Failure("cancelled"); // stopped while the data came
  const request = { action: "check", bundle, communes: lists, dossier: dossier(config.procedure, chosen, form.answers(), attachments) };
  return JSON.parse(await client.check(JSON.stringify(request), [...attached]));
}

function took(next) {
  [before, report] = [report, next];
  showAll();
  announce(pick(report.summary.sentence));
}

function showAll() {
  changing = false;
  const errors = showProblems(problemsOf(report), form, follow);
  showReport(report, before, form, follow);
  show("report");
  if (errors) focusSummary();
  else goTo(byId("report"));
}

function retry() {
  if (unfinished) check();
  else client.start().catch(() => {});
}

/** Load the checker while the user fills in; where that costs, only after a tap that states the size. */
let begun = false;
async function begin() {
  if (begun) return;
  begun = true;
  try {
    await first.load();
    if (costly()) await offer(client);
    await client.start();
  } catch {
    // shown beside the buttons; the check itself tries again
  }
}

// --- saving, opening, erasing, the other language ----------------------------------------------------------------------

function save() {
  const names = Object.fromEntries(Object.entries(files.everything()).map(([paper, chosen]) => [paper, chosen.map(({ name }) => name)]));
  saveAs("dossier.json", dossier(config.procedure, day() ?? today(), form.answers(), names));
}

async function open(file) {
  try {
    const opened = parseDossier(await file.text(), config.procedure);
    restart();
    const left = fillIn(opened);
    const names = Object.values(opened.attachments).flat();
    note([say("open.done"), left && say("open.left", { count: left }), names.length && say("open.choose-again", { names: names.join(", ") })]);
  } catch (error) {
    if (!(error instanceof NotADossier)) throw error;
    tell([{ message: say(error.key), place: { load: true }, severity: "error" }]);
  }
}

function fillIn(opened) {
  typedDay.value = opened.day && opened.day !== today() ? dayField(opened.day) : "";
  return form.fill(flatten(opened.answers)).length;
}

const dayField = (iso) => iso.split("-").reverse().join("/");

function restart() {
  [report, before, changing] = [null, null, false];
  notice.replaceChildren();
  clearProblems();
  form.clear();
  files.clear();
  typedDay.value = "";
  show("form");
}

function note(sentences) {
  notice.replaceChildren(...sentences.filter(Boolean).map((sentence) => h("p", {}, sentence)));
}

async function example(id) {
  if (form.touched && !confirm(say("examples.replace"))) return;
  const chosen = config.examples.find((each) => each.id === id);
  if (!chosen) return;
  try {
    const opened = await openExample(chosen);
    restart();
    fillIn(opened);
    files.fill(opened.files);
    form.refresh();
    note([say("examples.done", { title: chosen.title, day: showDay(opened.day) })]);
    begin();
    goTo(byId("form"));
  } catch {
    tell([{ message: say("examples.failed"), place: {}, severity: "error" }]);
  }
}

async function switchLanguage(href) {
  leaving = true;
  const state = { answers: form.everything(), day: typedDay.value, report, before, view };
  try {
    await handOver(state, files.everything());
  } catch {
    leaving = false;
    if (!confirm(say("switch.lost"))) return;
    leaving = true;
  }
  location.href = href;
}

function resume({ state, files: kept }) {
  form.fill(state.answers);
  files.fill(kept);
  typedDay.value = state.day;
  [report, before] = [state.report, state.before];
  form.refresh();
  if (state.view === "report") showAll();
  else if (state.view === "review") review();
  else show("form");
  begin();
}

// --- beginning -----------------------------------------------------------------------------------------------------

function listen() {
  form.onRowGone = (key, gone) => report && moveUp(report, key, gone);
  form.root.addEventListener("submit", (event) => {
    event.preventDefault();
    if (view === "form" && !report) review(); // Enter in a field goes on, as the main button does
    else check();
  });
  form.root.addEventListener("input", () => {
    form.refresh();
    begin();
  });
  files.addEventListener("change", begin);
  byId("hs-review-button").onclick = () => (view === "form" ? review() : show("form"));
  byId("hs-save").onclick = save;
  byId("hs-load").onclick = () => byId("hs-load-input").click();
  byId("hs-load-input").onchange = ({ target }) => {
    if (target.files.length) open(target.files[0]);
    target.value = "";
  };
  byId("hs-clear").onclick = () => confirm(say("clear.sure")) && (restart(), goTo(byId("form")));
  byId("hs-print").onclick = () => print();
  byId("hs-print-form").onclick = () => printForm(form, first, report?.answers ?? []).catch(() => tell([{ message: say("sheet.failed"), place: {}, severity: "error" }]));
  onLink({ example, otherLanguage: switchLanguage });
  // On paper nothing can be unfolded.
  addEventListener("beforeprint", () => byId("hs-report").querySelectorAll("details").forEach((each) => (each.open = true)));
  addEventListener("beforeunload", (event) => {
    if (!leaving && (form.touched || Object.keys(files.everything()).length)) event.preventDefault();
  });
}

async function main() {
  listen();
  fitCommunes(form, communes);
  watch(client, { retry, cancel: () => client.stop() });
  show("form");
  const kept = await takeOver().catch(() => null);
  const asked = new URLSearchParams(location.search).get("example");
  if (kept) resume(kept);
  else if (asked) example(asked);
}

main();
