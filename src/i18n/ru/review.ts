import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { choiceUntil, isFarewell } from './decision-words.ts';
import { days, fullStop, incidents, ofInvoices, ofSteps } from './grammar.ts';
import { choices, results } from './names.ts';
import { conditions, headings, labels, rows } from './review-words.ts';

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');
const minutes = { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' };
const hours = { one: 'час', few: 'часа', many: 'часов', other: 'часа' };

/** One count wherever the steps of a decision are counted. */
function stepsDone({ done, partly, of }: { readonly done: number; readonly partly: number; readonly of: number }, w: Words): string {
  return `выполнено ${done} из ${w.formats.counted(of, ofSteps)}${partly === 0 ? '' : `, отчасти ${partly}`}`;
}

function becameWords({ flags, ...progress }: CoreMessages['review-decision'], w: Words): string {
  const said = joined([progress.of === 0 ? '' : stepsDone(progress, w), flags === 0 ? '' : `с тех пор красных черт: ${flags}`]);
  return said === '' ? '' : ` (${said})`;
}

function progressWords({ choice, open, handle, ...progress }: CoreMessages['review-progress'], w: Words): string {
  const plan = `Решение «${choices[choice]}»: ${stepsDone(progress, w)}.`;
  if (open > 0) return `${plan} Отметить сделанное: rapport promise ${handle} --settle`;
  return isFarewell(choice) ? `${plan} Всё закрыто; закончить и здесь: rapport client end ${handle}` : `${plan} Помогло ли это?`;
}

/** The history of a client on one page. */
export const review = {
  'review-open': (d, w) => `нужно решение: ${w.tell(d.why)}${d.threat ? '; такого никто не обязан терпеть' : ''}`,
  'review-title': (d) => `${d.name}: обзор`,
  'review-heading': (d) => headings[d.heading],
  'review-label': (d) => labels[d.label],
  'review-money': (d, w) => joined([d.late === 0 ? '' : `с опозданием ${d.late} из ${w.formats.counted(d.of, ofInvoices)}, в среднем на ${w.formats.counted(d.days, days)}`, d.disputed === 0 ? '' : `оспорено: ${d.disputed}`]),
  'review-count': (d) => String(d.count),
  'review-part': (d) => `${d.part} из ${d.of}`,
  'review-minutes': (d, w) => (d.minutes < 120 ? w.formats.counted(d.minutes, minutes) : w.formats.counted(Math.round(d.minutes / 60), hours)),
  'review-voice': (d, w) => `«${d.text}» (${w.formats.day(d.on, d.near)})`,
  'review-coffee': (d, w) => `${d.yes ? 'с удовольствием' : 'скорее нет'} (${w.formats.day(d.on, d.near)})`,
  'review-year': (d) => `${d.year}${d.soFar ? ', не весь' : ''}`,
  'review-days-before': () => 'Дней до итога',
  'review-before': (d) => `${d.from}-${d.to}`,
  'review-row': (d) => rows[d.row],
  'review-cell': (d, w) => (d.value === null ? '?' : w.formats.number(d.value)),
  'review-decision': (d, w) => `${choiceUntil(d.choice, d.until === null ? null : w.formats.day(d.until, d.near))}: ${d.reason}${becameWords(d, w)}`,
  'plan-followed': (d, w) => `решение: ${choiceUntil(d.choice, d.until === null ? null : w.formats.day(d.until, d.near))}; ${stepsDone(d, w)}`,
  'plan-step': (d, w) => `Следующий шаг: ${fullStop(`${d.text}${d.due === null ? '' : `, до ${w.formats.day(d.due, d.near)}`}`)}`,
  'decision-taken': (d, w) => `решение: ${choiceUntil(d.choice, d.until === null ? null : w.formats.day(d.until, d.near))}${d.until !== null && d.until <= d.near ? ', срок прошёл' : ''}: ${d.reason}${d.of === 0 ? '' : ` (${stepsDone(d, w)})`}`,
  'review-looking-back': (d, w) => `Каким был этот клиент до ${w.formats.day(d.on, d.near)} (${results[d.what]}), по тридцать дней.`,
  'review-invoice': (d, w) => `счёт ${d.number} не оплачен${d.due === null ? '' : `, срок ${w.formats.day(d.due, d.near)}`}`,
  'review-condition': (d, w) => conditions[d.item] ?? `этого больше нет: ${w.item(d.item).name}`,
  'review-condition-money': () => 'они платят в условленный срок и сначала спрашивают, а потом спорят',
  'review-condition-promises': () => 'обещанное приходит, или они до срока говорят, что его не будет',
  'review-condition-talk': () => 'после разговора ясно, кто что делает и к какому дню, и он уже не кончается спором',
  'review-recovered': (d, w) => `Стало лучше: оценки растут с ${w.formats.dayAndYear(d.since)}. План своё дело сделал; решите, что дальше.`,
  'review-progress': (d, w) => progressWords(d, w),
  'review-how': (d) => `Решить: rapport review ${d.handle} --decide keep --until <day> --reason "..."`,
  'boundaries-title': () => 'Границы',
  'boundaries-none': () => 'Границ пока нет. Решите заранее, чего вы делать не станете: rapport boundary add "никаких звонков после 20:00"',
  'boundaries-how': () => 'Если одну из них перешли: rapport flag <client> <item> "..." --boundary <number>',
  'boundary-line': (d, w) => `${d.text} (${joined([
    d.name ?? '', `с ${w.formats.day(d.on, d.near)}${d.ended === null ? '' : ` до ${w.formats.day(d.ended, d.near)}`}`, d.incidents.length === 0 ? 'случаев нет' : `${w.formats.counted(d.incidents.length, incidents)}, последний ${w.formats.day(d.incidents.at(-1)!, d.near)}`,
  ])})`,
} satisfies Partial<Catalogue>;
