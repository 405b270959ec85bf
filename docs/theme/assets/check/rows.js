// The rows of a repeated section: one for each person or period, as in a table of the paper form.

import { goTo } from "./dom.js";

/** `element` is the section with its one row as the page has it; `changed(at)` tells that row `at` went, or that one came. */
export class Rows {
  constructor(element, changed) {
    this.element = element;
    this.changed = changed;
    this.key = element.dataset.repeat;
    this.least = Number(element.dataset.least);
    this.most = Number(element.dataset.most);
    this.add = element.querySelector(".hs-row__add button");
    this.pattern = element.querySelector(".hs-row");
    this.pattern.remove();
    this.add.onclick = () => {
      this.resize(this.all.length + 1);
      changed();
      const last = this.all.at(-1);
      goTo(firstControl(last), last);
    };
    this.resize(0);
  }

  /** The rows that there are. */
  get all() {
    return [...this.element.querySelectorAll(".hs-row")];
  }

  /** Make it `count` rows, within the bounds: new ones come at the end, the last ones go. */
  resize(count) {
    const wanted = Math.min(Math.max(count, this.least), this.most);
    for (const row of this.all.slice(wanted)) row.remove();
    for (let number = this.all.length; number < wanted; number += 1) this.append(number);
    this.settle();
  }

  append(number) {
    const row = this.pattern.cloneNode(true);
    renumber(row, this.key, 0, number);
    row.querySelector(".hs-row__remove").onclick = () => this.remove(row);
    this.add.parentElement.before(row);
  }

  /** Take one row out; those after it move up, with all that was typed and said there. */
  remove(row) {
    const at = this.all.indexOf(row);
    row.remove();
    this.all.slice(at).forEach((later, index) => renumber(later, this.key, at + index + 1, at + index));
    this.settle();
    this.changed(at);
    const near = this.all[at] ?? this.all[at - 1]; // where the reader is now
    goTo(near ? firstControl(near) : this.add, near ?? this.element);
  }

  settle() {
    this.add.parentElement.hidden = this.all.length >= this.most;
    for (const button of this.element.querySelectorAll(".hs-row__remove")) button.parentElement.hidden = this.all.length <= this.least;
  }
}

const firstControl = (row) => row.querySelector("input, select, textarea");

const inId = (key) => key.replaceAll("_", "-");

/** Rewrite a row's ids, names and pointers for another place in the table. */
function renumber(row, key, from, to) {
  for (const each of row.querySelectorAll(".hs-row__name")) each.textContent = row.dataset.name.replace("{number}", to + 1);
  row.id = `s-${inId(key)}-${to}`;
  for (const element of row.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      const moved = value.replaceAll(`/${key}/${from}/`, `/${key}/${to}/`).replaceAll(`-${inId(key)}-${from}-`, `-${inId(key)}-${to}-`);
      if (moved !== value) element.setAttribute(name, moved);
    }
  }
}
