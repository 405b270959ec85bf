// The page's side of the worker: one request at a time, progress, cancel, and every way it can fail as a state.

const SILENCE = 180_000; // ms without a word during a check

/**
 * States: idle · loading · ready · checking · failed. Fires `change` at each change of state or progress. `failure` is
 * one of load, no-webassembly, no-worker, memory, crash, file-gone, slow.
 */
export class Client extends EventTarget {
  constructor(engine) {
    super();
    this.engine = engine;
    this.state = "idle";
    this.stage = "";
    this.done = 0;
    this.size = null;
    this.failure = null;
    this.worker = null;
    this.number = 0;
    this.stops = 0; // how often the user has stopped it
    this.pending = null;
    this.starting = null;
  }

  /** Load the checker. Resolves when it is ready, rejects with a Failure; a second call joins the first. */
  start() {
    this.starting ??= this.startOnce().catch((error) => {
      this.starting = null;
      throw error;
    });
    return this.starting;
  }

  async startOnce() {
    if (typeof WebAssembly !== "object") throw this.fail("no-webassembly");
    this.set("loading", "downloading");
    const number = this.number;
    const { scales } = await this.measure();
    if (number !== this.number) throw new Failure("cancelled"); // stopped meanwhile
    this.worker = this.newWorker();
    await this.send({ action: "start", engine: this.engine, scales });
    this.set("ready");
  }

  /** What the checker weighs: `total` bytes to download, and per file how that relates to its unpacked bytes. */
  async measure() {
    if (this.size) return this.size;
    let response;
    try {
      response = await fetch(new URL("sizes.json", this.engine));
      if (!response.ok) throw new Error(response.statusText);
    } catch {
      throw this.fail("load");
    }
    const packs = response.headers.has("content-encoding"); // a host that packs this packs the rest as well
    const entries = Object.entries(await response.json());
    this.size = {
      total: entries.reduce((sum, [, { bytes, packed }]) => sum + (packs ? packed : bytes), 0),
      scales: Object.fromEntries(entries.map(([name, { bytes, packed }]) => [name, packs ? packed / bytes : 1])),
    };
    return this.size;
  }

  /** Check: `request` is the request's JSON, `files` pairs of path and File. Resolves to the report's JSON text. */
  async check(request, files) {
    await this.start();
    this.set("checking", "reading");
    this.watchdog();
    try {
      return await this.send({ action: "check", request, files });
    } finally {
      clearTimeout(this.timer);
      if (this.state === "checking") this.set("ready");
    }
  }

  /** Stop at once, whatever is going on. The next start begins anew. */
  stop() {
    this.stops += 1;
    this.end();
    this.set("idle");
  }

  /** A worker that died of want of memory says nothing; after long silence it counts as lost. */
  watchdog() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(this.fail("slow")), SILENCE);
  }

  newWorker() {
    let understood = false;
    const options = {
      get type() {
        understood = true; // a browser without module workers never looks
        return "module";
      },
    };
    const worker = new Worker(new URL("worker.js", import.meta.url), options);
    if (!understood) {
      worker.terminate();
      throw this.fail("no-worker");
    }
    worker.onmessage = ({ data }) => this.receive(data);
    // Loading the worker's own file, or the engine's death outside a request.
    worker.onerror = (event) => {
      event.preventDefault();
      this.settle(this.fail(this.state === "loading" ? "load" : "crash"));
    };
    return worker;
  }

  send(message) {
    if (this.pending) return Promise.reject(new Failure("crash"));
    return new Promise((resolve, reject) => {
      this.pending = { id: ++this.number, resolve, reject };
      this.worker.postMessage({ id: this.number, ...message });
    });
  }

  receive({ id, stage, done, answer, failure, detail }) {
    if (id !== this.pending?.id) return;
    if (stage) {
      if (this.state === "checking") this.watchdog();
      this.done = done ?? this.done;
      this.set(this.state, stage);
    } else if (failure) {
      console.warn(detail);
      this.settle(this.fail(failure));
    } else {
      const { resolve } = this.pending;
      this.pending = null;
      resolve(answer);
    }
  }

  fail(reason) {
    this.end(false);
    this.failure = reason;
    this.set("failed");
    return new Failure(reason);
  }

  settle(error) {
    this.pending?.reject(error);
    this.pending = null;
  }

  end(settle = true) {
    this.worker?.terminate();
    this.worker = null;
    this.number++;
    this.starting = null;
    this.done = 0;
    if (settle) this.settle(new Failure("cancelled"));
  }

  set(state, stage = "") {
    this.state = state;
    this.stage = stage;
    if (state !== "failed") this.failure = null;
    this.dispatchEvent(new Event("change"));
  }
}

/** Why the checker gave no report; `reason` names the words for it. */
export class Failure extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}
