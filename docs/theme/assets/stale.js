// Marks what was compared with the law too long ago, counted from the reader's today.

const status = document.getElementById("hs-stale");
const oldest = Date.now() - Number(status.dataset.days) * 86_400_000;
let stale = 0;
for (const row of document.querySelectorAll("[data-checked]")) {
  const old = Date.parse(row.dataset.checked) < oldest;
  row.querySelector("[hidden], .hs-unsure").hidden = !old;
  stale += Number(old);
}
status.textContent = stale === 0 ? status.dataset.none : status.dataset.some.replace("#", stale);
