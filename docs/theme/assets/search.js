// The search dialog: loads the index once, shows pages while one types. Nothing that is typed leaves the page.

import { h, moves, spans } from "./search/list.js";

const REST = 80; // ms without a key until it is searched; slow devices would fall behind otherwise
const PAUSE = 500; // … until the count is said

/**
 * The search over the index at this address, in a thread of its own: a function from what was typed to the answer of
 * search/view.js. Rejects when the index or the thread cannot be had.
 */
async function connect(address, lang) {
  const worker = new Worker(new URL("search/worker.js", import.meta.url), { type: "module" });
  const waiting = new Map();
  let id = 0;
  const ask = (message) => new Promise((resolve, reject) => {
    waiting.set(++id, { resolve, reject });
    worker.postMessage({ id, ...message });
  });
  worker.addEventListener("message", ({ data }) => {
    const { resolve, reject } = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed) reject(new Error(data.failed));
    else resolve(data.answer);
  });
  worker.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new Error("the search's thread has ended"));
  });
  try {
    await ask({ address: address.href, lang });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return (typed) => ask({ typed });
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
  let turn = 0;

  status.textContent = count.textContent = told.loading;
  const [search] = await Promise.all([connect(address, told.lang), style(told.style)])
    .finally(() => (status.textContent = count.textContent = ""));

  const update = async () => {
    clearTimeout(waits);
    waits = null;
    const mine = ++turn;
    const found = await search(input.value);
    if (mine !== turn) return; // somebody has typed on
    const list = h("ol", {}, ...found.pages.map((page) => shown(page, address)));
    results.replaceChildren(...(found.count ? [list] : []));
    results.scrollTop = 0;
    hint.hidden = found.asked;
    count.textContent = found.asked ? summary(found, told) : "";
    clearTimeout(says); // seen at once, said when the typing rests
    says = setTimeout(() => (status.textContent = count.textContent), PAUSE);
  };
  input.addEventListener("input", () => {
    clearTimeout(waits);
    waits = setTimeout(update, REST);
  });
  dialog.addEventListener("keydown", async (event) => {
    const { key } = event;
    if (waits && (key === "Enter" || key === "ArrowDown")) {
      event.preventDefault();
      await update(); // of what is typed, not of its beginning
    }
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

/** "12 pages match", and how Telex and short forms were read. */
function summary({ count, most, read }, told) {
  const pattern = count === 0 ? told.none : count === 1 ? told.one : count <= most ? told.many : told.first;
  return pattern.replace("##", most).replace("#", count) + (read ? ` ${told.read.replace("#", read)}` : "");
}

/** One page with its best sections. */
function shown({ address, kind, title, about, parts }, index) {
  const href = (anchor) => new URL(`../${address}${anchor && `#${anchor}`}`, index).href;
  return h("li", {},
    h("a", { class: "hs-search__page", href: href("") },
      h("span", { class: "hs-search__title" }, ...spans(title)),
      kind && h("span", { class: "hs-search__kind" }, kind),
      about && h("span", { class: "hs-search__text" }, ...spans(about))),
    parts.length > 0 && h("ul", {}, ...parts.map((part) => h("li", {}, h("a", { href: href(part.anchor) },
      h("span", { class: "hs-search__heading" }, ...spans(part.heading)),
      h("span", { class: "hs-search__text" }, ...spans(part.text)))))));
}
