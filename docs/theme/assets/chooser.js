// A few questions that end in a personal list. Nothing is stored; without this script every advice is in view.

import { holds } from "./condition.js";

for (const chooser of document.querySelectorAll("[data-chooser]")) {
  const status = chooser.querySelector("[data-waiting]");
  const advice = [...chooser.querySelectorAll(".hs-advice")];
  const answer = (question) => chooser.querySelector(`[data-question="${question}"]:checked`)?.value ?? null;

  // What to do next comes first, then what is good to know, then what is done.
  const order = ["todo", "note", "done"];
  const rank = (each) => order.findIndex((state) => each.classList.contains(`hs-advice--${state}`));
  const place = chooser.querySelector(".hs-chooser__result");
  const end = place.querySelector(".hs-actions");
  for (const each of [...advice].sort((one, other) => rank(one) - rank(other))) place.insertBefore(each, end);

  const tell = () => {
    let shown = 0;
    for (const each of advice) {
      each.hidden = !holds(JSON.parse(each.dataset.when), answer);
      shown += Number(!each.hidden);
    }
    end.hidden = shown === 0;
    status.textContent = shown === 0 ? status.dataset.waiting
      : shown === 1 ? status.dataset.one : status.dataset.many.replace("#", shown);
  };

  chooser.classList.add("hs-chooser--live");
  chooser.addEventListener("change", tell);
  chooser.querySelector("[data-print]").addEventListener("click", () => print());
  chooser.querySelector("[data-clear]").addEventListener("click", () => {
    for (const each of chooser.querySelectorAll("input:checked")) each.checked = false;
    tell();
    chooser.querySelector("input").focus();
  });
  document.addEventListener("hs-kept", tell);
  tell();
}
