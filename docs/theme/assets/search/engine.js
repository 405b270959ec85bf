// Finds pages: the library MiniSearch scores single words, this file says which words are meant and what counts more.

import { exact, loose, telex, wordsIn } from "./words.js";

const BOOST = { title: 6, heading: 3, keywords: 2.5, description: 1.5, page: 1, text: 1 };
const CITED = 0.08; // what it adds to a page's weight each time that twice as many pages lead to it
// What somebody who types a word is more likely to look for, by folder.
const KINDS = { procedures: 1.3, steps: 1.2, papers: 1.1, which: 0.9, rules: 0.9, law: 0.6, examples: 0.7 };
const NUMBERED = { ...KINDS, law: 1.1 }; // … who types a number more likely looks for an article
const CITING = { ...KINDS, law: 1.5 }; // … who names a law, or an article by its number, looks for the law itself
const CITED_LAW = / (?:luat|law|decre|circular|nghi (?:dinh|quyet)|thong tu|(?:dieu|khoan|articl|claus) \d\S*) /;
// How much a phrase adds where it stands as it was typed; without its marks it adds the part below.
const PHRASE = { title: 4, heading: 3, keywords: 3, description: 2.5, text: 3 };
const WITHOUT_MARKS = 0.5;
const SHARED = 0.5;
const NAMED = 10; // how much it adds to a page that the whole question is made of its title or keywords
const LIGHT = 0.25; // what a word counts that only makes a sentence of the question ("what is a …", "… là gì")
const MORE = 0.3; // what the second best section of a page adds to the best one; the third adds half of it
const LIST = 0.7; // for a page that only lists others of its folder, when the entry of one of them fits best
// In the index a word stands twice: with its marks, and without them behind this sign.
const LOOSE = "~";
const CATALOGUE = new Set(["procedures", "check"]);
const SAME = 0.6; // for each better page of the catalogue
const ENOUGH = 0.5; // of the words that the best one has, for a page or a section to be shown
const CLOSER = 120; // sections, the best by single words, in which phrases are looked for
const CHUNK = 20; // sections that are indexed in one go; the page stays free to answer

/** Procedures are much alike; each further one counts less, so that the catalogue does not hide the guide. */
function mixed(pages) {
  let before = 0;
  for (const found of pages) if (CATALOGUE.has(found.page.folder)) found.score *= SAME ** before++;
  return pages.sort((a, b) => b.score - a.score);
}

export class Engine {
  /** Over what scripts/site/search.py wrote. `stem` takes English endings off; Vietnamese words have none. */
  constructor({ kinds, pages, same = {}, filler = [] }, { MiniSearch, stem = (word) => word }) {
    this.loose = (word) => stem(loose(word));
    this.same = same;
    this.filler = filler.map((phrase) => wordsIn(phrase).map((word) => this.loose(word.text)));
    this.light = new Set(this.filler.filter((phrase) => phrase.length === 1).flat());
    this.known = new Map(); // both forms of every word met so far
    this.exactWords = new Set();
    this.counts = new Map(); // how often a loose word occurs
    this.total = 0;
    this.pages = pages.map(([address, cited, title, description, keywords, text, sections]) => {
      const folder = address.split("/")[0];
      const index = address.split("/").length < 3;
      const weight = 1 + CITED * Math.log2(1 + cited);
      const list = index && pages.some(([other]) => other !== address && folder && other.startsWith(address));
      return { address, title, description, keywords, text, sections, folder, weight, list, kind: (!index && kinds[folder]) || "" };
    });
    this.entries = this.pages.flatMap((page) => [
      { of: page, anchor: "", heading: "", title: page.title, page: page.kind, description: page.description, keywords: page.keywords, text: page.text },
      ...page.sections.map(([anchor, heading, text]) => ({ of: page, anchor, heading, title: "", page: `${page.title} · ${page.kind}`, description: "", keywords: "", text })),
    ]).map((entry, id) => ({ id, ...entry }));
    this.index = new MiniSearch({
      fields: Object.keys(BOOST),
      tokenize: (text) => wordsIn(text).map((word) => word.text),
      processTerm: (word) => this.terms(word),
    });
  }

  /** Index everything, piece by piece. */
  async fill() {
    await this.index.addAllAsync(this.entries, { chunkSize: CHUNK });
    return this;
  }

  terms(word) {
    const [marked, bare] = this.forms(word);
    this.counts.set(bare, this.counts.get(bare) + 1);
    this.total++;
    return [marked, LOOSE + bare];
  }

  /** Both forms of a word of the pages. */
  forms(word) {
    const met = this.known.get(word);
    if (met) return met;
    const forms = [exact(word), this.loose(word)];
    this.known.set(word, forms);
    this.exactWords.add(forms[0]);
    if (!this.counts.has(forms[1])) this.counts.set(forms[1], 0);
    return forms;
  }

