// Finds procedures by name in a catalogue of thousands. Only names and a few words are looked through, in the page itself;
// why not the engine of the search: docs/decisions/0018.

import { exact, loose, telex, wordsIn } from "./words.js";

const SLICE = 250; // procedures that are made ready in one go; the page stays free to answer
const KEPT = 40; // words whose procedures are remembered for the next letter
const CLOSER = 60; // procedures, the best by single words, that are compared mark by mark
// How much a typed word counts: as a word of the name, as the beginning of one, in keywords and the other language's name.
const [WHOLE, BEGUN, ELSEWHERE] = [3, 2, 1];
const PHRASE = 2; // … and all of them beside each other: in the name, twice where it begins so, once among keywords
const SHORTER = 1e-6; // for each letter of the name: it decides between equals only
const MARKS = 0.5; // for each word with its marks as they were typed
const ENOUGH = 0.5; // of the words, for a procedure to be shown when none has all

export class Names {
  /** Over what scripts/site/finder.py wrote. */
  constructor({ places, same, rows }) {
    this.same = same;
    this.rows = rows.map(([code, name, more, place]) => ({ code, name, more, place: places[place] }));
    this.known = new Map(); // the loose form of every word met so far
    this.marked = new Map(); // … and its exact form
    this.vocabulary = new Map(); // which procedures have a word, in the name and elsewhere
    this.kept = new Map(); // what was found for the words typed last
    this.last = { phrase: "", hits: [] }; // … and for all of them beside each other
  }

  /** Make everything ready, piece by piece. */
  async fill() {
    for (const [at, row] of this.rows.entries()) {
      row.called = this.spoken(row.name, at, "called");
      row.also = this.spoken(`${row.more}, ${row.code} ${row.code.replaceAll(".", "")}`, at, "also");
      if (at % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve));
    }
    this.lengths = Uint16Array.from(this.rows, ({ name }) => name.length);
    return this;
  }

  /** The words of a text between single spaces, without marks; each remembers that this procedure has it. */
  spoken(text, at, where) {
    const words = wordsIn(text).map((word) => this.loosely(word.text));
    for (const word of words) {
      if (!this.vocabulary.has(word)) this.vocabulary.set(word, { called: [], also: [] });
      this.vocabulary.get(word)[where].push(at);
    }
    return ` ${words.join(" ")} `;
  }

  loosely(word) {
    const met = this.known.get(word);
    if (met !== undefined) return met;
    const form = loose(word);
    this.known.set(word, form);
    return form;
  }

  exactly(word) {
    if (!this.marked.has(word)) this.marked.set(word, exact(word));
    return this.marked.get(word);
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
    const size = this.rows.length;
    const [scores, has] = [new Float64Array(size), new Uint8Array(size)];
    for (const { levels, rare } of looked) {
      for (let at = 0; at < size; at++) {
        if (!levels[at]) continue;
        has[at]++;
        scores[at] += levels[at] * rare;
      }
    }
    const fullest = Math.max(Math.ceil(known.length * ENOUGH), has.reduce((most, each) => (each > most ? each : most), 0));
    const fit = [];
    for (let at = 0; at < size; at++) {
      if (has[at] < fullest) continue;
      // A short name that has the words is meant rather than a long one.
      scores[at] = scores[at] / whole - this.lengths[at] * SHORTER;
      fit.push(at);
    }
    if (known.length > 1) for (const [at, more] of this.beside(known, fit)) scores[at] += more;
    const best = this.highest(fit, scores).map((at) => ({ row: this.rows[at], score: scores[at] }));
    for (const hit of best) hit.score += this.marks(hit.row, known) * MARKS;
    best.sort((one, other) => other.score - one.score);
    const fits = (word) => known.some(({ form }) => this.loosely(word).startsWith(form));
    return {
      ...told,
      count: fit.length,
      all: fit.length > 0 && fullest === words.length,
      best: best.slice(0, most).map(({ row: { code, name, place } }) => ({ code, name, place, fits })),
    };
  }

  /** Those of the highest score, CLOSER of them at most; thousands need not be put in order for that. */
  highest(fit, scores) {
    const best = [];
    let least = -Infinity;
    const cut = () => {
      best.sort((one, other) => scores[other] - scores[one]).splice(CLOSER);
      if (best.length === CLOSER) least = scores[best.at(-1)];
    };
    for (const at of fit) {
      if (scores[at] > least && best.push(at) === 4 * CLOSER) cut();
    }
    cut();
    return best;
  }

  /** Where all words stand beside each other, and how much that adds: [[procedure, score]]. */
  beside(words, fit) {
    const phrase = ` ${words.map(({ form }) => form).join(" ")}`;
    // One letter more can only stand where the phrase stood without it.
    const among = this.last.phrase && phrase.startsWith(this.last.phrase) ? this.last.hits.map(([at]) => at) : fit;
    const hits = [];
    for (const at of among) {
      const { called, also } = this.rows[at];
      if (called.startsWith(phrase)) hits.push([at, 2 * PHRASE]);
      else if (called.includes(phrase)) hits.push([at, PHRASE]);
      else if (also.includes(phrase)) hits.push([at, PHRASE / 2]);
    }
    this.last = { phrase, hits };
    return hits;
  }

  /** How well each procedure has a word, and how much it says that one has it; kept while the word is typed on. */
  look(form) {
    if (!this.kept.has(form)) {
      if (this.kept.size >= KEPT) this.kept.delete(this.kept.keys().next().value);
      const levels = new Uint8Array(this.rows.length);
      for (const [word, { called, also }] of this.vocabulary) {
        if (!word.startsWith(form)) continue;
        const found = word === form ? WHOLE : BEGUN;
        for (const at of called) if (levels[at] < found) levels[at] = found;
        for (const at of also) if (!levels[at]) levels[at] = ELSEWHERE;
      }
      const count = levels.reduce((sum, each) => (each ? sum + 1 : sum), 0);
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
    for (const word of this.vocabulary.keys()) if (word.startsWith(form)) return true;
    return false;
  }

  /** How many words that were typed with marks stand in the name with these marks. */
  marks(row, words) {
    const marked = words.filter((word) => word.exact !== word.form);
    if (!marked.length) return 0;
    row.exact ??= ` ${wordsIn(row.name).map((word) => this.exactly(word.text)).join(" ")} `;
    return marked.filter((word) => row.exact.includes(` ${word.exact}`)).length;
  }
}
