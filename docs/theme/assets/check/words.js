// The page's words and settings. No sentence stands in a script: all come from the page, in its language.

const read = (id) => JSON.parse(document.getElementById(id).textContent);

/** What the template says about this page: language, procedure, addresses, examples. */
export const config = read("hs-config");
const words = read("hs-words");

/** The word or sentence under `key`, with its parameters filled in. A missing one is a bug and stops. */
export function say(key, params = {}) {
  if (!(key in words)) throw new Error(`no words for ${key}`);
  return fill(words[key], params);
}

/** A template with `{name}` in it, filled in. */
export const fill = (template, params) =>
  template.replace(/\{(\w+)\}/g, (whole, name) => (name in params ? String(params[name]) : whole));

/** The page's language of a text that has both. */
export const pick = (text) => text[config.lang];

/** An address within the site. */
export const address = (path) => new URL(config.base + path, location.href).href;

/** Bytes as KB or MB, as validator/words.py writes them. */
export function showSize(bytes) {
  if (bytes < 1000) return `${bytes} ${config.lang === "vi" || bytes === 1 ? "byte" : "bytes"}`;
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, "KB"] : [bytes / 1_000_000, "MB"];
  const written = toFixedHalfEven(amount).replace(/\.0$/, "");
  return `${config.lang === "vi" ? written.replace(".", ",") : written} ${unit}`;
}

/** An ISO day as the language writes it: 22/05/2020 or 22 May 2020. */
export function showDay(iso) {
  const [year, month, day] = iso.split("-");
  if (config.lang === "vi") return `${day}/${month}/${year}`;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}

/** Today in Viet Nam, as an ISO day. */
export const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());

/** One decimal; where it stands exactly between two, Python takes the even digit and JavaScript the greater. */
function toFixedHalfEven(amount) {
  const tenths = amount * 10;
  const exact = Number.isInteger(tenths * 2) && !Number.isInteger(tenths);
  return exact && Math.floor(tenths) % 2 === 0 ? (Math.floor(tenths) / 10).toFixed(1) : amount.toFixed(1);
}

const LONG_NUMBER = /\d(?:[ .-]?\d){7,}/g;

/** Long numbers with all but the last four digits hidden, for paper that others may see. Dates stay. */
export function masked(text) {
  return text.replace(LONG_NUMBER, (number) => {
    if (/^\d{1,2}[ .-]\d{1,2}[ .-]\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(number)) return number;
    let left = number.replace(/\D/g, "").length - 4;
    return number.replace(/\d/g, (digit) => (left-- > 0 ? "\u2022" : digit));
  });
}
