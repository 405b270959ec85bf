// The filled form on paper; what draws it comes only when somebody asks for it.

import { config, today } from "./words.js";

/** Print the form with what is typed in it; `read` are the answers of the last report. Rejects when the data do not load. */
export async function printForm(form, first, read) {
  const [{ printSheet }, { forms, procedures, lists = {} }] = await Promise.all([import("./sheet.js"), first.load()]);
  printSheet(form, forms[procedures[config.procedure].form], lists, read, today());
}
