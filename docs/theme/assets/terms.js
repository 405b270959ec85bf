// A term shows its meaning where it stands. Without this script, or without popovers, it leads to the glossary.

for (const link of document.querySelectorAll("a[data-term]")) {
  const meaning = document.getElementById(`term-${link.dataset.term}`);
  if (!meaning?.showPopover) continue;
  link.setAttribute("aria-haspopup", "dialog");
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    meaning.showPopover({ source: link });
    meaning.querySelector("a").focus();
  });
  meaning.addEventListener("toggle", (event) => {
    // Closed by Escape or by its button, the focus goes back to where the reader was.
    const inside = meaning.contains(document.activeElement) || document.activeElement === document.body;
    if (event.newState === "closed" && inside) link.focus();
  });
}
