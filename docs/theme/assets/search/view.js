// What the dialog shows of an answer, as plain data: texts in pieces, marked or not.

import { excerpt, marked } from "./excerpt.js";
import { exact } from "./words.js";

const MOST = 20; // pages that are shown
const PARTS = 3; // sections of one page

/** The answer to what was typed: { read, count, most, pages: [{ address, kind, title, about, parts }] }. */
export function view(engine, typed) {
  const { words, pages } = engine.search(typed);
  const other = words.some((word) => word.typed !== word.read);
  return {
    asked: words.length > 0,
    read: other ? words.map((word) => word.read).join(" ") : "",
    count: pages.length,
    most: MOST,
    pages: pages.slice(0, MOST).map((page) => shown(page, engine)),
  };
}

/** One page with its best sections. */
function shown({ page, hits }, engine) {
  const sees = ({ shown: terms }) => (word) => terms.has(exact(word)) || terms.has(`~${engine.loose(word)}`);
  const own = hits.find(({ entry }) => !entry.anchor);
  const any = own ? sees(own) : (word) => hits.some((hit) => sees(hit)(word));
  const about = own === hits[0] ? best([excerpt(page.description, any), excerpt(page.text, any)]) ?? [{ text: page.description }] : null;
  const parts = hits.filter(({ entry }) => entry.anchor).slice(0, PARTS).map((hit) => ({
    anchor: hit.entry.anchor,
    heading: marked(hit.entry.heading, sees(hit)),
    text: excerpt(hit.entry.text, sees(hit)),
  }));
  return { address: page.address, kind: page.kind, title: marked(page.title, any), about, parts };
}

/** The excerpt with the most different words marked; undefined when none has any. */
function best(excerpts) {
  const many = (pieces) => new Set(pieces.filter((piece) => piece.marked).map(({ text }) => text.toLowerCase())).size;
  return excerpts.filter(many).sort((a, b) => many(b) - many(a))[0];
}
