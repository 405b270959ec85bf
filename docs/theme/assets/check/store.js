// Answers to a file and back; the hand-over to the page in the other language. Nothing is stored otherwise.

const KEY = "hs-handover";
const DATABASE = "hs-handover";

/** A dossier as dossier.schema.json has it. */
export const dossier = (procedure, day, answers, attachments) => ({ procedure, submitted_on: day, answers, attachments });

/** Let the user keep a dossier as a file. */
export function saveAs(name, data) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What can go wrong with a file that is opened; `key` names the words for it. */
export class NotADossier extends Error {
  constructor(key) {
    super(key);
    this.key = key;
  }
}

/** The dossier in a file's text. Throws NotADossier. */
export function parseDossier(text, procedure) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    throw new NotADossier("open.not-json");
  }
  if (typeof data?.procedure !== "string" || !isPlain(data.answers ?? {}) || !isPlain(data.attachments ?? {})) {
    throw new NotADossier("open.not-a-dossier");
  }
  if (data.procedure !== procedure) throw new NotADossier("open.other-procedure");
  return { day: typeof data.submitted_on === "string" ? data.submitted_on : "", answers: data.answers ?? {}, attachments: data.attachments ?? {} };
}

const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Keep a half-finished check for the page that opens next in this tab. Resolves when it is kept. */
export async function handOver(state, files) {
  const token = `${Date.now()} ${Math.random()}`; // so that a page takes only what was meant for it
  await withDatabase("readwrite", (stored) => stored.put(files, token));
  sessionStorage.setItem(KEY, JSON.stringify({ token, state }));
}

/** Take what the page before handed over, and erase it; null when there is nothing. */
export async function takeOver() {
  const kept = sessionStorage.getItem(KEY);
  if (kept === null) return null;
  sessionStorage.removeItem(KEY);
  const { token, state } = JSON.parse(kept);
  const files = await withDatabase("readonly", (stored) => stored.get(token));
  await wait(indexedDB.deleteDatabase(DATABASE));
  return { state, files: files ?? {} };
}

async function withDatabase(mode, action) {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("files");
  const database = await wait(opening);
  try {
    const transaction = database.transaction("files", mode);
    const request = action(transaction.objectStore("files"));
    // A request that succeeded is not kept yet: leaving the page would undo it.
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

const wait = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error ?? new Error("blocked"));
  });
