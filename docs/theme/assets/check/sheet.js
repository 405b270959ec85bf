// The form filled in, on A4 paper: what the official form asks, in its order, in Vietnamese, for offices that want paper.

import { h } from "./dom.js";
import { config } from "./words.js";

const NUMBER = /^\d{12}$/;
const words = config.sheet; // Vietnamese on either page: the office reads it

/**
 * Print the form of a bundle with the answers of `form`; `read` are the answers of the last report, as they were
 * understood.
 */
export function printSheet(form, definition, lists, read, today) {
  const sheet = h("section", { id: "hs-sheet", lang: "vi" }, ...content(form, definition, lists, new Map(read.map((one) => [one.at, one])), today));
  document.body.append(sheet);
  document.documentElement.classList.add("hs-on-paper");
  addEventListener("afterprint", () => {
    document.documentElement.classList.remove("hs-on-paper");
    sheet.remove();
  }, { once: true });
  print();
}

function content(form, definition, lists, read, today) {
  const { isAsked } = form.asking();
  const value = (pointer, field) => valueOf(form.typed(pointer), field, lists, read.get(pointer));
  const parts = definition.sections.map((section) => {
    const fields = section.fields.filter(({ official }) => official !== false);
    const shown = fields.filter((field) => isAskedAt(form, isAsked, `/${section.key}/${field.key}`) && !isIdle(form, section, field));
    if (section.repeat) return fields.length ? table(section, fields, form, isAsked, value) : null;
    if (shown.length === 0) return null;
    return h("section", {}, h("h2", {}, section.title.vi), h("dl", {}, ...shown.map((field) => {
      const answer = value(`/${section.key}/${field.key}`, field);
      return h("div", {}, h("dt", {}, `${field.label.vi.replace(/[?:]$/, "")}:`), h("dd", {}, written(answer, field)));
    })));
  });
  return [h("h1", {}, definition.title.vi), ...parts.filter(Boolean), signature(), h("footer", {}, words.about.replace("{day}", showVietnamese(today)).replace("{form}", definition.title.vi))];
}

// A box that nobody has to tick says nothing when it is empty.
const isIdle = (form, section, { key, type, optional }) => optional && type === "yes-no" && form.typed(`/${section.key}/${key}`) === null;

const isAskedAt = (form, isAsked, pointer) => form.fields.has(pointer) && isAsked(pointer);

function table(section, fields, form, isAsked, value) {
  const rows = form.rows.get(section.key)?.all ?? [];
  if (rows.length === 0 || rows[0].parentElement.hidden) return null;
  const cell = (field, number) => {
    const pointer = `/${section.key}/${number}/${field.key}`;
    return h("td", {}, isAskedAt(form, isAsked, pointer) ? (value(pointer, field) ?? "") : "");
  };
  return h("section", {}, h("h2", {}, section.title.vi), h("table", {},
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, words.number), ...fields.map(({ label }) => h("th", { scope: "col" }, label.vi)))),
    h("tbody", {}, ...rows.map((_, number) => h("tr", {}, h("td", {}, String(number + 1)), ...fields.map((field) => cell(field, number)))))));
}

/** An answer in Vietnamese: as it was understood where a check has read it, otherwise as it was typed. */
function valueOf(typed, field, lists, read) {
  if (typed === null) return null;
  if (typeof typed === "boolean") return typed ? words.yes : words.no;
  const options = field.options ?? lists[field.codelist]?.items;
  if (options) return options.find(({ value }) => value === typed)?.label.vi ?? typed;
  return read && read.typed === typed && read.read ? read.read.vi : typed;
}

function written(answer, field) {
  if (answer === null) return h("span", { class: "hs-sheet__gap" });
  const digits = answer.replace(/[ .]/g, "");
  // One box for each digit, as the paper forms have them.
  if (field.type === "personal-number" && NUMBER.test(digits)) return h("span", { class: "hs-sheet__boxes" }, ...[...digits].map((digit) => h("span", {}, digit)));
  return h("bdi", {}, answer);
}

const signature = () => h("div", { class: "hs-sheet__signature" }, h("p", {}, words.place), h("p", {}, h("strong", {}, words.signer)), h("p", {}, words.sign));

const showVietnamese = (iso) => iso.split("-").reverse().join("/");
