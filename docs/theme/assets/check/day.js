// A day as people type it. Only the page's own question needs it here; the answers' dates are read by Python.

const FORMS = [
  /^(?<d>\d{1,2})[ ./-]+(?<m>\d{1,2})[ ./-]+(?<y>\d{4})$/,
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  /^(?:ngày )?(?<d>\d{1,2}) tháng (?<m>\d{1,2}) năm (?<y>\d{4})$/i,
];

/** The ISO day that was typed; null when there is no such day. */
export function parseDay(typed) {
  const text = typed.normalize("NFC").trim().replace(/\s+/g, " ");
  const found = FORMS.map((form) => form.exec(text)).find(Boolean);
  if (!found) return null;
  const { y, m, d } = found.groups;
  const iso = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null;
}
