// Finds procedures by name in a catalogue of thousands. Only names and a few words are looked through, in the page itself;
// why not the engine of the search: docs/decisions/0018.

import { exact, loose, telex, wordsIn } from "./words.js";

const SLICE = 250; // procedures that are made ready in one go; the page stays free to answer
const KEPT = 40; // words whose procedures are remembered for the next letter
const CLOSER = 200; // procedures, the best by single words, that are compared mark by mark
// How much a typed word counts: as a word of the name, as the beginning of one, in keywords and the other language's name.
const [WHOLE, BEGUN, ELSEWHERE] = [3, 2, 1];
const PHRASE = 2; // … and all of them beside each other: in the name, twice where it begins so, once among keywords
const MARKS = 0.5; // for each word with its marks as they were typed
const ENOUGH = 0.5; // of the words, for a procedure to be shown when none has all

export class Names {
  /** Over what scripts/site/finder.py wrote. */
  constructor({ places, same, rows }) {
    this.same = same;
    this.rows = rows.map(([code, name, more, place]) => ({ code, name, more, place: places[place] }));
    this.known = new Map(); // the loose form of every word met so far
    this.kept = new Map(); // what was found for the words typed last
  }

  /** Make everything ready, piece by piece. */
  async fill() {
    for (const [at, row] of this.rows.entries()) {
      row.called = this.spoken(row.name);
      row.also = this.spoken(`${row.more}, ${row.code} ${row.code.replaceAll(".", "")}`);
      if (at % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve));
    }
    this.vocabulary = new Set(this.known.values());
    return this;
  }

  spoken(text) {
    return ` ${wordsIn(text).map((word) => this.loosely(word.text)).join(" ")} `;
  }

  loosely(word) {
    const met = this.known.get(word);
    if (met !== undefined) return met;
    const form = loose(word);
    this.known.set(word, form);
    return form;
  }

  /** What was typed: how it was read, how many procedures fit, whether they have all of it, and the best ones, at most
   * `most`: [{ code, name, place, fits }]; `fits` says it of a word of the name. */
  find(typed, most) {
    const words = this.understand(typed);
    const known = words.filter((word) => word.known);
    const told = { asked: words.length > 0, read: words.some((word) => word.read !== word.typed) ? words.map((word) => word.read).join(" ") : "" };
    if (!known.length) return { ...told, count: 0, all: true, best: [] };
    const looked = known.map(({ form }) => this.look(form));
    const whole = looked.reduce((sum, { rare }) => sum + rare, 0);
    const phrase = known.length > 1 ? ` ${known.map(({ form }) => form).join(" ")}` : null;
    let fullest = Math.ceil(known.length * ENOUGH);
    let fit = [];
    for (const [at, row] of this.rows.entries()) {
      let [has, score] = [0, 0];
      for (const { levels, rare } of looked) {
        has += levels[at] > 0;
        score += levels[at] * rare;
      }
      if (has < fullest) continue;
      if (has > fullest) [fullest, fit] = [has, []];
      if (phrase && row.called.includes(phrase)) score += whole * PHRASE * (row.called.startsWith(phrase) ? 2 : 1);
      else if (phrase && row.also.includes(phrase)) score += (whole * PHRASE) / 2;
      fit.push({ row, score: score / whole });
    }
    // A short name that has the words is meant rather than a long one.
    const order = (one, other) => other.score - one.score || one.row.name.length - other.row.name.length;
    const best = fit.sort(order).slice(0, CLOSER);
    for (const hit of best) hit.score += this.marks(hit.row, known) * MARKS;
    const fits = (word) => known.some(({ form }) => this.loosely(word).startsWith(form));
    return {
      ...told,
      count: fit.length,
      all: fit.length > 0 && fullest === words.length,
      best: best.sort(order).slice(0, most).map(({ row: { code, name, place } }) => ({ code, name, place, fits })),
    };
  }

  /** How well each procedure has a word, and how much it says that one has it; kept while the word is typed on. */
  look(form) {
    if (!this.kept.has(form)) {
      if (this.kept.size >= KEPT) this.kept.delete(this.kept.keys().next().value);
      const levels = Uint8Array.from(this.rows, (row) => level(row, form));
      const count = levels.reduce((sum, each) => sum + (each > 0), 0);
      this.kept.set(form, { levels, rare: Math.log(1 + this.rows.length / Math.max(count, 1)) });
    }
    return this.kept.get(form);
  }

  /** The words as they were meant: Telex typed with the keyboard in English, short forms written out. */
  understand(typed) {
    return wordsIn(typed.normalize("NFC")).flatMap(({ text }) => {
      const long = this.same[text.toLowerCase()];
      return long && !this.begins(loose(text)) ? long.split(" ").map((word) => this.word(text, word)) : [this.word(text, text)];
    });
  }

  word(typed, text) {
    const meant = this.begins(loose(text)) ? null : telex(text);
    const read = meant && this.begins(loose(meant)) ? meant : text;
    const form = loose(read);
    return { typed, read, form, exact: exact(read), known: this.begins(form) };
  }

  begins(form) {
    if (this.vocabulary.has(form)) return true;
    for (const word of this.vocabulary) if (word.startsWith(form)) return true;
    return false;
  }

  /** How many words that were typed with marks stand in the name with these marks. */
  marks(row, words) {
    const marked = words.filter((word) => word.exact !== word.form);
    if (!marked.length) return 0;
    row.exact ??= ` ${wordsIn(row.name).map((word) => exact(word.text)).join(" ")} `;
    return marked.filter((word) => row.exact.includes(` ${word.exact}`)).length;
  }
}

/** How well a procedure has a word. */
function level({ called, also }, form) {
  const at = called.indexOf(` ${form}`);
  if (at >= 0) return called.includes(` ${form} `, at) ? WHOLE : BEGUN;
  return also.includes(` ${form}`) ? ELSEWHERE : 0;
}
