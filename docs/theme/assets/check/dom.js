// Small helpers over the page. Text is only ever set as text, never as markup.

import { printable } from "./tier0.js";

/** The element with this id, or null. */
export const byId = (id) => document.getElementById(id);

/**
 * An element with attributes and children. A `true` attribute is set empty, `false`, `null` and `undefined` are left
 * out, functions become listeners (`onclick`). Children are nodes or texts; `null` is passed over.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A heading that can take the focus. */
export const heading = (level, text, attributes = {}) => h(`h${level}`, { tabindex: "-1", ...attributes }, text);

/** Words that only a screen reader says. */
export const unseen = (text) => h("span", { class: "visually-hidden" }, text);

/** Say something once to a screen reader: the region is empty at load and is then filled. */
export function announce(text) {
  const region = byId("hs-live");
  region.textContent = "";
  // The same sentence twice is only spoken when the region changed in between.
  setTimeout(() => (region.textContent = text), 50);
}

/** Scroll to what names a control, then focus the control. */
export function goTo(control, label = control) {
  label.scrollIntoView({ behavior: "instant", block: "start" });
  control.focus({ preventScroll: true });
}

/** A file's name as text that cannot change how the rest of the page reads. */
export const fileName = (name) => h("bdi", { class: "hs-file__name" }, printable(name));
