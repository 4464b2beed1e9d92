/** Finished HTML. Only `html` makes it, so that nothing reaches a page unescaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) { this.text = text; }
}

/** What may stand in a template: text is escaped, finished markup is not, lists are joined, what is missing is left out. */
export type Part = string | number | Markup | undefined | readonly Part[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** html`<p class="${name}">${text}</p>`: whatever is put in can be text or the value of an attribute between quotes, never markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + written(parts[index - 1]) + string));
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
}
