// What the script adds to the page as the template made it, and links that mean something else here.

import { byId, h } from "./dom.js";
import { config } from "./words.js";

/** Put buttons and the checker's state after the report, where they follow whatever is in view; add a place for notes. */
export function arrange(form) {
  const notice = h("div", { class: "hs-notice", role: "status" });
  byId("check").after(notice);
  const bar = h("div", { class: "hs-bar" }, byId("hs-engine"), ...form.querySelectorAll(".hs-actions"));
  byId("hs-report").after(bar);
  byId("hs-check").setAttribute("form", form.id);
  for (const id of ["hs-engine", "form"]) byId(id).tabIndex = -1;
  return { notice, bar };
}

/** Take plain clicks on links to examples (by id) and to this page in the other language (by address). */
export function onLink({ example, otherLanguage }) {
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const leads = new URL(link.href).pathname === new URL(config.other, location.href).pathname;
    if (!link.dataset.example && !leads) return;
    event.preventDefault();
    if (leads) otherLanguage(link.href);
    else example(link.dataset.example);
  });
}
