// The engine over one language's index.

import { Engine } from "./engine.js";
import MiniSearch from "./minisearch.js";

/** Fetch the index at this address and index it. Rejects when it cannot be had. */
export async function load(address, lang) {
  const stem = lang === "en" ? import("./stemmer.js") : {};
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Engine(await response.json(), { MiniSearch, stem: (await stem).stemmer }).fill();
}
