import type { YearBlock, YearDay } from '../../../core/chart-blocks.ts';
import { addDays, addMonths, daysBetween, mondayOf, type Day } from '../../../core/calendar.ts';
import { chartTable } from '../../chart-tables.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { drawing, figure } from './figure.ts';
import { planeOf, type Plane } from './plane.ts';

const PITCH = 11;
const CELL = 9;
const LABELS = 30;
const TOP = 18;
/** Two halves beside each other where there is room, below each other where there is none. */
const WEEKS = 27;
const WIDTH = LABELS + WEEKS * PITCH;

/** A year of days, a column a week: a square for a check, a dot for contact. */
export function yearChart(block: YearBlock, page: Page): Markup {
  const { from, to } = block;
  const middle = addDays(mondayOf(from), WEEKS * 7);
  const halves = middle > to ? [{ from, to }] : [{ from, to: addDays(middle, -1) }, { from: middle, to }];
  return figure({ label: block.label, drawings: halves.map((half) => halfYear(block, half, page)), below: key(page), table: chartTable(block, page.words), wide: true }, page);
}

interface Half { readonly from: Day; readonly to: Day }

function halfYear({ label, days }: YearBlock, half: Half, page: Page): Markup {
  const { from, to } = half;
  const plane = planeOf(WIDTH, TOP + 7 * PITCH, page.rtl);
  const inHalf = new Map(days.filter(({ on }) => on >= from && on <= to).map((day) => [day.on, day]));
  const counted = [...inHalf.values()];
  const description = page.words.say('chart.year', { from, to, checks: counted.filter(({ checked }) => checked).length, contacts: counted.filter(({ contacts }) => contacts > 0).length });
  const signs = counted.map((day) => signOf(day, daysBetween(from, day.on), plane));
  const { formats } = page.words;
  return drawing(plane, { title: `${page.plain(label)}, ${formats.month(from, to)} – ${formats.month(to, '0000' as Day)}`, description }, [...weekdays(from, plane, page), ...months(half, plane, page), ...emptyDays(daysBetween(from, to) + 1, plane), ...signs], page);
}

/** All the days there are: a broken line for each day of the week, with a dash a week. */
function emptyDays(count: number, plane: Plane): readonly Markup[] {
  return Array.from({ length: 7 }, (_, row) => {
    const weeks = Math.ceil((count - row) / 7);
    return weeks <= 0 ? html`` : html`<path class="empty" d="M${plane.x(LABELS)} ${TOP + row * PITCH + CELL / 2}H${plane.x(LABELS + weeks * PITCH)}"/>`;
  });
}

/** @param index days since the first Monday */
function signOf({ checked, contacts }: YearDay, index: number, plane: Plane): Markup {
  const [x, y] = [plane.x(LABELS + Math.floor(index / 7) * PITCH, CELL), TOP + index % 7 * PITCH];
  return html`${checked ? square(x, y) : undefined}${contacts > 0 ? dot(checked, x, y) : undefined}`;
}

function square(x: number, y: number): Markup {
  return html`<rect class="checked" x="${x}" y="${y}" width="${CELL}" height="${CELL}"/>`;
}

function dot(onSquare: boolean, x: number, y: number): Markup {
  return html`<circle class="${onSquare ? 'contact-on' : 'contact'}" cx="${x + CELL / 2}" cy="${y + CELL / 2}" r="${onSquare ? 2 : 2.6}"/>`;
}

function weekdays(monday: Day, plane: Plane, { words }: Page): readonly Markup[] {
  return [0, 2, 4].map((row) => html`<text class="start" x="${plane.x(0)}" y="${TOP + row * PITCH + 8}">${words.formats.shortWeekday(addDays(monday, row))}</text>`);
}

/** The first of every month above its week, wherever a date has room. */
function months({ from, to }: Half, plane: Plane, { words }: Page): readonly Markup[] {
  const names: Markup[] = [];
  for (let day = addMonths(`${from.slice(0, 7)}-01` as Day, 1); day <= to; day = addMonths(day, 1)) {
    const week = Math.floor(daysBetween(from, day) / 7);
    if (week > WEEKS - 3) break;
    names.push(html`<text class="start" x="${plane.x(LABELS + week * PITCH)}" y="${TOP - 6}">${words.formats.day(day)}</text>`);
  }
  return names;
}

function key({ words }: Page): Markup {
  const entry = (sign: 'checked' | 'contact' | 'both', day: Omit<YearDay, 'on'>): Markup => {
    return html`<li><svg class="sign" viewBox="0 0 ${CELL} ${CELL}" aria-hidden="true">${day.checked ? square(0, 0) : html`<path class="empty" d="M0 ${CELL / 2}H${CELL}"/>`}${day.contacts > 0 ? dot(day.checked, 0, 0) : undefined}</svg>${words.say('chart.key', { sign })}</li>`;
  };
  return html`<ul class="key">${[entry('checked', { checked: true, contacts: 0 }), entry('contact', { checked: false, contacts: 1 }), entry('both', { checked: true, contacts: 1 })]}</ul>`;
}
