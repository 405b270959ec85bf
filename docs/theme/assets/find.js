// Finds a procedure while one types, with or without Vietnamese marks. Without it, the list of all procedures is one link
// away. The catalogue is loaded when somebody goes to the field; nothing that is typed leaves the page.

import { marked } from "./search/excerpt.js";
import { h, moves, spans } from "./search/list.js";
import { Names } from "./search/names.js";

const MOST = 20; // procedures that are shown
const PAUSE = 500; // ms without a key until the count is said

const field = document.getElementById("hs-find");
const place = document.getElementById("hs-finder");
const told = place?.dataset;

function wake() {
  const [list, count, status, none, start, failure] = ["procedures", "count", "found", "none", "start", "failure"]
    .map((name) => document.getElementById(`hs-${name}`));
  let loading, names, says, tries = 0;

  const load = () => (loading ??= fetch(new URL(told.index, location), tries++ ? { cache: "reload" } : {})
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(`${response.url}: ${response.status}`))))
    .then((catalogue) => new Names(catalogue).fill())
    .then((ready) => {
      names = ready;
      failure.hidden = true;
      update();
    }, () => {
      loading = null;
      failure.hidden = !field.value.trim(); // who only passes through the field has lost nothing
    }));

  const update = () => {
    const typed = field.value.trim();
    start.hidden = Boolean(typed);
    if (!typed) failure.hidden = true;
    if (typed && !names) {
      load();
      count.textContent = failure.hidden ? told.loading : "";
      return;
    }
    const found = typed ? names.find(typed, MOST) : { asked: false, count: 0, best: [] };
    list.hidden = found.count === 0;
    list.replaceChildren(...found.best.map(shown));
    none.hidden = !found.asked || found.count > 0;
    count.textContent = found.asked && found.count ? summary(found) : "";
    clearTimeout(says); // seen at once, said when the typing rests
    says = setTimeout(() => (status.textContent = found.asked ? count.textContent || told.none : ""), PAUSE);
  };

  field.addEventListener("focus", load);
  field.addEventListener("input", update);
  failure.querySelector("button").addEventListener("click", () => {
    field.focus();
    update();
  });
  place.addEventListener("keydown", (event) => moves(event, field, [...list.querySelectorAll("a")]));
  if (field.value) update();
}

/** "12 procedures", how Telex and short forms were read, and that none has all the words, where it is so. */
function summary({ count, all, read }) {
  const pattern = count === 1 ? told.one : count <= MOST ? told.many : told.first;
  const parts = [pattern.replace("##", MOST).replace("#", count), all ? "" : told.some, read && told.read.replace("#", read)];
  return parts.filter(Boolean).join(" ");
}

function shown({ code, name, place: level, fits }) {
  return h("li", { class: "hs-card" },
    h("h2", {}, h("a", { href: told.page.replace("#", code) }, ...spans(marked(name, fits)))),
    h("p", { class: "hs-code" }, level ? `${code} · ${level}` : code));
}

if (field) wake();
