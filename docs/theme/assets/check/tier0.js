// First findings on files, at once and without Python: kind by content, name, size, end, totals.
//
// They stand on the data that the rules in validator/checks/attachments stand on (kinds, profile, dated limits in the
// procedure's bundle) and say the rules' own messages. Where a rule needs more, nothing is said here. A test runs both
// on the same files: they never disagree.

// The end mark is looked for from the end, in pieces that grow: a whole file has it in the first.
const FIRST_PIECE = 65_536;
const LARGEST_PIECE = 4_194_304;
// Letters and signs that are not seen as such, or change how others are seen (validator/model/filename.py).
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0\ufffd]/gu;
const PLAIN_NAME = /^[\p{L}\p{N}_(][\p{L}\p{M}\p{N} ._()+-]{0,98}[\p{L}\p{M}\p{N}_)]$/u;
const DEVICE = /^(con|prn|aux|nul|com\S|lpt\S)$/i;
const THE_FILE = { vi: "Tệp", en: "The file" };

/** The value of a dated limit on an ISO day. */
export function limitOn(limit, day) {
  const found = limit.values.find(({ since, until }) => since <= day && (!until || day <= until));
  if (!found) throw new Error(`limit ${limit.id} has no value on ${day}`);
  return found.value;
}

/** The kind one of whose signatures is there, the lowest rank first; null when no kind fits. */
export function sniff(head, kinds) {
  const fitting = Object.values(kinds).filter(({ signatures }) => signatures.some((parts) => parts.every((part) => isThere(head, part))));
  const rank = (kind) => kind.rank ?? 50;
  return fitting.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** How many first bytes `sniff` needs. */
export const reachOf = (kinds) =>
  Math.max(...Object.values(kinds).flatMap(({ signatures }) => signatures.flat().map(({ offset, hex, within = 0 }) => offset + within + hex.length / 2)));

/** The kind that a name's extension promises; null without a known one. */
export function byName(name, kinds) {
  const promised = extension(name);
  return Object.values(kinds).find((kind) => promised && kind.extensions.includes(promised)) ?? null;
}

/** What stands after the last dot in lower case; "" when there is no extension. */
export function extension(name) {
  const plain = name.replace(/^[ .]+|[ .]+$/g, "").toLowerCase();
  const dot = plain.lastIndexOf(".");
  const last = plain.slice(dot + 1);
  return dot > 0 && /^[a-z0-9]{1,10}$/.test(last) && !/^\d+$/.test(last) ? last : "";
}

/** A name safe to show: hidden characters written out, a long name shortened in its middle. */
export function printable(name) {
  let letters = [...name];
  if (letters.length > 80) letters = [...letters.slice(0, 40), "…", ...letters.slice(-40)];
  const code = (letter) => letter.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
  return letters.join("").replace(HIDDEN, (letter) => `⟨U+${code(letter)}⟩`);
}

/** What the first findings stand on. Rejects when the file cannot be read any more. */
export async function look(file, kinds) {
  const head = new Uint8Array(await file.slice(0, reachOf(kinds)).arrayBuffer());
  const kind = sniff(head, kinds);
  return { name: file.name, size: file.size, kind, namedKind: byName(file.name, kinds), cutOff: kind ? await isCutOff(file, kind) : null };
}

/** The first findings on one file: `{rule, reason, params}` in the rules' order. `paper` is the paper's name or null. */
export function judge(facts, { profile, kinds, limits, day, paper = null }) {
  const { name, size, kind, namedKind, cutOff } = facts;
  const filename = printable(name);
  const tell = (rule, reason, params) => ({ rule, reason, params: { filename, ...params } });
  if (size === 0) return [tell("A101", "empty")];
  const found = [];
  const accepted = kind !== null && profile.accepts.includes(kind.id);
  if (!accepted) found.push(tell("A110", ...notAccepted(name, kind, namedKind, profile, kinds, paper)));
  else if (kind.id !== namedKind?.id && isPlain(name, namedKind)) found.push(tell("A111", ...otherwise(name, kind, profile)));
  if (accepted && cutOff) found.push(tell("A120", "cut-off"));
  const [greatest, advised] = [profile.greatest_size, profile.advised_size].map((limit) => limitOn(limits[limit], day));
  if (size > greatest) found.push(tell("A130", "too-big", { max: { bytes: greatest }, size: { bytes: size } }));
  else if (size > advised) found.push(tell("A131", "large", { max: { bytes: advised }, size: { bytes: size } }));
  return found;
}

/** The finding on all files together, if there is one; `files` have `name` and `size`. */
export function judgeTotal(files, { profile, limits, day }) {
  const most = limitOn(limits[profile.greatest_total], day);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total <= most) return [];
  const largest = files.reduce((one, other) => (other.size > one.size ? other : one));
  return [{ rule: "A132", reason: "too-big", params: { max: { bytes: most }, size: { bytes: total }, filename: printable(largest.name) } }];
}

