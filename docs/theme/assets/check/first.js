// First findings beside each chosen file, as soon as it is chosen.

import { byId, h } from "./dom.js";
import { judge, judgeTotal, look } from "./tier0.js";
import { config, fill, pick, say, showSize } from "./words.js";

/** Looks at every chosen file after each change and shows what it finds. `day()` is the ISO day of submission. */
export class FirstFindings {
  constructor(files, day) {
    this.files = files;
    this.day = day;
    this.turn = 0;
    this.bundle = null;
    this.looks = new WeakMap(); // file → what was seen of it
    this.total = h("p", { class: "hs-total", hidden: true });
    byId("attachments").append(this.total);
    files.addEventListener("change", () => this.update());
  }

  /** The data of this procedure, fetched once. Rejects when they cannot be had; the next call tries again. */
  load() {
    this.bundle ??= fetch(config.bundle)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .catch((error) => {
        this.bundle = null;
        throw error;
      });
    return this.bundle;
  }

  look(file, kinds) {
    if (!this.looks.has(file)) this.looks.set(file, look(file, kinds).catch(() => null));
    return this.looks.get(file);
  }

  async update() {
    const turn = ++this.turn;
    let bundle;
    try {
      bundle = await this.load();
    } catch {
      return; // the full check will say so
    }
    const { kinds, limits } = bundle;
    const profile = bundle.profiles[bundle.procedures[config.procedure].profile];
    const slots = [...this.files.slots.values()];
    const found = await Promise.all(slots.map(({ files }) => Promise.all(files.map((file) => this.look(file, kinds)))));
    if (turn !== this.turn) return; // changed again meanwhile
    const given = { profile, kinds, limits, day: this.day() };
    slots.forEach(({ paper }, slot) => found[slot].forEach((facts, index) => {
      if (facts) this.files.tell(paper, index, judge(facts, { ...given, paper: bundle.papers[paper].name }).map(inWords));
    }));
    const [total] = judgeTotal(slots.filter(({ element }) => !element.hidden).flatMap(({ files }) => files), given);
    this.total.hidden = !total;
    if (total) {
      const { word, message, severity } = inWords(total);
      this.total.className = `hs-total hs-is-${severity}`;
      this.total.replaceChildren(h("span", { class: `hs-status hs-status--${severity}` }, word), " ", message);
    }
  }
}

/** A first finding with the rule's own words; sizes, texts and lists are written as validator/words.py does. */
export function inWords({ rule, reason, params }) {
  const severity = say(`${rule}.severity`);
  return { severity, word: say(`severity.${severity}`), message: fill(say(`${rule}.${reason}`), Object.fromEntries(Object.entries(params).map(([name, value]) => [name, written(value)]))) };
}

function written(value) {
  if (Array.isArray(value)) return value.map(written).join(", ");
  if (value.bytes !== undefined) return showSize(value.bytes);
  return value.vi === undefined ? value : pick(value);
}
