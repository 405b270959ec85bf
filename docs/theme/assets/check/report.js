// The report's JSON as part of the page. Every word of a finding comes from the report itself, in both languages.

import { byId, fileName, h, heading, unseen } from "./dom.js";
import { link } from "./errors.js";
import { address, masked, pick, say, showDay, showSize } from "./words.js";

const GROUPS = [
  ["fix", "error"],
  ["confirm", "warning"],
  ["advice", "note"],
];

/** The problems of a report as errors.js takes them, in the report's order. */
export const problemsOf = (report) =>
  report.findings
    .map((finding, index) => ({ finding, message: pick(finding.message), place: finding.place, severity: finding.severity, target: `finding-${index}` }))
    .filter(({ finding }) => finding.outcome === "fail");

/** Row `gone` of the table `key` was taken out: what was found in the rows after it is now one row higher. */
export function moveUp(report, key, gone) {
  for (const { place } of report.findings) {
    const [, table, row, ...rest] = place.answer?.split("/") ?? [];
    if (table !== key || Number(row) < gone) continue;
    if (Number(row) > gone) place.answer = `/${[key, Number(row) - 1, ...rest].join("/")}`;
    else {
      delete place.answer;
      place.rows = key;
    }
  }
}

/** How many findings of `before` are gone, how many of `report` are new and how many stayed; by their keys. */
export function compare(before, report) {
  const keys = (one) => new Set(one.findings.filter(({ outcome }) => outcome === "fail").map(({ key }) => key));
  const [old, now] = [keys(before), keys(report)];
  const kept = [...now].filter((key) => old.has(key)).length;
  return { fixed: old.size - kept, added: now.size - kept, kept };
}

/** Show `report`; `before` is the one of the last check or null; `follow(problem)` goes to a problem's control. */
export function showReport(report, before, form, follow) {
  const problems = problemsOf(report);
  const failed = (severity) => problems.filter((problem) => problem.severity === severity);
  const { sentence } = report.summary;
  byId("hs-report").replaceChildren(
    ...[
      heading(2, say("report.heading"), { id: "report" }),
      h("p", { class: "hs-report__about" }, aboutLine(report)),
      h("p", { class: "hs-report__sentence" }, pick(sentence)),
      before && h("p", { class: "hs-report__again" }, say("report.again", compare(before, report))),
      firstThing(problems, form, follow),
      ...GROUPS.map(([key, severity]) => group(key, failed(severity), report, form, follow)),
      unchecked(report),
      notNeeded(report),
      reminders(report),
      readBack(report),
      attached(report),
      passed(report),
      h("p", { class: "hs-report__disclaimer" }, pick(report.disclaimer)),
    ].filter(Boolean),
  );
}

const aboutLine = ({ procedure, submitted_on: day, validator }) =>
  say("report.about", { procedure: pick(procedure.name), code: procedure.code, day: showDay(day), checked: showDay(procedure.checked_on), version: validator });

function firstThing(problems, form, follow) {
  const [first] = problems;
  if (!first || first.severity === "note") return h("p", { class: "hs-report__first" }, say("report.nothing-to-fix"));
  return h("p", { class: "hs-report__first" }, h("strong", {}, say("report.first")), " ", link(first, form, follow));
}

function group(key, problems, report, form, follow) {
  if (problems.length === 0) return null;
  return h("section", { class: `hs-group hs-group--${key}`, "aria-labelledby": `report-${key}` },
    h("h3", { id: `report-${key}` }, say(`report.${key}`, { count: problems.length })),
    h(key === "fix" ? "ol" : "ul", { class: "hs-findings" }, ...problems.map((problem) => item(problem, report, form, follow))));
}

function item(problem, report, form, follow) {
  const { finding, target } = problem;
  const rule = report.rules[finding.rule];
  return h("li", { class: `hs-finding hs-is-${finding.severity}`, id: target, tabindex: "-1" },
    h("p", { class: `hs-status hs-status--${finding.severity}` }, pick(rule.severity_name)),
    h("p", { class: "hs-finding__message" }, onPaper(pick(finding.message))),
    finding.place.answer || finding.place.paper ? h("p", { class: "hs-finding__go" }, link(problem, form, follow, say("report.go", { place: placeName(finding.place, report, form) }))) : null,
    ...ground(finding, rule));
}

function ground(finding, rule) {
  return [
    h("p", {}, h("strong", {}, say("report.how")), " ", pick(rule.fix)),
    h("p", {}, h("strong", {}, say("report.why")), " ", pick(rule.why)),
    h("p", { class: "hs-finding__law" }, h("strong", {}, say("report.law")), " ", ...citations(finding.law), " · ",
      outward(address(`rules/${finding.rule}/`), say("report.rule", { id: finding.rule }))),
    rule.confidence === "found" ? null : h("p", { class: "hs-finding__law" }, say(`report.confidence.${rule.confidence}`)),
  ];
}

