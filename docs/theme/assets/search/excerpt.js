// What is shown of a text: the part with most of the words that were looked for, and these marked.

import { wordsIn } from "./words.js";

const LENGTH = 150; // letters
const BEFORE = 30; // … of them at most before the first marked word

/** The text in pieces: [{ text, marked }]. `isMarked` says it of a word. */
export function marked(text, isMarked) {
  const pieces = [];
  let done = 0;
  for (const word of wordsIn(text)) {
    if (!isMarked(word.text)) continue;
    const between = text.slice(done, word.at);
    const last = pieces.at(-1);
    if (last && !between.trim()) last.text += between + word.text; // neighbours are one mark
    else pieces.push({ text: between, marked: false }, { text: word.text, marked: true });
    done = word.end;
  }
  return [...pieces, { text: text.slice(done), marked: false }].filter((piece) => piece.text);
}

/** The same of the best part of a long text, with … where something is left out; nothing where no word is marked. */
export function excerpt(text, isMarked) {
  const words = wordsIn(text);
  const hits = words.filter((word) => isMarked(word.text));
  if (!hits.length) return [];
  const within = (start) => new Set(hits.filter(({ at, end }) => at >= start.at && end <= start.at + LENGTH - BEFORE).map((hit) => hit.text.toLowerCase()));
  const best = hits.reduce((found, hit) => (within(hit).size > within(found).size ? hit : found));
  const from = words.find((word) => word.at >= best.at - BEFORE)?.at ?? 0;
  const start = best.at <= BEFORE ? 0 : from;
  const until = words.findLast((word) => word.end <= start + LENGTH)?.end ?? text.length;
  const end = text.length - until <= 2 ? text.length : until;
  const pieces = marked(text.slice(start, end), isMarked);
  if (start) pieces.unshift({ text: "… ", marked: false });
  if (end < text.length) pieces.push({ text: " …", marked: false });
  return pieces;
}
