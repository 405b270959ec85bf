// The search dialog: loads the index once, shows pages while one types. Nothing that is typed leaves the page.

import { Engine } from "./search/engine.js";
import { excerpt, marked } from "./search/excerpt.js";
import { exact } from "./search/words.js";
import MiniSearch from "./search/minisearch.js";

const MOST = 20; // pages that are shown
const PARTS = 3; // sections of one page
const REST = 80; // ms without a key until it is searched; slow devices would fall behind otherwise
const PAUSE = 500; // … until the count is said

/** The engine over the index at this address. */
export async function load(address, lang) {
  const stem = lang === "en" ? import("./search/stemmer.js") : {};
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Engine(await response.json(), { MiniSearch, stem: (await stem).stemmer }).fill();
}

/** Bring the dialog to life. Rejects when the index cannot be loaded; then it can be called again. */
export async function start(dialog) {
  const told = dialog.dataset;
  const input = dialog.querySelector("input");
  const hint = dialog.querySelector("#hs-search-hint");
  const count = dialog.querySelector("#hs-search-count");
  const status = dialog.querySelector("[role=status]");
  const results = dialog.querySelector(".hs-search__results");
  const address = new URL(told.index, location);
  let waits, says;

  status.textContent = count.textContent = told.loading;
  const [engine] = await Promise.all([load(address, told.lang), style(told.style)])
    .finally(() => (status.textContent = count.textContent = ""));

  const update = () => {
    clearTimeout(waits);
    waits = null;
    const { words, pages } = engine.search(input.value);
    const list = h("ol", {}, ...pages.slice(0, MOST).map((page) => shown(page, engine, address)));
    results.replaceChildren(...(pages.length ? [list] : []));
    results.scrollTop = 0;
    hint.hidden = words.length > 0;
    count.textContent = words.length ? summary(words, pages.length, told) : "";
    clearTimeout(says); // seen at once, said when the typing rests
    says = setTimeout(() => (status.textContent = count.textContent), PAUSE);
  };
  input.addEventListener("input", () => {
    clearTimeout(waits);
    waits = setTimeout(update, REST);
  });
  dialog.addEventListener("keydown", (event) => {
    if (waits && (event.key === "Enter" || event.key === "ArrowDown")) update(); // of what is typed, not of its beginning
    moves(event, input, [...results.querySelectorAll("a")]);
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || target.closest("a")) dialog.close(); // beside it, or on the way to a result
  });
  update();
}

/** The results' look; without it they are plain but there. */
function style(address) {
  if (document.querySelector("link[data-search]")) return null;
  const link = h("link", { rel: "stylesheet", href: address, "data-search": "" });
  document.head.append(link);
  return new Promise((resolve) => (link.onload = link.onerror = resolve));
}

/** Arrows go through the results and back to the box; Enter in the box opens the first one. */
function moves(event, input, links) {
  const at = links.indexOf(document.activeElement);
  const inBox = document.activeElement === input;
  if (event.isComposing || (!inBox && at < 0)) return;
  const next = { ArrowDown: links[at + 1], ArrowUp: at > 0 ? links[at - 1] : at === 0 && input }[event.key];
  if (next) next.focus();
  else if (inBox && event.key === "Enter") links[0]?.click();
  else return;
  event.preventDefault();
}

/** "12 pages match", and how Telex was read. */
function summary(words, count, told) {
  const pattern = count === 0 ? told.none : count === 1 ? told.one : count <= MOST ? told.many : told.first;
  const read = words.some(({ typed, read: meant }) => typed !== meant) ? ` ${told.read.replace("#", words.map(({ read: meant }) => meant).join(" "))}` : "";
  return pattern.replace("##", MOST).replace("#", count) + read;
}

/** One page with its best sections. */
function shown({ page, hits }, engine, index) {
  const address = (anchor) => new URL(`../${page.address}${anchor && `#${anchor}`}`, index).href;
  const sees = ({ shown: terms }) => (word) => terms.has(exact(word)) || terms.has(`~${engine.loose(word)}`);
  const own = hits.find(({ entry }) => !entry.anchor);
  const any = own ? sees(own) : (word) => hits.some((hit) => sees(hit)(word));
  const about = own === hits[0] ? best([excerpt(page.description, any), excerpt(page.text, any)]) ?? [{ text: page.description }] : null;
  const parts = hits.filter(({ entry }) => entry.anchor).slice(0, PARTS);
  return h("li", {},
    h("a", { class: "hs-search__page", href: address("") },
      h("span", { class: "hs-search__title" }, ...spans(marked(page.title, any))),
      page.kind && h("span", { class: "hs-search__kind" }, page.kind),
      about && h("span", { class: "hs-search__text" }, ...spans(about))),
    parts.length > 0 && h("ul", {}, ...parts.map((hit) => h("li", {}, h("a", { href: address(hit.entry.anchor) },
      h("span", { class: "hs-search__heading" }, ...spans(marked(hit.entry.heading, sees(hit)))),
      h("span", { class: "hs-search__text" }, ...spans(excerpt(hit.entry.text, sees(hit)))))))));
}

/** The excerpt with the most different words marked; undefined when none has any. */
function best(excerpts) {
  const many = (pieces) => new Set(pieces.filter((piece) => piece.marked).map(({ text }) => text.toLowerCase())).size;
  return excerpts.filter(many).sort((a, b) => many(b) - many(a))[0];
}

const spans = (pieces) => pieces.map(({ text, marked: bold }) => (bold ? h("mark", {}, text) : text));

function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter(Boolean));
  return element;
}
