// What the search and the finder of procedures share: making elements, and moving through results by keyboard.

export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter(Boolean));
  return element;
}

/** Pieces of text (search/excerpt.js), the marked ones as such. */
export const spans = (pieces) => pieces.map(({ text, marked: bold }) => (bold ? h("mark", {}, text) : text));

/** Arrows go through the results and back to the box; Enter in the box opens the first one. */
export function moves(event, input, links) {
  const at = links.indexOf(document.activeElement);
  const inBox = document.activeElement === input;
  if (event.isComposing || (!inBox && at < 0)) return;
  const next = { ArrowDown: links[at + 1], ArrowUp: at > 0 ? links[at - 1] : at === 0 && input }[event.key];
  if (next) next.focus();
  else if (inBox && event.key === "Enter") links[0]?.click();
  else return;
  event.preventDefault();
}
