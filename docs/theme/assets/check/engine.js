// What the page shows of the checker while it loads, works or fails: always a sentence, and a way on.

import { announce, byId, h } from "./dom.js";
import { say, showSize } from "./words.js";

/**
 * Keep #hs-engine in step with the client. `retry()` starts anew, `cancel()` stops.
 */
export function watch(client, { retry, cancel }) {
  const box = byId("hs-engine");
  const text = h("p", { class: "hs-engine__text" });
  const bar = h("progress", { max: "1" });
  const stop = button(say("engine.cancel"), cancel);
  let shown = "";

  const update = () => {
    const { state, stage, failure } = client;
    const now = `${state} ${stage} ${failure}`;
    box.dataset.state = state;
    if (state === "loading" || state === "checking") {
      text.textContent = sentence(client);
      bar.setAttribute("aria-label", text.textContent);
      if (stage === "downloading" && client.size) bar.value = Math.min(1, client.done / client.size.total);
      else bar.removeAttribute("value");
      if (now !== shown) box.replaceChildren(text, bar, stop);
    } else if (state === "failed") {
      if (now !== shown) box.replaceChildren(failureBox(failure, retry));
    } else if (state === "ready") {
      if (now !== shown) box.replaceChildren(h("p", { class: "hs-engine__text" }, say("engine.ready")));
    } else box.replaceChildren();
    if (now !== shown && state === "failed") announce(say(`failure.${failure}`));
    shown = now;
  };
  client.addEventListener("change", update);
}

/** Ask before a large download on a connection that costs; resolves on a tap. */
export async function offer(client) {
  const { total } = await client.measure();
  return new Promise((resolve) => {
    byId("hs-engine").dataset.state = "offer";
    byId("hs-engine").replaceChildren(
      h("p", { class: "hs-engine__text" }, say("engine.offer", { size: showSize(total) })),
      button(say("engine.download", { size: showSize(total) }), resolve),
    );
  });
}

/** Whether a download costs or is slow, as far as the browser tells. */
export function costly() {
  const connection = navigator.connection;
  return Boolean(connection && (connection.saveData || connection.metered || connection.type === "cellular" || /2g/.test(connection.effectiveType)));
}

function sentence({ stage, done, size }) {
  if (stage !== "downloading" || !size || !done) return say(`engine.${stage === "downloading" ? "connecting" : stage}`);
  return say("engine.downloading", { done: showSize(Math.min(done, size.total)), total: showSize(size.total) });
}

function failureBox(failure, retry) {
  return h("div", { class: "hs-failure" },
    h("p", {}, h("strong", {}, say("failure.heading"))),
    h("p", {}, say(`failure.${failure}`)),
    h("p", {}, say("failure.kept")),
    button(say("engine.retry"), retry));
}

const button = (text, action) => h("button", { type: "button", class: "hs-button", onclick: action }, text);