  /** The pages for what was typed, best first, each with its best sections; and the words as they were understood. */
  search(typed) {
    const words = this.understand(typed);
    if (!words.length) return { words, pages: [] };
    const found = this.look(words.flatMap((word) => word.wanted));
    const rare = words.map((word) => Math.log(1 + this.total / (this.counts.get(word.loose) ?? 1)) * word.weight);
    const groups = new Map();
    for (const [at, { id, score, match }] of found.entries()) {
      const entry = this.entries[id];
      const hit = this.hit(entry, words, rare, score, match, at < CLOSER);
      if (!groups.has(entry.of)) groups.set(entry.of, []);
      groups.get(entry.of).push(hit);
    }
    const asked = ` ${words.map((word) => word.loose).join(" ")} `;
    const kinds = CITED_LAW.test(asked) ? CITING : /\d/.test(asked) ? NUMBERED : KINDS;
    const pages = [...groups].map(([page, hits]) => this.grouped(page, hits, rare, kinds[page.folder] ?? 1));
    const most = Math.max(...pages.map((page) => page.covered)) * ENOUGH;
    const fit = pages.filter((page) => page.covered >= most).sort((a, b) => b.score - a.score);
    return { words, pages: mixed(fit) };
  }

  /** What MiniSearch finds for any of these: [term, weight, options]. */
  look(wanted) {
    return this.index.search({
      combineWith: "OR",
      queries: wanted.map(([term, weight, more]) => ({
        queries: [term], tokenize: (text) => [text], processTerm: (text) => text, boost: BOOST, boostTerm: () => weight,
        weights: { prefix: 0.5, fuzzy: 0.6 }, ...more,
      })),
    });
  }

  /** Which forms of each typed word to look for: [term, weight, options]. */
  understand(typed) {
    const found = wordsIn(typed.normalize("NFC"));
    const words = found.flatMap(({ text, end }, at) => {
      const last = at === found.length - 1 && end === typed.trimEnd().length && !/\s$/.test(typed);
      return this.spelled(text).map((each) => this.word(text, each, last));
    });
    this.lighten(words);
    // Whoever types one mark types them all: then a word without marks is meant without.
    const anyMarks = words.some((word) => word.marked);
    for (const word of words) {
      word.marked &&= this.exactWords.has(word.exact);
      if (word.marked) word.wanted.push([word.exact, 1], [LOOSE + word.loose, 0.35]);
      else word.wanted.push([word.exact, anyMarks ? 0.4 : 0.1], [LOOSE + word.loose, 0.8]);
      for (const each of word.wanted) each[1] *= word.weight;
    }
    return words;
  }

  has(word) {
    return this.counts.has(this.loose(word));
  }

  /** The words of the pages for one that is typed: "cccd" is "căn cước công dân", "nđ45" two words. */
  spelled(text) {
    const same = this.same[text.toLowerCase()];
    return same ? same.split(" ") : (!this.has(text) && /^(\p{L}+)(\d+)$/u.exec(text)?.slice(1)) || [text];
  }

  /** Words that only make a sentence of the question count little, unless there are no others. */
  lighten(words) {
    const light = new Set();
    for (const phrase of this.filler) {
      for (const at of words.keys()) {
        if (phrase.every((each, more) => words[at + more]?.loose === each)) phrase.forEach((_, more) => light.add(words[at + more]));
      }
    }
    for (const word of words) word.weight = light.size < words.length && light.has(word) ? LIGHT : 1;
  }

  word(typed, text, last) {
    const meant = telex(text);
    const read = meant && !this.has(text) && this.has(meant) ? meant : text;
    const word = { typed, read, exact: exact(read), loose: this.loose(read), last, wanted: [] };
    word.marked = word.exact !== loose(read);
    if (meant && read === text && this.has(meant)) word.wanted.push([exact(meant), 0.3], [LOOSE + this.loose(meant), 0.1]);
    const begins = last && word.loose.length > 1;
    if (begins) word.wanted.push([LOOSE + word.loose, 0.5, { prefix: true }], [word.exact, 0.3, { prefix: true }]);
    if (!this.has(read) && /^\D{4,}$/.test(read) && !(begins && this.begins(word.loose))) {
      for (const term of this.slips(word)) word.wanted.push([term, 0.5]);
    }
    return word;
  }

  /** What the index has that differs from a word by a slip or two. */
  slips(word) {
    const options = { fuzzy: word.read.length < 8 ? 1 : 2 };
    const found = this.look([[word.exact, 1, options], [LOOSE + word.loose, 1, options]]);
    return new Set(found.flatMap(({ terms }) => terms));
  }

  begins(start) {
    for (const word of this.counts.keys()) if (word.startsWith(start)) return true;
    return false;
  }

