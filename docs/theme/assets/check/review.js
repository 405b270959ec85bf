// Check your answers: everything that will be checked, with a way to each question and straight back.

import { byId, fileName, h, heading, unseen } from "./dom.js";
import { say, showDay, showSize } from "./words.js";

/**
 * Fill the review. `change(pointer or paper)` goes to the question; `day` is the ISO day of submission, `today` the
 * present one, `useToday()` takes it.
 */
export function showReview({ form, files, day, today, useToday, change }) {
  const { isAsked } = form.asking();
  const parts = form.sections
    .filter((section) => !section.hidden)
    .map((section) => sectionPart(section, [...form.fields.values()].filter((field) => field.section === section && isAsked(field.pointer)), form, files.slots, change));
  byId("hs-review").replaceChildren(
    heading(2, say("review.heading"), { id: "review" }),
    h("p", {}, say("review.intro")),
    ...parts.filter(Boolean),
    papersPart(files, change),
    dayPart(day, today, useToday, change),
  );
}

function sectionPart(section, fields, form, slots, change) {
  const title = section.querySelector(":scope > legend").textContent.trim();
  const rows = form.rows.get(section.dataset.repeat);
  if (rows?.all.length === 0) return h("section", {}, h("h3", {}, title), h("dl", { class: "hs-answers" }, row(title, say("review.no-rows"), () => change({ rows: section.dataset.repeat }))));
  if (fields.length === 0) return null;
  return h("section", {}, h("h3", {}, title), h("dl", { class: "hs-answers" }, ...fields.map((field) => {
    const shown = form.shown(field.pointer);
    const empty = say(field.optional ? "review.empty-optional" : "review.empty");
    const value = shown === null ? h("span", { class: "hs-answers__empty" }, empty) : [h("bdi", {}, shown), proof(field, slots)];
    return row(labelText(field.label), value, () => change({ answer: field.pointer }));
  })));
}

/** Which paper shows the answer: the first of those named that this case needs. */
function proof(field, slots) {
  const papers = (field.element.dataset.proof ?? "").split(" ").map((paper) => slots.get(paper));
  const slot = papers.find((each) => each && !each.element.hidden);
  return slot ? h("span", { class: "hs-answers__proof" }, say("review.proof", { paper: slot.name })) : "";
}

function papersPart(files, change) {
  const rows = [...files.slots.values()]
    .filter(({ element, files: chosen }) => !element.hidden && (chosen.length > 0 || element.dataset.need === "required"))
    .map(({ paper, name, files: chosen }) => row(
      name,
      chosen.length === 0
        ? h("span", { class: "hs-answers__empty" }, say("review.no-file"))
        : h("ul", { class: "hs-plain" }, ...chosen.map((file) => h("li", {}, fileName(file.name), ` (${showSize(file.size)})`))),
      () => change({ paper }),
    ));
  return rows.length ? h("section", {}, h("h3", {}, say("review.papers")), h("dl", { class: "hs-answers" }, ...rows)) : null;
}

function dayPart(day, today, useToday, change) {
  const button = h("button", { type: "button", class: "hs-button hs-button--quiet", onclick: useToday }, say("review.use-today"));
  return h("section", {},
    h("h3", {}, say("review.day")),
    h("dl", { class: "hs-answers" }, row(say("review.day"), [showDay(day), day === today ? ` (${say("review.today")})` : ""], () => change({ day: true }))),
    day === today ? null : button);
}

function row(label, value, change) {
  return h("div", { class: "hs-answers__row" },
    h("dt", {}, label),
    h("dd", {}, value),
    h("dd", { class: "hs-answers__change" },
      h("button", { type: "button", class: "hs-link", onclick: change }, say("review.change"), unseen(`: ${label}`))));
}

/** The label without the marks beside it ("optional"). */
export function labelText(label) {
  const copy = label.cloneNode(true);
  for (const mark of copy.querySelectorAll(".hs-optional, .hs-ours")) mark.remove();
  return copy.textContent.trim();
}
