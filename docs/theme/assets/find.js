// Filters the list of procedures while one types, with or without Vietnamese marks. The list works without it.

import { fold } from "./fold.js";

const field = document.getElementById("hs-find");
const status = document.getElementById("hs-found");
const none = document.getElementById("hs-none");
const entries = [...document.querySelectorAll("[data-find]")];

const filter = () => {
  const wanted = fold(field.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const entry of entries) {
    entry.hidden = !wanted.every((word) => entry.dataset.find.includes(word));
    found += Number(!entry.hidden);
  }
  none.hidden = found > 0;
  status.textContent = found === 0 ? status.dataset.none
    : found === 1 ? status.dataset.one : status.dataset.many.replace("#", found);
};

if (field) {
  field.addEventListener("input", filter);
  if (field.value) filter();
}
