// The one error summary, and the same words at the controls.

import { byId, goTo, h, heading, unseen } from "./dom.js";
import { say } from "./words.js";

const baseTitle = document.title;

/** The control and the label of a finding's place in the page; null when it is not on the page now. */
export function controlOf(place, form) {
  if (place.day) return { control: byId("hs-day"), label: byId("f-submitted-on"), error: byId("e-submitted-on"), element: byId("f-submitted-on") };
  if (place.load) return { control: byId("hs-load"), label: byId("hs-load"), error: null, element: null };
  if (place.rows) {
    const { add, element } = form.rows.get(place.rows);
    return { control: add, label: element, error: null, element };
  }
  if (place.answer) {
    const field = form.fields.get(place.answer);
    if (!field || field.element.hidden || field.section.hidden) return null;
    return { control: field.controls.find((each) => each.checked) ?? field.controls[0], label: field.label, error: field.error, element: field.element };
  }
  if (place.paper) {
    const element = byId(`p-${place.paper}`);
    if (!element || element.hidden) return null;
    return { control: byId(`u-${place.paper}`), label: byId(`n-${place.paper}`), error: byId(`e-p-${place.paper}`), element };
  }
  return null;
}

/**
 * Show problems: a summary first in the page, and each one at its control. `problems` are {message, place, severity,
 * target}; `follow(problem)` makes the control visible before it is focused. The summary lists the errors only.
 */
export function showProblems(problems, form, follow) {
  clearProblems();
  for (const problem of problems) mark(problem, form);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return false;
  document.title = say("errors.title", { title: baseTitle });
  const title = heading(2, say("errors.heading"), { id: "hs-summary-title" });
  const list = h("ul", {}, ...errors.map((problem) => h("li", {}, link(problem, form, follow))));
  byId("hs-summary").replaceChildren(
    h("div", { class: "hs-summary", role: "alert", "aria-labelledby": "hs-summary-title", tabindex: "-1" }, title, list),
  );
  return true;
}

/** Put the focus on the summary. */
export function focusSummary() {
  const box = byId("hs-summary").firstElementChild;
  if (box) goTo(box);
}

/** Take away the summary and all marks. */
export function clearProblems() {
  document.title = baseTitle;
  byId("hs-summary").replaceChildren();
  for (const error of document.querySelectorAll(".hs-error")) {
    error.hidden = true;
    error.replaceChildren();
  }
  for (const element of document.querySelectorAll(".hs-wrong, .hs-doubtful")) element.classList.remove("hs-wrong", "hs-doubtful");
  for (const control of document.querySelectorAll("[aria-invalid]")) control.removeAttribute("aria-invalid");
}

/** A link to the control of a problem, or to its place in the report when the control is not on the page. */
export function link(problem, form, follow, text = problem.message) {
  const found = controlOf(problem.place, form);
  const target = found ? found.control.id : (problem.target ?? "form");
  return h("a", { href: `#${target}`, onclick: (event) => {
    event.preventDefault();
    follow(problem);
  } }, text);
}

function mark({ message, place, severity }, form) {
  const found = controlOf(place, form);
  if (!found || severity === "note") return;
  const { error, element, control } = found;
  if (!error) return;
  error.hidden = false;
  const word = severity === "error" ? "errors.prefix" : "errors.confirm-prefix";
  error.append(h("span", { class: `hs-error__line hs-is-${severity}` }, unseen(`${say(word)} `), message));
  element.classList.add(severity === "error" ? "hs-wrong" : "hs-doubtful");
  if (severity === "error" && !["radio", "file"].includes(control.type)) control.setAttribute("aria-invalid", "true");
}
