const MARKUP = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;
/** What begins a heading, a quote, a list, a rule or an underline; what ends a heading. */
const AT_AN_END = /^[#>+=-]|(?<=^\d+)[.)]|(?<=\s)#(?=#*$)/g;
/** What GitHub turns into a link by itself. */
const LINK = /:(?=\/\/)|(?<=www)\.|@/gi;

/**
 * Text of others as Markdown that shows that text and nothing else, wherever it stands in a line. Only what would be
 * markup is escaped, so that the source stays readable.
 * @param text harmless and on one line
 */
export function escapeMarkdown(text: string): string {
  return text.trim().replace(MARKUP, '\\$&').replace(LINK, '\\$&').replace(AT_AN_END, '\\$&');
}
