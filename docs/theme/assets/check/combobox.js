// The text field with suggestions (a combobox after the ARIA pattern: focus stays in the field, the list is pointed at).

import { announce, h } from "./dom.js";
import { suggest } from "./communes.js";
import { say } from "./words.js";

let count = 0;

/** Give every field of a commune suggestions from the province that is chosen with it, those of new rows too. */
export function fitCommunes(form, communes) {
  const fitted = new WeakSet();
  form.scanned = () => {
    for (const { element, province, controls: [input] } of form.fields.values()) {
      if (!province || fitted.has(input)) continue;
      fitted.add(input);
      // A row moves up when one before it goes: where its province is asked is read anew each time.
      const entries = () => communes.of(form.typed(element.dataset.province));
      new Combobox(input, entries);
      input.addEventListener("focus", entries); // so that they are there when the first letter is typed
    }
  };
  form.scanned();
}

/** Gives `input` suggestions; `entries()` resolves to what can be suggested now. */
export class Combobox {
  constructor(input, entries) {
    this.input = input;
    this.entries = entries;
    this.shown = [];
    this.active = -1;
    this.turn = 0;
    this.list = h("ul", { role: "listbox", class: "hs-suggestions", id: `hs-suggestions-${++count}`, "aria-label": say("commune.list"), hidden: true });
    input.after(this.list);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id })) input.setAttribute(name, value);
    input.addEventListener("input", () => this.open());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => this.close());
    // The field keeps the focus, or the list would be gone before the tap counts.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", ({ target }) => this.take([...this.list.children].indexOf(target.closest("li"))));
  }

  async open() {
    if (this.taking) return;
    const turn = ++this.turn;
    const typed = this.input.value;
    const entries = await this.entries();
    if (turn !== this.turn || document.activeElement !== this.input) return;
    const found = suggest(entries, typed);
    // What is written is a name of today: nothing more to choose.
    this.show(found.length === 1 && found[0].name === typed ? [] : found);
    clearTimeout(this.told);
    if (typed && entries.length) this.told = setTimeout(() => this.tell(), 700);
  }

  tell() {
    if (this.shown.length) announce(say("commune.count", { count: this.shown.length }));
    else if (!this.list.dataset.chosen) announce(say("commune.none"));
  }

  show(found) {
    this.shown = found;
    this.active = -1;
    delete this.list.dataset.chosen;
    this.list.replaceChildren(...found.map(({ name, was, part }, index) =>
      h("li", { role: "option", id: `${this.list.id}-${index}`, "aria-selected": "false" },
        h("span", { class: "hs-suggestions__name" }, name),
        was && h("span", { class: "hs-suggestions__was" }, ` ${say(part ? "commune.was-part" : "commune.was", { former: was })}`))));
    this.list.hidden = !found.length;
    this.input.setAttribute("aria-expanded", String(Boolean(found.length)));
    this.input.removeAttribute("aria-activedescendant");
  }

  close() {
    this.turn++;
    clearTimeout(this.told);
    if (!this.list.hidden) this.show([]);
  }

  key(event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (this.list.hidden) this.open();
      else this.move(key === "ArrowDown" ? 1 : -1);
    } else if (key === "Enter" && this.active >= 0) {
      event.preventDefault(); // here it chooses, it does not go on
      this.take(this.active);
    } else if (key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    }
  }

  /** The list has one place more than options: none, with what was typed. */
  move(step) {
    const places = this.shown.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    [...this.list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === this.active)));
    const option = this.list.children[this.active];
    if (option) {
      this.input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else this.input.removeAttribute("aria-activedescendant");
  }

  take(index) {
    if (index < 0 || !this.shown[index]) return;
    this.input.value = this.shown[index].name;
    this.close();
    this.list.dataset.chosen = "";
    this.taking = true;
    this.input.dispatchEvent(new Event("input", { bubbles: true })); // as if it had been typed
    this.taking = false;
  }
}