function notAccepted(name, kind, namedKind, profile, kinds, paper) {
  const accepted = profile.accepts.map((id) => kinds[id].name);
  const common = { paper: paper ?? THE_FILE, accepted };
  if (!kind) return ["unknown", common];
  if (!namedKind || !profile.accepts.includes(namedKind.id)) return ["kind", { ...common, kind: kind.name, advice: kind.advice }];
  return ["disguised", { ...common, kind: kind.name, advice: kind.advice, extension: extension(name) }];
}

function otherwise(name, kind, profile) {
  const params = { kind: kind.name, right: kind.extensions[0] };
  if (!extension(name)) return ["no-extension", params];
  return [kind.id === profile.prefers ? "rename" : "differs", { ...params, extension: extension(name) }];
}

/** Whether a name is so ordinary that no rule about names could have something to say first. */
const isPlain = (name, namedKind) =>
  PLAIN_NAME.test(name) && name.search(HIDDEN) < 0 && !DEVICE.test(name.split(".")[0].trim()) && namedKind?.id !== "program";

/** Whether a file's end is missing: no end mark, or bytes after the last one that only come before an end. */
async function isCutOff(file, kind) {
  if (!kind.ends_with) return null;
  const mark = bytesOf(kind.ends_with);
  let tail = new Uint8Array();
  for (let at = file.size, piece = FIRST_PIECE; at > 0; piece = Math.min(piece * 8, LARGEST_PIECE)) {
    const start = Math.max(0, at - piece);
    const chunk = new Uint8Array(await file.slice(start, Math.min(file.size, at + mark.length - 1)).arrayBuffer());
    const found = lastIndexOf(chunk, mark);
    if (found >= 0) {
      tail = new Uint8Array(await file.slice(start + found).arrayBuffer());
      return (kind.goes_on ?? []).some((hex) => indexOf(tail, bytesOf(hex), 0, tail.length) >= 0);
    }
    at = start;
  }
  return true;
}

function isThere(head, { offset, hex, within = 0 }) {
  const wanted = bytesOf(hex);
  return indexOf(head, wanted, offset, offset + Math.max(within - 1, 0) + wanted.length) >= 0;
}

/** Where `wanted` lies wholly within bytes[from, to), as Python's bytes.find has it; -1 if nowhere. */
function indexOf(bytes, wanted, from, to) {
  const last = Math.min(to, bytes.length) - wanted.length;
  for (let at = bytes.indexOf(wanted[0], from); at >= 0 && at <= last; at = bytes.indexOf(wanted[0], at + 1)) {
    if (isAt(bytes, wanted, at)) return at;
  }
  return -1;
}

function lastIndexOf(bytes, wanted) {
  for (let at = bytes.lastIndexOf(wanted[0]); at >= 0; at = at ? bytes.lastIndexOf(wanted[0], at - 1) : -1) {
    if (isAt(bytes, wanted, at)) return at;
  }
  return -1;
}

function isAt(bytes, wanted, at) {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
