// Suggestions of communes: the list of the province that is chosen, found by any part of a name, with marks or without,
// and by what the place was called before July 2025. Whatever is typed stays as it is; nothing is sent anywhere.

const MOST = 8;
const WORDS_BEFORE = /^(?:ubnd |uy ban nhan dan |cong an )?(?:xa|phuong|dac khu|thi tran|p\.|x\.|tt\.) ?/;

/** A text without marks and capitals, for finding. */
export const plain = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").replace(/[’‘ʼ`´]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();

// The tone mark may stand on either vowel (hòa, hoà), but another mark is another name.
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const marked = (text) => text.normalize("NFD").toLowerCase().split(/\s+/).map((word) => word.replace(TONES, "") + (word.match(TONES) ?? []).join("")).join(" ");
const bare = (text) => plain(text).replace(WORDS_BEFORE, "");

/** What `suggest` looks in: every commune of today, then every former ward with what it belongs to now. */
export function entriesOf(province) {
  const now = Object.entries(province.communes).map(([code, name]) => entry(code, name, name));
  const former = Object.values(province.former).flatMap((districts) => Object.entries(districts)).flatMap(([district, wards]) =>
    Object.entries(wards).flatMap(([ward, codes]) => {
      const was = ward ? `${ward}, ${district}` : district;
      return codes.split(" ").map((code) => ({ ...entry(code, province.communes[code], was), was, part: codes.includes(" ") }));
    }));
  return [...now, ...former];
}

const entry = (code, name, known) => ({ code, name, key: plain(known), bare: bare(known), marks: marked(known) });

/** The best entries for what is typed, each commune once: present names first, then by how the name begins. */
export function suggest(entries, typed) {
  const wanted = plain(typed);
  const name = bare(typed);
  if (!wanted) return [];
  const marks = marked(typed.trim());
  const words = wanted.replace(/[,;]/g, " ").split(/\s+/);
  const found = [];
  for (const each of entries) {
    const rank = rankOf(each, { wanted, name, words });
    if (rank === null) continue;
    found.push({ each, rank: rank * 4 + (each.was ? 2 : 0) + (each.marks.includes(marks) ? 0 : 1) });
  }
  found.sort((one, other) => one.rank - other.rank);
  const taken = new Map();
  for (const { each } of found) if (!taken.has(each.code)) taken.set(each.code, each);
  return [...taken.values()].slice(0, MOST);
}

/** 0: the name itself; 1: begins so; 2: a word in it begins so; 3: all words occur; null: not meant. */
function rankOf({ key, bare: own }, { wanted, name, words }) {
  if (own === name || key === wanted) return 0;
  if (own.startsWith(name) || key.startsWith(wanted)) return 1;
  if (own.includes(` ${name}`) || key.includes(` ${wanted}`)) return 2;
  const parts = key.split(/[\s,]+/);
  return words.every((word) => parts.some((part) => part.startsWith(word))) ? 3 : null;
}

/** The files of the list: `province(code)` with its entries, `forCheck(codes)` as a request takes it. */
export class CommuneData {
  constructor(folder) {
    this.folder = folder;
    this.files = new Map();
    this.entries = new Map();
  }

  /** The province's file; null when it cannot be had. The next call tries again. */
  load(name) {
    if (!this.files.has(name)) {
      const file = fetch(`${this.folder}${name}.json`).then((response) => (response.ok ? response.json() : null)).catch(() => null);
      this.files.set(name, file.then((data) => {
        if (!data) this.files.delete(name);
        return data;
      }));
    }
    return this.files.get(name);
  }

  /** What can be suggested in this province. */
  async of(code) {
    const data = /^\d\d$/.test(code ?? "") ? await this.load(code) : null;
    if (data && !this.entries.has(code)) this.entries.set(code, entriesOf(data));
    return this.entries.get(code) ?? [];
  }

  /** The part of a request about communes, for these provinces. Without network it is empty, and the check says so. */
  async forCheck(codes) {
    const wanted = [...new Set(codes)].sort();
    const [names, ...found] = await Promise.all(wanted.length ? ["names", ...wanted].map((name) => this.load(name)) : [null]);
    if (!names || found.includes(null)) return {};
    return { provinces: Object.fromEntries(wanted.map((code, index) => [code, found[index]])), names };
  }
}
