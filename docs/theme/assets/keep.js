// The switch of languages keeps the place: the heading in view, what is open, what is chosen, the day. All of it is handed
// to the page that opens next, which erases it; otherwise nothing is stored. The pages have the same ids in both languages.

const KEY = "hs-kept";
const NAMES = "details, input[type=radio], input[type=checkbox]";
const link = document.getElementById("hs-switch");
const parts = () => [...document.querySelectorAll(NAMES)];

/** The heading that the reader has last scrolled past. */
function heading() {
  const top = document.querySelector(".hs-header")?.getBoundingClientRect().bottom ?? 0;
  const above = [...document.querySelectorAll("article :is(h2, h3)[id], article li[id]")].filter((each) => {
    const box = each.getBoundingClientRect();
    return box.height > 0 && box.top < top + 120;
  });
  return above.at(-1)?.id ?? "";
}

function keep() {
  const state = {
    path: new URL(link.href).pathname,
    day: document.body.classList.contains("hs-then") ? document.documentElement.dataset.asOf : "",
    parts: parts().map((part) => (part.matches("details") ? part.open : part.checked)),
  };
  const id = scrollY > 40 ? heading() : "";
  link.hash = id;
  sessionStorage.setItem(KEY, JSON.stringify(state));
}

function take() {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const state = kept && JSON.parse(kept);
  if (!state || state.path !== location.pathname) return;
  const here = parts();
  if (here.length !== state.parts.length) return;
  here.forEach((part, at) => {
    if (part.matches("details")) part.open = state.parts[at];
    else part.checked = state.parts[at];
  });
  document.dispatchEvent(new CustomEvent("hs-kept", { detail: state }));
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

try {
  take();
  link?.addEventListener("click", keep);
} catch {
  // Without storage the switch still leads to the same page.
}
