// The engine in a thread of its own: indexing takes seconds on a slow phone, and the page stays free meanwhile.

import { load } from "./load.js";
import { view } from "./view.js";

let engine;

addEventListener("message", async ({ data: { id, address, lang, typed } }) => {
  try {
    if (address) engine = await load(address, lang);
    postMessage({ id, answer: address ? true : view(engine, typed) });
  } catch (error) {
    postMessage({ id, failed: String(error) });
  }
});
