// Words as the search compares them. Every word has two forms: `exact` keeps the marks, `loose` has none.

import { fold } from "../fold.js";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** The words of a text with where they stand: [{ text, at, end }]. */
export const wordsIn = (text) =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, at: index, end: index + word.length }));

// "kí" and "ký" are one word to everybody; where y stands alone after a consonant it counts as i.
const withI = (letters) => letters.replace(/^([bcdđghklmnpqrstvx]*|qu)y$/, "$1i");

/** Lower case with marks. The tone goes to the end of the word, so "hòa" and "hoà" are the same. */
export function exact(word) {
  const letters = word.toLowerCase().normalize("NFD");
  const tone = TONE.exec(letters)?.[0] ?? "";
  return (withI(letters.replace(TONE, "")) + tone).normalize("NFC");
}

/** Lower case without marks. */
export const loose = (word) => withI(fold(word));

// Telex, the usual way to type Vietnamese on a keyboard without its letters.
const TONE_KEYS = { s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" };
const BENT = { oa: "oă", u: "ư", o: "ơ", a: "ă" };
const HATS = { a: "â", e: "ê", o: "ô" };
const VOWELS = "aăâeêioôơuưy";
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** What was meant by a word that was typed as Telex with the keyboard in English: "chuwx" → "chữ"; null if nothing. */
export function telex(word) {
  const typed = word.toLowerCase().normalize("NFC");
  let letters = "";
  let tone = "";
  let changed = false;
  for (const key of typed) {
    const next = pressed(letters, key);
    if (key in TONE_KEYS && hasVowel(letters)) {
      if (tone === TONE_KEYS[key]) return null; // pressed twice: the letter itself is meant
      tone = TONE_KEYS[key];
      changed = true;
    } else {
      changed ||= next !== letters + key;
      letters = next;
    }
  }
  return changed && SYLLABLE.test(fold(letters)) ? withTone(letters, tone) : null;
}

const hasVowel = (letters) => [...letters].some((letter) => VOWELS.includes(letter));

/** The letters after one more key; a key that changes nothing is added. */
function pressed(letters, key) {
  if (key === "w") {
    const horned = letters.replace(/(?<!q)u[oơ]|ưo/, "ươ").replace(/(?<!q)u(?=[aui])/, "ư");
    if (horned !== letters) return horned;
    const bent = letters.replace(/oa|[uoa](?!.*[uoa])/, (vowel) => BENT[vowel]);
    return bent === letters ? `${letters}ư` : bent;
  }
  if (key === "d" && letters.startsWith("d")) return `đ${letters.slice(1)}`;
  const last = key in HATS ? letters.lastIndexOf(key) : -1;
  return last >= 0 ? letters.slice(0, last) + HATS[key] + letters.slice(last + 1) : letters + key;
}

/** The tone on the vowel where it is written ("hòa", "giấy", "được"). */
function withTone(letters, tone) {
  if (!tone) return letters;
  const start = /^(?:qu|gi(?=[aăâeêoôơuư]))/.exec(letters)?.[0].length ?? 0;
  const vowels = [...letters].map((letter, at) => ({ letter, at })).filter(({ letter, at }) => at >= start && VOWELS.includes(letter));
  const marked = vowels.findLast(({ letter }) => "ăâêôơư".includes(letter));
  const closed = vowels.at(-1).at < letters.length - 1;
  const { at } = marked ?? (closed ? vowels.at(-1) : vowels[vowels.length > 2 ? 1 : 0]);
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize("NFC");
}
