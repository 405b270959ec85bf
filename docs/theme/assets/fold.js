/** Vietnamese without its marks: lower case, no marks, đ as d. The same as scripts/site/fold.py; a test compares them. */
export const fold = (text) =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
