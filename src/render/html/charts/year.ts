import type { YearBlock, YearDay } from '../../../core/chart-blocks.ts';
import { addDays, addMonths, daysBetween, weekStartOf, type Day } from '../../../core/calendar.ts';
import { chartTable } from '../../chart-tables.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { drawing, figure } from './figure.ts';
import { planeOf, type Plane } from './plane.ts';
import { drawLabels, weekdayLabels } from './weekday-labels.ts';

const PITCH = 11;
const CELL = 9;
const TOP = 18;
/** A letter of a date, on average, and the room between two dates. */
const LETTER = 6;
const APART = 4;
/** Every second day has its name. */
const NAMED = [0, 2, 4];
/** Two halves beside each other where there is room, below each other where there is none. */
const WEEKS = 27;

/** A year of days, a column a week: a square for a check, a dot for contact. */
export function yearChart(block: YearBlock, page: Page): Markup {
  const { from, to } = block;
  const first = weekStartOf(from, page.words.formats.firstWeekday);
  const middle = addDays(first, WEEKS * 7);
  const halves = middle > to ? [{ first, from, to }] : [{ first, from, to: addDays(middle, -1) }, { first: middle, from: middle, to }];
  return figure({ label: block.label, drawings: halves.map((half) => halfYear(block, half, page)), below: key(page), table: chartTable(block, page.words), wide: true }, page);
}

/** first: the day that its first column begins with. */
interface Half { readonly first: Day; readonly from: Day; readonly to: Day }

function halfYear({ label, days }: YearBlock, half: Half, page: Page): Markup {
  const { first, from, to } = half;
  const labels = weekdayLabels(first, NAMED, page);
  const start = labels.width;
  const plane = planeOf(start + WEEKS * PITCH, TOP + 7 * PITCH, page.rtl);
  const inHalf = new Map(days.filter(({ on }) => on >= from && on <= to).map((day) => [day.on, day]));
  const counted = [...inHalf.values()];
  const description = page.say('chart.year', { from, to, checks: counted.filter(({ checked }) => checked).length, contacts: counted.filter(({ contacts }) => contacts > 0).length });
  const signs = counted.map((day) => signOf(day, daysBetween(first, day.on), start, plane));
  const { formats } = page.words;
  return drawing(plane, { title: `${page.plain(label)}${page.comma}${formats.month(from, to)} – ${formats.month(to, '0000' as Day)}`, description }, [...drawLabels(labels, plane.x(0), (row) => TOP + row * PITCH + 8), ...months(half, start, plane, page), ...emptyDays(half, start, plane), ...signs], page);
}

/** All the days there are: a broken line for each day of the week, with a dash a week. */
function emptyDays({ first, from, to }: Half, start: number, plane: Plane): readonly Markup[] {
  const [before, count] = [daysBetween(first, from), daysBetween(first, to) + 1];
  return Array.from({ length: 7 }, (_, row) => {
    const weeks = Math.ceil((count - row) / 7);
    const begin = row < before ? 1 : 0;
    return weeks <= begin ? html`` : html`<path class="empty" d="M${plane.x(start + begin * PITCH)} ${TOP + row * PITCH + CELL / 2}H${plane.x(start + weeks * PITCH)}"/>`;
  });
}

/** @param index days since the first of the first week */
function signOf({ checked, contacts }: YearDay, index: number, start: number, plane: Plane): Markup {
  const [x, y] = [plane.x(start + Math.floor(index / 7) * PITCH, CELL), TOP + index % 7 * PITCH];
  return html`${checked ? square(x, y) : undefined}${contacts > 0 ? dot(checked, x, y) : undefined}`;
}

function square(x: number, y: number): Markup {
  return html`<rect class="checked" x="${x}" y="${y}" width="${CELL}" height="${CELL}"/>`;
}

function dot(onSquare: boolean, x: number, y: number): Markup {
  return html`<circle class="${onSquare ? 'contact-on' : 'contact'}" cx="${x + CELL / 2}" cy="${y + CELL / 2}" r="${onSquare ? 2 : 2.6}"/>`;
}

/** The first of every month above its week, wherever a date has room: not all months are as short as in English. */
function months({ first, from, to }: Half, start: number, plane: Plane, { words }: Page): readonly Markup[] {
  const names: Markup[] = [];
  let free = 0;
  for (let day = addMonths(`${from.slice(0, 7)}-01` as Day, 1); day <= to; day = addMonths(day, 1)) {
    const week = Math.floor(daysBetween(first, day) / 7);
    const name = words.formats.day(day);
    if (week > WEEKS - 3) break;
    if (week * PITCH < free) continue;
    free = week * PITCH + name.length * LETTER + APART;
    names.push(html`<text class="start" x="${plane.x(start + week * PITCH)}" y="${TOP - 6}">${name}</text>`);
  }
  return names;
}

function key({ words }: Page): Markup {
  const entry = (sign: 'checked' | 'contact' | 'both', day: Omit<YearDay, 'on'>): Markup => {
    return html`<li><svg class="sign" viewBox="0 0 ${CELL} ${CELL}" aria-hidden="true">${day.checked ? square(0, 0) : html`<path class="empty" d="M0 ${CELL / 2}H${CELL}"/>`}${day.contacts > 0 ? dot(day.checked, 0, 0) : undefined}</svg>${words.say('chart.key', { sign })}</li>`;
  };
  return html`<ul class="key">${[entry('checked', { checked: true, contacts: 0 }), entry('contact', { checked: false, contacts: 1 }), entry('both', { checked: true, contacts: 1 })]}</ul>`;
}
