// Answers in the form, read and filled by JSON Pointer; what is asked follows from the answers.

import { holds } from "../condition.js";
import { byId } from "./dom.js";
import { Rows } from "./rows.js";

const conditionOf = (element) => JSON.parse(element?.dataset.when || "[]");
// A row of a repeated section is asked when the whole is.
const conditionOfSection = (section) => conditionOf(section?.closest("[data-when]"));

/** The form of one procedure: `fields` by pointer, `rows` of the repeated sections by key. */
export class Form {
  constructor(root) {
    this.root = root;
    this.rows = new Map([...root.querySelectorAll(".hs-repeat")].map((element) => [element.dataset.repeat, new Rows(element, (gone) => this.changed(element.dataset.repeat, gone))]));
    this.scan();
  }

  /** Take stock of the fields that there are now. */
  scan() {
    this.fields = new Map();
    for (const element of this.root.querySelectorAll(".hs-field[data-pointer]")) {
      const section = element.closest(".hs-section");
      this.fields.set(element.dataset.pointer, {
        pointer: element.dataset.pointer,
        type: element.dataset.type,
        province: element.dataset.province,
        element,
        section,
        optional: "optional" in element.dataset,
        when: conditionOf(element),
        sectionWhen: conditionOfSection(section),
        controls: [...element.querySelectorAll("input, select, textarea")],
        label: element.querySelector("legend, label"),
        error: element.querySelector(".hs-error"),
      });
    }
    this.sections = [...this.root.querySelectorAll(".hs-section[id]")];
    this.scanned?.(); // whoever adds something to the fields
  }

  /** The rows of a table changed; `gone` is the place of one that was taken out. */
  changed(key, gone) {
    this.scan();
    this.refresh();
    if (gone !== undefined) this.onRowGone?.(key, gone);
  }

  /** What stands in the field as it was typed: text, true or false; null when it is empty. */
  typed(pointer) {
    const field = this.fields.get(pointer);
    const [first] = field.controls;
    const text = first.type === "radio" ? field.controls.find((each) => each.checked)?.value : first.value;
    if (text === undefined || !text.trim()) return null;
    return field.type === "yes-no" ? text === "true" : text;
  }

  /** A function that tells whether a field is asked, on the answers as they stand now. */
  asking() {
    const asked = new Map();
    const isAsked = (pointer) => {
      if (!asked.has(pointer)) {
        asked.set(pointer, true); // a condition that leads back to itself does not loop
        const field = this.fields.get(pointer);
        asked.set(pointer, holds(field.sectionWhen, answer) && holds(field.when, answer));
      }
      return asked.get(pointer);
    };
    const answer = (pointer) => (this.fields.has(pointer) && isAsked(pointer) ? this.typed(pointer) : null);
    return { isAsked, answer };
  }

  /** Show what is asked, hide the rest; a hidden field keeps what was typed. */
  refresh() {
    const { isAsked, answer } = this.asking();
    for (const field of this.fields.values()) field.element.hidden = !isAsked(field.pointer);
    for (const section of this.sections) section.hidden = !holds(conditionOfSection(section), answer);
    for (const element of document.querySelectorAll(".hs-paper[data-paper], [data-shown-when]")) {
      element.hidden = !holds(JSON.parse(element.dataset.when || element.dataset.shownWhen || "[]"), answer);
    }
  }

  /** The answers that are asked, nested as in a dossier's JSON. */
  answers() {
    const { isAsked } = this.asking();
    const nested = {};
    for (const pointer of this.fields.keys()) {
      const value = isAsked(pointer) ? this.typed(pointer) : null;
      if (value !== null) put(nested, pointer, value);
    }
    return nested;
  }

  /** The provinces of which a commune is given. */
  provinces() {
    const { isAsked } = this.asking();
    const given = (pointer) => (isAsked(pointer) ? this.typed(pointer) : null);
    const named = [...this.fields.values()].filter(({ pointer, province }) => this.fields.has(province) && given(pointer));
    return named.map(({ province }) => given(province)).filter(Boolean);
  }

  /** Everything that was typed, asked or not, by pointer. */
  everything() {
    const flat = {};
    for (const pointer of this.fields.keys()) {
      const value = this.typed(pointer);
      if (value !== null) flat[pointer] = value;
    }
    return flat;
  }

  /** Whether anything has been typed. */
  get touched() {
    return Object.keys(this.everything()).length > 0;
  }

  /** Put answers (by pointer) in place of all others; returns the pointers that found no place in the form. */
  fill(flat) {
    this.clear();
    for (const [key, rows] of this.rows) rows.resize(countRows(key, Object.keys(flat)));
    this.scan();
    const left = Object.keys(flat).filter((pointer) => !this.fields.has(pointer) || !this.put(pointer, flat[pointer]));
    this.refresh();
    return left;
  }

  /** Put one answer in; false when the field has no such option. */
  put(pointer, value) {
    const { controls, element } = this.fields.get(pointer);
    const [first] = controls;
    const text = String(value);
    if (first.type === "radio") {
      const chosen = controls.find((each) => each.value === text) ?? controls.find((each) => same(labelOf(element, each), text));
      if (chosen) chosen.checked = true;
      return Boolean(chosen);
    }
    if (first.tagName === "SELECT") {
      const options = [...first.options];
      const chosen = options.find((each) => each.value === text) ?? options.find((each) => same(each.text, text));
      if (chosen) chosen.selected = true;
      return Boolean(chosen);
    }
    first.value = text;
    return true;
  }

  /** Empty every field. */
  clear() {
    for (const { controls } of this.fields.values()) {
      for (const control of controls) {
        if (control.type === "radio") control.checked = false;
        else control.value = "";
      }
    }
    for (const rows of this.rows.values()) rows.resize(0);
    this.changed();
  }

  /** The answer as the reader sees it: an option's label rather than its value. */
  shown(pointer) {
    const { controls, element } = this.fields.get(pointer);
    const [first] = controls;
    if (this.typed(pointer) === null) return null;
    if (first.type === "radio") return labelOf(element, controls.find((each) => each.checked));
    return first.tagName === "SELECT" ? first.selectedOptions[0].text : first.value;
  }
}

/** Nested answers as pairs of pointer and value. */
export function flatten(nested, at = "") {
  if (nested === null || typeof nested !== "object") return { [at]: nested };
  return Object.assign({}, ...Object.entries(nested).map(([key, value]) => flatten(value, `${at}/${key}`)));
}

const isRow = (key) => /^\d+$/.test(key);

/** How many rows of a repeated section these pointers speak of. */
function countRows(key, pointers) {
  const numbers = pointers.filter((pointer) => pointer.startsWith(`/${key}/`)).map((pointer) => pointer.slice(key.length + 2).split("/")[0]);
  return Math.max(0, ...numbers.filter(isRow).map((number) => Number(number) + 1));
}

function put(nested, pointer, value) {
  const keys = pointer.slice(1).split("/");
  const last = keys.pop();
  const inner = keys.reduce((at, key, index) => {
    if (Array.isArray(at)) while (at.length < Number(key)) at.push({}); // rows before it in which nothing is typed
    return (at[key] ??= isRow(keys[index + 1] ?? last) ? [] : {});
  }, nested);
  inner[last] = value;
}

const labelOf = (element, control) =>
  (element.querySelector(`label[for="${CSS.escape(control.id)}"]`) ?? control.closest("label") ?? byId(control.id)).textContent.trim();

const same = (one, other) => one.normalize("NFC").toLowerCase() === other.normalize("NFC").trim().toLowerCase();
