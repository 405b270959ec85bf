// Shows the prohibited acts that one kind of reader can commit. Without this script all are in view.

const filter = document.getElementById("hs-filter");
const status = filter.querySelector("[data-told]");
const acts = [...document.querySelectorAll("[data-who]")];

const tell = () => {
  const who = filter.querySelector("input:checked")?.value ?? "";
  let shown = 0;
  for (const act of acts) {
    const hidden = who !== "" && !act.dataset.who.split(" ").includes(who);
    act.hidden = hidden;
    if (act.previousElementSibling?.matches(".hs-act__title")) act.previousElementSibling.hidden = hidden;
    shown += Number(!hidden);
  }
  status.textContent = status.dataset.told.replace("#", shown);
};

filter.addEventListener("change", tell);
document.addEventListener("hs-kept", tell);
