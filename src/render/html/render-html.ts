import type { Report } from '../../core/blocks.ts';
import type { Words } from '../../i18n/words.ts';
import { html, Markup } from './markup.ts';
import { pageFor, type Page } from './page.ts';
import { sectionsOf, writeSection } from './sections.ts';
import { STYLESHEET, STYLESHEET_HASH } from './stylesheet.ts';

/**
 * The report as one file that needs nothing else: no script, no request (the policy in it forbids both), light and dark
 * as the reader has it, one or two pages of A4 in print.
 */
export function renderHtml(report: Report, words: Words): string {
  const page = pageFor(report, words);
  const day = words.say('report.as-of', { day: report.asOf });
  const { text } = html`<!doctype html>
<html lang="${words.locale}" dir="${page.rtl ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLESHEET_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${page.plain(report.title)}${page.comma}${day}</title>
<style>${new Markup(STYLESHEET)}</style>
</head>
<body>
<main>
${parted(report, html`<header>\n<p class="day">${day}</p>\n<h1 dir="auto">${page.tell(report.title)}</h1>\n</header>\n`, page)}</main>
<footer><p>${page.say('html.made', { day: report.asOf })}</p></footer>
</body>
</html>
`;
  return text;
}

/** What stands before a line across fills the first screen, and the first sheet: what is below it is not for everybody's eyes. */
function parted({ blocks }: Report, header: Markup, page: Page): Markup {
  const sections = sectionsOf(blocks);
  const line = sections.findIndex(({ heading }) => heading?.block === 'rule');
  const written = sections.map((section) => writeSection(section, page));
  return line < 0 ? html`${header}${written}` : html`<div class="first">\n${header}${written.slice(0, line)}</div>\n${written.slice(line)}`;
}
