// Shows a page as the law stood on a chosen day, today to begin with. All it needs stands in the page: the days of each
// provision (data-law: first day, last day, amendments) and of each passage (data-held: first day, last day).

const { lang, compared, words, names } = JSON.parse(document.getElementById("hs-law").textContent);
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** An ISO day as the page's language writes it: the same as validator/words.py. */
export function written(iso) {
  const [year, month, day] = iso.split("-");
  return lang === "vi" ? `${day}/${month}/${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const say = (key, { by, ...days } = {}) =>
  words[key].replace(/\{(\w+)\}/g, (_, name) => (name === "by" ? by.map((each) => names[each]).join(", ") : written(days[name])));

/** The day after, as an ISO day. */
function next(iso) {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/**
 * How something stands on `day`: [state, words]. `by` are the instruments that took its place; `full` says what amended it.
 * The same as scripts/site/standing.py.
 */
export function standing(dates, day, by = [], full = true) {
  const [since, until, ...amended] = dates.split(" ").map((each) => (each === "-" ? "" : each));
  if (until && until < day) return ["ended", by.length ? say("ended-by", { day: next(until), by }) : say("ended", { day: next(until) })];
  if (!since) return ["unknown", say("unknown")];
  if (day < since) return ["coming", say("coming", { day: since })];
  const done = amended.map((each) => each.split("=")).filter(([when]) => when <= day);
  if (done.length === 0) return ["in-force", say("in-force")];
  const last = done.at(-1)[0];
  const makers = done.filter(([when]) => when === last).map(([, maker]) => maker);
  return ["amended", say(full ? "amended-by" : "amended", { day: last, by: makers })];
}

const standingOf = ({ dataset }, day) => standing(dataset.law, day, dataset.by?.split(" "), "full" in dataset);

const holds = (dates, day) => {
  const [since, until] = dates.split(" ");
  return (since === "-" || since <= day) && (until === "-" || day <= until);
};

/** Today where the reader is. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

/** Whether anything on the page stands differently on two days. */
const changed = (one, other) =>
  [...document.querySelectorAll("[data-law]")].some((chip) => standingOf(chip, one)[0] !== standingOf(chip, other)[0]) ||
  [...document.querySelectorAll("[data-held]")].some((passage) => holds(passage.dataset.held, one) !== holds(passage.dataset.held, other));

function show(day) {
  for (const passage of document.querySelectorAll("[data-held]")) passage.hidden = !holds(passage.dataset.held, day);
  for (const change of document.querySelectorAll("[data-from]")) change.hidden = change.dataset.from > day;
  const gone = new Map();
  for (const chip of document.querySelectorAll("[data-law]")) {
    const [state, told] = standingOf(chip, day);
    chip.className = `hs-chip hs-chip--${state}`;
    chip.textContent = told;
    const cited = chip.previousElementSibling;
    const counts = state === "ended" && !chip.closest("[hidden], [data-history]");
    if (counts && cited?.matches("a")) gone.set(cited.href, cited);
  }
  warn([...gone.values()]);
  for (const notice of document.querySelectorAll("[data-ended]")) notice.hidden = standing(notice.dataset.ended, day)[0] !== "ended";
  document.documentElement.dataset.asOf = day;
}

/** Name what the page cites and what is no longer in force. */
function warn(gone) {
  const banner = document.querySelector("[data-banner]");
  if (!banner) return;
  if (gone.length > 0) {
    const links = gone.flatMap((link) => ["; ", Object.assign(document.createElement("a"), { href: link.href, textContent: link.textContent })]);
    banner.querySelector("span").replaceChildren(...links.slice(1));
  }
  banner.hidden = gone.length === 0;
}

const field = document.getElementById("hs-asof-day");

/** Show the page as of `day` and say so; an empty day means today. */
export function asOf(day) {
  const now = today();
  const chosen = day || now;
  show(chosen);
  if (!field) return;
  field.value = chosen;
  const told = document.querySelector(".hs-asof__told");
  told.textContent = chosen !== now ? say("as-of", { day: chosen }) : changed(compared, now) ? say("later", { day: now, compared }) : "";
  document.body.classList.toggle("hs-then", chosen !== now);
  if (chosen !== now) field.closest("details").open = true;
}

if (field) {
  field.addEventListener("change", () => field.value && asOf(field.value));
  document.getElementById("hs-asof-today").addEventListener("click", () => asOf(""));
  field.form.addEventListener("submit", (event) => event.preventDefault());
}
asOf("");
document.addEventListener("hs-kept", (event) => asOf(event.detail.day ?? ""));
