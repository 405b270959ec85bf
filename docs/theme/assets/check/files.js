// The files chosen for each paper: added, shown, removed, used for a second paper. They never leave the device.

import { announce, byId, fileName, h, unseen } from "./dom.js";
import { say, showSize } from "./words.js";

/** The chosen files of all papers. Fires `change` after every change. */
export class Files extends EventTarget {
  constructor(root) {
    super();
    this.slots = new Map();
    this.numbers = new Map(); // one number per file, so that a file in two slots has one path
    for (const element of root.querySelectorAll(".hs-paper[data-paper]")) this.addSlot(element);
    // A file dropped beside a box would otherwise replace the page, and all answers with it.
    for (const type of ["dragover", "drop"]) addEventListener(type, (event) => event.preventDefault());
  }

  addSlot(element) {
    const paper = element.dataset.paper;
    const slot = {
      paper,
      element,
      name: byId(`n-${paper}`).textContent.trim(),
      input: byId(`u-${paper}`),
      list: element.querySelector(".hs-files"),
      reuse: h("div", { class: "hs-reuse", hidden: true }),
      files: [],
      findings: [],
    };
    this.slots.set(paper, slot);
    slot.list.after(slot.reuse);
    slot.input.addEventListener("change", () => this.take(slot, slot.input));
    if (matchMedia("(pointer: coarse)").matches) slot.input.after(this.camera(slot));
    element.addEventListener("dragenter", () => element.classList.add("is-over"));
    element.addEventListener("dragleave", (event) => {
      if (!element.contains(event.relatedTarget)) element.classList.remove("is-over");
    });
    element.addEventListener("drop", (event) => {
      element.classList.remove("is-over");
      this.add(paper, [...event.dataTransfer.files]);
    });
  }

  /** A second input that opens the camera at once on a phone. */
  camera(slot) {
    const input = h("input", { type: "file", accept: "image/*", capture: "environment", hidden: true });
    input.addEventListener("change", () => this.take(slot, input));
    const label = [say("files.camera"), unseen(` ${say("files.for", { paper: slot.name })}`)];
    return h("span", {}, input, h("button", { type: "button", class: "hs-button hs-button--quiet", onclick: () => input.click() }, ...label));
  }

  take(slot, input) {
    this.add(slot.paper, [...input.files]);
    input.value = ""; // so that the same file can be chosen again after it was mended
  }

  /** Add files to a paper's slot. Phones give every photo the same name, so only the very same file is passed over. */
  add(paper, files) {
    if (files.length === 0) return;
    const slot = this.slots.get(paper);
    slot.files.push(...files.filter((file) => !slot.files.some((each) => isSame(each, file))));
    this.changed();
    announce(say("files.added", { count: files.length, paper: slot.name }));
  }

  remove(slot, index) {
    const [gone] = slot.files.splice(index, 1);
    this.changed();
    announce(say("files.removed", { name: gone.name, paper: slot.name }));
    (slot.list.querySelectorAll("button")[Math.min(index, slot.files.length - 1)] ?? slot.input).focus();
  }

  /** Take out all files. */
  clear() {
    for (const slot of this.slots.values()) slot.files = [];
    this.changed();
  }

  /** Put files in place of all others; returns the papers that found no slot. */
  fill(byPaper) {
    for (const slot of this.slots.values()) slot.files = [...(byPaper[slot.paper] ?? [])];
    this.changed();
    return Object.keys(byPaper).filter((paper) => !this.slots.has(paper));
  }

  /** All chosen files by paper, also of papers that are not asked for now. */
  everything() {
    return Object.fromEntries([...this.slots.values()].filter(({ files }) => files.length).map(({ paper, files }) => [paper, files]));
  }

  /** What goes into the check: paths by paper, and the file of each path. */
  attached() {
    const attachments = {};
    const files = new Map();
    for (const { paper, element, files: chosen } of this.slots.values()) {
      if (element.hidden || chosen.length === 0) continue;
      attachments[paper] = chosen.map((file) => this.pathOf(file));
      chosen.forEach((file, index) => files.set(attachments[paper][index], file));
    }
    return { attachments, files };
  }

  pathOf(file) {
    if (!this.numbers.has(file)) this.numbers.set(file, this.numbers.size + 1);
    return `${this.numbers.get(file)}/${file.name}`;
  }

  changed() {
    for (const slot of this.slots.values()) slot.findings = [];
    this.show();
    this.dispatchEvent(new Event("change"));
  }

  /** Show what was found about the file at `index` of a paper; `findings` as of tier0.judge, with their words. */
  tell(paper, index, findings) {
    this.slots.get(paper).findings[index] = findings;
    this.show();
  }

  show() {
    const all = [...this.slots.values()];
    for (const slot of all) {
      slot.list.replaceChildren(...slot.files.map((file, index) => this.row(slot, file, index)));
      const elsewhere = new Set(all.flatMap(({ files }) => files).filter((file) => !slot.files.includes(file)));
      slot.reuse.hidden = elsewhere.size === 0;
      slot.reuse.replaceChildren(...(elsewhere.size ? [this.reuseMenu(slot, [...elsewhere])] : []));
    }
  }

  row(slot, file, index) {
    const remove = h(
      "button",
      { type: "button", class: "hs-button hs-button--quiet hs-file__remove", onclick: () => this.remove(slot, index) },
      say("files.remove"), unseen(" "), h("span", { class: "visually-hidden" }, fileName(file.name)),
    );
    return h(
      "li", { class: "hs-file", id: `file-${slot.paper}-${index}` },
      h("p", { class: "hs-file__line" }, fileName(file.name), " ", h("span", { class: "hs-file__size" }, showSize(file.size))),
      ...(slot.findings[index] ?? []).map(({ severity, word, message }) =>
        h("p", { class: `hs-file__finding hs-is-${severity}` }, h("span", { class: `hs-status hs-status--${severity}` }, word), " ", message)),
      remove,
    );
  }

  reuseMenu(slot, files) {
    return h(
      "details", {},
      h("summary", {}, say("files.reuse"), unseen(` ${say("files.for", { paper: slot.name })}`)),
      ...files.map((file) => h("button", {
        type: "button", class: "hs-button hs-button--quiet",
        onclick: () => { this.add(slot.paper, [file]); slot.input.focus(); },
      }, fileName(file.name))),
    );
  }
}

const isSame = (one, other) =>
  one === other || (one.name === other.name && one.size === other.size && one.lastModified === other.lastModified);