  /** One section: how well it fits, which words it has, and which of its words are to be marked. */
  hit(entry, words, rare, score, match, closer) {
    const terms = Object.keys(match);
    const shown = new Set(terms);
    const has = words.map((word) => {
      if (word.marked && shown.has(word.exact)) return shown.delete(LOOSE + word.loose), 1;
      if (shown.has(LOOSE + word.loose)) return word.marked ? 0.6 : 1;
      return terms.some((term) => this.stands(term, word)) ? 0.7 : 0;
    });
    const covered = share(has, rare);
    const phrase = closer ? this.phrase(entry, words, rare) : 0;
    return { entry, has, covered, shown, score: Math.sqrt(score) * covered ** 2 * (1 + phrase) };
  }

  /** Does the term of the index stand for the word, as a reading of it, nearly it, or beginning with it? */
  stands(term, { wanted }) {
    return wanted.some(([sought, , more]) => term === sought || (more?.prefix && term.startsWith(sought)));
  }

  /** How far the words stand beside each other as they were typed, in the place where that counts most. */
  phrase(entry, all, rarity) {
    const heavy = all.flatMap((word, at) => (word.weight === 1 ? [at] : [])); // "what is a …" before it belongs to no text
    const [words, rare] = [all, rarity].map((each) => each.slice(heavy[0], heavy.at(-1) + 1));
    const [marked, bare] = [words.map((word) => word.exact), words.map((word) => word.loose)];
    const anyMarks = words.some((word) => word.marked);
    // A form that no page has was typed with half its marks; then the marks of the others prove little.
    const sure = anyMarks && words.every((word) => this.exactWords.has(word.exact));
    const near = (...places) => {
      const texts = places.filter((place) => place === "title" || entry[place]).map((place) => this.spoken(entry, place));
      return Math.max(
        anyMarks ? together(marked, rare, texts.map((text) => text.exact)) : 0,
        together(bare, rare, texts.map((text) => text.loose)) * (sure ? WITHOUT_MARKS : 1),
      );
    };
    let sum = Math.max(...["keywords", "description", "text"].map((place) => near(place) ** 3 * PHRASE[place]));
    if (entry.anchor) {
      // The title counts for the page itself; its sections only share in it, unless they add to it.
      const [title, heading, both] = [near("title"), near("heading"), near("title", "heading")];
      sum += Math.max(title ** 3 * SHARED, heading ** 3, both > title ? both ** 3 : 0) * PHRASE.heading;
    } else {
      const whole = this.spoken(entry, "title").loose === ` ${bare.join(" ")} `;
      sum += (near("title") ** 3 + Number(whole)) * PHRASE.title + this.named(entry, bare, rare) * NAMED;
    }
    return sum;
  }

  /** The part of the words that makes up the title or keywords of the page; of each, all words must be there, but for filler. */
  named(entry, bare, rare) {
    const names = `${this.spoken(entry, "title").loose},${this.spoken(entry, "keywords").loose}`;
    const every = names.split(",").map((each) => each.trim().split(" "));
    const found = new Set(every.filter((each) => each.every((word) => bare.includes(word) || this.light.has(word))).flat());
    return share(bare.map((word) => Number(found.has(word))), rare);
  }

  /** The words of a text between single spaces, with and without marks; kept, for the next letter asks again. */
  spoken(entry, place) {
    const owner = place === "title" ? entry.of : entry;
    owner.spoken ??= {};
    return (owner.spoken[place] ??= (() => {
      const forms = (place === "keywords" ? owner[place].split(",") : [owner[place]])
        .map((part) => wordsIn(part).map((word) => this.forms(word.text)));
      const joined = (at) => ` ${forms.map((part) => part.map((form) => form[at]).join(" ")).join(" , ")} `;
      return { exact: joined(0), loose: joined(1) };
    })());
  }

  /** A page with its sections, best first. Words that another section has count a little. */
  grouped(page, hits, rare, kind) {
    hits.sort((a, b) => b.score - a.score);
    const all = share(rare.map((_, at) => Math.max(...hits.map((hit) => hit.has[at]))), rare);
    const [best] = hits;
    const more = hits.slice(1, 3).reduce((sum, hit, at) => sum + (hit.score * MORE) / (at + 1), 0);
    const score = (best.score + more) * (1 + all - best.covered) * page.weight * kind * (page.list && best.entry.anchor ? LIST : 1);
    const shown = hits.filter((hit) => hit.score >= best.score * 0.4 && hit.covered >= best.covered * ENOUGH);
    return { page, score, covered: all, hits: shown };
  }
}

/** The part of the words that is there, rare words counting more. */
function share(has, rare) {
  const whole = rare.reduce((sum, weight) => sum + weight, 0);
  return has.reduce((sum, each, at) => sum + each * rare[at], 0) / whole;
}

/** How many neighbours in the question are neighbours in one of the texts, from 0 to 1, rare ones counting more; a single
 * word is its own. */
function together(words, rare, texts) {
  const pairs = words.length === 1 ? [` ${words[0]} `] : words.slice(1).map((word, at) => ` ${words[at]} ${word} `);
  return share(pairs.map((pair) => Number(texts.some((text) => text.includes(pair)))), pairs.map((_, at) => rare[at] * (rare[at + 1] ?? 1)));
}
