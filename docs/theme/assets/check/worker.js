// The module worker that runs the checker. One request at a time; a message is {id, action, …}, an answer
// {id, answer} or {id, failure}. It passes JSON and bytes through validator.wire.handle and knows nothing of either.

const HEAD = 8192; // bytes of a file that tell its kind; the data look within the first 4096
const OWN = "hoso-chuan";

let python = null;

self.onmessage = async ({ data: { id, action, ...given } }) => {
  try {
    const answer = action === "start" ? await start(id, given) : await check(id, given);
    self.postMessage({ id, answer });
  } catch (error) {
    self.postMessage({ id, failure: reasonOf(error), detail: String(error) });
  }
};

async function start(id, { engine, scales }) {
  count(id, engine, scales);
  const { loadPyodide } = await import(new URL("pyodide.mjs", engine));
  const pyodide = await loadPyodide({ indexURL: engine, lockFileURL: new URL("pyodide-lock.json", engine).href });
  self.postMessage({ id, stage: "unpacking" });
  await load(pyodide, OWN);
  self.postMessage({ id, stage: "preparing" });
  const { bytes, dict } = pyodide.pyimport("builtins");
  python = { pyodide, bytes, dict, handle: pyodide.pyimport("validator.wire").handle };
}

async function check(id, { request, files }) {
  const plain = JSON.parse(request);
  self.postMessage({ id, stage: "reading" });
  const heads = files.map(([path, file]) => [path, file.slice(0, HEAD)]);
  const asked = JSON.parse(await ask(JSON.stringify({ action: "readers", bundle: plain.bundle }), heads));
  for (const reader of asked.readers ?? []) await load(python.pyodide, reader);
  self.postMessage({ id, stage: "checking" });
  return ask(request, files);
}

/** Hand a request and files to Python and give back its answer, a JSON text. */
async function ask(request, files) {
  const given = python.dict();
  try {
    for (const [path, file] of files) {
      const view = python.pyodide.toPy(new Uint8Array(await file.arrayBuffer()));
      const content = python.bytes(view);
      given.set(path, content);
      content.destroy();
      view.destroy();
    }
    return python.handle(request, given);
  } finally {
    given.destroy();
  }
}

async function load(pyodide, name) {
  let problem = "";
  await pyodide.loadPackage(name, { messageCallback: () => {}, errorCallback: (text) => (problem += text) });
  if (!(name in pyodide.loadedPackages)) throw new TypeError(`Failed to load ${name}: ${problem}`);
}

/** Report the bytes that arrive; `scales` says how many bytes of the download one unpacked byte of a file stands for. */
function count(id, engine, scales) {
  const fetched = self.fetch.bind(self);
  let streamed = 0;
  let told = 0;
  const nameOf = (url) => new URL(url).pathname.split("/").pop();
  // Modules are imported, not fetched: the browser says when one has arrived.
  const imported = () =>
    performance.getEntriesByType("resource").filter(({ initiatorType, name }) => initiatorType !== "fetch" && name.startsWith(engine))
      .reduce((sum, { name, decodedBodySize }) => sum + decodedBodySize * (scales[nameOf(name)] ?? 0), 0);
  self.fetch = async (...request) => {
    const response = await fetched(...request);
    const scale = scales[nameOf(response.url)];
    if (!response.ok || !response.body || !scale || !response.url.startsWith(engine)) return response;
    const counter = new TransformStream({
      transform(chunk, controller) {
        streamed += chunk.length * scale;
        if (streamed - told > 65_536) {
          told = streamed;
          self.postMessage({ id, stage: "downloading", done: streamed + imported() });
        }
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counter), { status: response.status, headers: response.headers });
  };
}

const REASONS = [
  ["file-gone", /NotReadableError|NotFoundError/],
  ["memory", /MemoryError|out of memory|out of bounds|allocat/i],
  ["load", /fetch|import|network|integrity|Failed to load/i],
];

/** Which of the client's failures an exception is. */
function reasonOf(error) {
  const text = `${error?.name}: ${error?.message ?? error}`;
  return REASONS.find(([, pattern]) => pattern.test(text))?.[0] ?? "crash";
}