function unchecked(report) {
  const open = report.findings.filter(({ outcome }) => outcome === "cannot-tell");
  if (open.length === 0) return null;
  return h("section", { class: "hs-group hs-group--unchecked", "aria-labelledby": "report-unchecked" },
    h("h3", { id: "report-unchecked" }, say("report.unchecked", { count: open.length })),
    h("p", {}, say("report.unchecked-why")),
    h("ul", { class: "hs-findings" }, ...open.map((finding) => h("li", { class: "hs-finding hs-is-unchecked" },
      h("p", { class: "hs-status hs-status--unchecked" }, say("report.unchecked-chip")),
      h("p", { class: "hs-finding__message" }, onPaper(pick(finding.message))),
      h("p", { class: "hs-finding__law" }, pick(report.rules[finding.rule].fix), " ", outward(address(`rules/${finding.rule}/`), say("report.rule", { id: finding.rule })))))));
}

function notNeeded(report) {
  const papers = report.papers.filter(({ need, applies }) => need === "looked-up" && applies);
  if (papers.length === 0) return null;
  return fold("not-needed", papers.length, h("ul", {}, ...papers.map(({ paper, name, reason }) =>
    h("li", {}, outward(address(`papers/${paper}/`), pick(name)), ". ", pick(reason)))));
}

function reminders(report) {
  if (report.reminders.length === 0) return null;
  return h("section", { class: "hs-group", "aria-labelledby": "report-reminders" },
    h("h3", { id: "report-reminders" }, say("report.reminders")),
    h("ul", {}, ...report.reminders.map(({ text, law }) => h("li", {}, pick(text), " ", ...law.length ? ["(", ...citations(law), ")"] : []))));
}

/** The answers as they were understood; where that differs from what was typed, both are shown. */
function readBack(report) {
  return fold("read", report.answers.length, h("dl", { class: "hs-answers" }, ...report.answers.map(({ label, typed, read }) => {
    const shown = read === null ? null : pick(read);
    const differs = typeof typed === "string" && shown !== null && isTyped(typed) && shown !== typed;
    return h("div", { class: "hs-answers__row" },
      h("dt", {}, pick(label)),
      h("dd", {}, onPaper(shown ?? String(typed)),
        shown === null ? h("span", { class: "hs-answers__empty" }, ` ${say("report.not-read")}`) : null,
        differs ? h("span", { class: "hs-answers__typed" }, ` ${say("report.typed")} `, onPaper(typed)) : null));
  })));
}

// A choice's stored value is nothing that anyone typed.
const isTyped = (text) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) || /^\d+$/.test(text);

function attached(report) {
  if (report.attachments.length === 0) return null;
  const name = (paper) => pick(report.papers.find((each) => each.paper === paper)?.name ?? { vi: "", en: "" });
  return fold("files", report.attachments.length, h("ul", {}, ...report.attachments.map((file) =>
    h("li", {}, `${name(file.paper)}: `, fileName(file.name), ` (${showSize(file.size)}${file.pages ? `, ${say("report.pages", { count: file.pages })}` : ""})`))));
}

function passed(report) {
  const ids = [...new Set(report.results.filter(({ outcome }) => outcome === "pass").map(({ rule }) => rule))];
  if (ids.length === 0) return null;
  return fold("passed", report.summary.fine, h("ul", { class: "hs-passed" }, ...ids.map((id) =>
    h("li", {}, pick(report.rules[id].title), " ", outward(address(`rules/${id}/`), id)))));
}

function fold(key, count, content) {
  return h("details", { class: `hs-fold hs-fold--${key}` },
    h("summary", {}, h("h3", {}, say(`report.${key}`, { count }))), content);
}

function placeName(place, report, form) {
  if (place.answer) {
    const answer = report.answers.find(({ at }) => at === place.answer);
    return answer ? pick(answer.label) : (form.fields.get(place.answer)?.label.firstChild.textContent.trim() ?? "");
  }
  const paper = report.papers.find((each) => each.paper === place.paper);
  return paper ? pick(paper.name) : place.paper;
}

/** Links to what is cited; places of one instrument that read alike are named once. */
function citations(law) {
  const once = [...new Map(law.map((one) => [pick(one.label), one])).values()];
  return once.flatMap(({ ref, label }, index) => [index ? "; " : null, outward(lawAddress(ref), pick(label))]);
}

function lawAddress(ref) {
  const [instrument, place = ""] = ref.split("/");
  return `${address(`law/${instrument}/`)}${place ? `#${place.replaceAll(".", "-")}` : ""}`;
}

/** A link that leaves the check open: going away would lose the answers, for nothing is stored. */
const outward = (href, text) => h("a", { href, target: "_blank", rel: "noopener" }, text, unseen(` ${say("new-tab")}`));

/** Text with long numbers that are masked when the report is printed. */
function onPaper(text) {
  const printed = masked(text);
  if (printed === text) return h("bdi", {}, text);
  return h("bdi", {}, h("span", { class: "hs-screen" }, text), h("span", { class: "hs-paper-only", "aria-hidden": "true" }, printed));
}
