/** The name of a client in a line of a list that was pasted. */
export interface PastedName {
  readonly name: string;
  /** Whether more stood on the line than the name. */
  readonly isCut: boolean;
}

/** "- Acme", "2. Acme": marks of a list. */
const LIST_MARK = /^(?:[-*\u2022]|\d+[.)])\s+/u;
const QUOTED = /^"([^"]+)"/;
/** "Acme, Inc." is one name, and so is "Smith, Jones & Partners". */
const LEGAL_FORM = /^(?:inc|incorporated|corp|co|ltd|limited|llc|llp|lp|plc|pty|pte|gmbh|mbh|ag|kg|kgaa|ohg|gbr|se|ug|sa|sas|sarl|srl|spa|sl|bv|nv|ab|as|a\/s|oy|aps|spzoo|sro)(?![\p{L}\p{N}])/iu;
const JOINED = / (?:&|and|und|et|y|i) /i;

/** What stands before the first comma or tab, where more does: people, rhythms and such are columns of a table. */
export function pastedName(line: string): PastedName {
  const text = line.replace(LIST_MARK, '').trim();
  const quoted = QUOTED.exec(text)?.[1]?.trim() ?? '';
  const name = quoted === '' ? nameAtStart(text) : quoted;
  return { name, isCut: name.length < text.replaceAll('"', '').trim().length };
}

function nameAtStart(text: string): string {
  const [row = ''] = text.split('\t');
  const [first = '', ...rest] = row.split(',').map((part) => part.trim());
  const [next = ''] = rest;
  if (LEGAL_FORM.test(next.replaceAll(/[. ]/g, ''))) return `${first}, ${next}`;
  return JOINED.test(rest.join(', ')) ? row.trim() : first;
}

/** Digits as people write a day: 2027-06-30, 30.6.2027, 6/30/27. Typed where a name belongs, it answers another question. */
export function looksLikeDay(text: string): boolean {
  return /^\d{1,4}([-./])\d{1,2}\1\d{1,4}$/.test(text.trim());
}
