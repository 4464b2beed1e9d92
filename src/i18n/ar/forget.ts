import type { Day } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';
import { days, entries, facts, people } from './counts.ts';
import { describeFact } from './facts.ts';
import { command, isolated } from './isolated.ts';

function between(first: Day | null, last: Day | null, w: Words): string {
  if (first === null || last === null) return '';
  return first === last ? ` (${w.formats.dayAndYear(first)})` : ` (من ${w.formats.dayAndYear(first)} إلى ${w.formats.dayAndYear(last)})`;
}

/** What forgetting a client says, in Arabic. */
export const forget = {
  'forget.goes': (d, w) =>
    `${isolated(d.name)} (${isolated(d.handle)}): ${w.formats.counted(d.facts, facts.plain)} من ${w.formats.counted(d.days, days.after)}${between(d.first, d.last, w)}، ${w.formats.counted(d.people, people.plain)}${d.drafts === 0 ? '' : `، ${w.formats.counted(d.drafts, entries.plain)} بانتظار الحفظ`}. كل هذا يُحذف.`,
  'forget.mentions': (d, w) => `له ذكر في مواضع أخرى (${w.formats.counted(d.count, entries.plain)})، والأمر فيها لك:`,
  'forget.mention': (d, w) => `  ${w.formats.dayAndYear(d.fact.on)}، ${d.name === null ? '' : `${isolated(d.name)}، `}${d.fact.kind === 'amendment' ? 'تصحيح' : d.fact.kind === 'retraction' ? 'سُحب' : describeFact(d.fact, w)}`,
  'forget.mentions-how': (d) => `${d.more === 0 ? '' : `و${d.more} غيرها. `}لإزالة موضع منها نهائيًا يُحذف سطره من السجل؛ ومعرّفه وعميله في: ${command(`rapport client forget ${d.handle} --dry-run --json`)}`,
  'forget.for-good': () => `هذا نهائي: لا يعيده ${isolated('undo')}، والأجهزة التي تشارك المخزن تكفّ عن قراءته أيضًا. أما ما صُدّر ونُسخ في أماكن أخرى، وما تحتفظ به ${isolated('git')} أو خدمة مزامنة من إصدارات سابقة، فلا يُمس.`,
  'forget.ask': (d) => `أيُحذف كل شيء عن ${isolated(d.name)}؟`,
  'forget.outcome': (d, w) => (d.outcome === 'agreed'
    ? `${isolated(d.name)}: نُسي.${d.mentions === 0 ? '' : ` وله ذكر باقٍ في مواضع أخرى (${w.formats.counted(d.mentions, entries.plain)}).`}`
    : 'لم يُحذف شيء.'),
  'forget.remains': (d) => ['بقايا عملاء نُسوا، ولا تُقرأ:', ...d.paths.map((path) => `  ${isolated(path)}`)].join('\n'),
  'forget.remains-ask': () => 'أتُحذف؟',
  'forget.remains-outcome': (d) => (d.outcome === 'agreed' ? 'حُذف ما بقي من عملاء نُسوا.' : 'لم يُحذف شيء.'),
} satisfies Partial<Catalogue>;
