import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { clients, days, workingDays } from './counts.ts';
import { agoWords, onWords } from './days.ts';
import { command, isolated } from './isolated.ts';
import { phaseNames, roleNames, touchNames, who } from './names.ts';

/** Names may end in one: "Acme Inc." */
export const fullStop = (text: string): string => (/\.[\u200E\uFDD0\uFDD1]*$/.test(text) ? text : `${text}.`);
const fewNames = 3;
/** "Acme وBaltic وCorvin و7 غيرهم" */
export const namesWords = (names: readonly string[], w: Words): string => {
  const said = names.map(isolated);
  return w.formats.list(said.length <= fewNames + 1 ? said : [...said.slice(0, fewNames), `${said.length - fewNames} غيرهم`]);
};
/** "14 يوم عمل بلا انقطاع" */
export const keptWords = (kept: number, w: Words): string => (kept === 0 ? 'لا سلسلة بعد' : `${w.formats.counted(kept, workingDays.plain)} بلا انقطاع`);
const usually = (usual: number | null, w: Words): string => (usual === null ? '' : `، والمعتاد ${w.formats.number(usual)}`);

/** Why a client is due, and the short fact beside a name. */
const reasons = {
  'words': (d) => d.text,
  'item-name': (d, w) => w.item(d.item).name,
  'item-words': (d, w) => `${w.item(d.item).name}: ${d.text}`,
  'meeting-today': (d) => `${touchNames[d.touch]} ${d.time === null ? 'اليوم' : `الساعة ${d.time}`}`,
  'low-pulse': (d, w) => `تقييمك ${d.value} من 5 ${d.days < 2 ? agoWords(d.days, w) : `في ${w.formats.day(d.on)}`}`,
  'never-checked': () => 'لا مراجعة بعد',
  'since-check': (d, w) => (d.days === 1 ? `آخر مراجعة ${onWords(d.on, d.day, w)}` : `${w.formats.counted(d.days, workingDays.plain)} منذ آخر مراجعة`),
  'your-turn': () => 'حان دورهم',
  'away-until': (d, w) => `في إجازة حتى ${w.formats.day(d.until, d.near)}`,
  'paused-until': (d, w) => (d.until === null ? phaseNames.paused : `${phaseNames.paused} حتى ${w.formats.day(d.until)}`),
  'invoice-late': (d, w) => `فاتورة متأخرة منذ ${w.formats.counted(d.days, days.after)}`,
  'promise-overdue': (d) => `وعد منك: ${d.text}`,
  'contact-fresh': (d, w) => `${touchNames[d.touch]} ${agoWords(d.days, w)}، ${who(d.by)}`,
  'new-client': (d) => `جديد، الأسبوع ${d.week}`,
  'no-contact-recorded': () => 'لا تواصل مسجَّل',
  'silent': (d, w) => `صمت منذ ${w.formats.counted(d.days, days.after)}${usually(d.usual, w)}`,
  'promise-due': (d, w) => `${d.days === 0 ? 'وعد منك لليوم' : `وعد منك متأخر منذ ${w.formats.counted(d.days, days.after)}`}: ${d.text}`,
  'promise-next': (d, w) => `حتى يوم ${w.formats.weekday(d.due)}: ${d.text}`,
  'never-looked-at': (d, w) => `لم يُنظر فيه قط، منذ ${w.formats.counted(d.days, workingDays.after)}`,
  'not-looked-at': (d, w) => `لم يُنظر في شيء منذ ${w.formats.counted(d.days, workingDays.after)}`,
} satisfies Partial<Catalogue>;

const statusHeadings: Readonly<Record<CoreMessages['status-heading']['heading'], string>> = {
  needs: 'بانتظارك', warnings: 'تنبيهات', promised: 'وعود منك', today: 'لهذا اليوم', unknown: 'غير معروف',
};
const strengthWords: Readonly<Record<CoreMessages['streak']['word'], string>> = { forming: 'عادة تتكوّن', firm: 'عادة راسخة', fading: 'عادة تخفت' };

/** The status. */
const status = {
  'streak': (d, w) => (d.current > 0 ? `${keptWords(d.current, w)}، ${strengthWords[d.word]}` : d.best === 0 ? 'لا سلسلة بعد' : `لا سلسلة الآن، وأطولها ${w.formats.counted(d.best, workingDays.plain)}`),
  'status-heading': (d) => statusHeadings[d.heading],
  'more-needs': (d) => `و${d.count} غيرها`,
  'reasons': (d, w) => d.reasons.map((reason) => w.tell(reason)).join('؛ '),
  'more-rows': (d) => `و${d.count} غيرهم`,
  'rest': (d, w) => fullStop(`لا شيء مستحق: ${namesWords(d.names, w)}`),
  'left': (d, w) => fullStop(`${d.later ? 'ليوم آخر' : 'مستحق أيضًا'}: ${namesWords(d.names, w)}`),
  'no-active-clients': () => `لا عميل نشطًا الآن. للإضافة: ${command('rapport client add')}`,
  'no-clients': () => `كل صباح يسأل ${isolated('rapport')} عن كل عميل: كيف سأصنع فرقًا له اليوم؟ وينبّه مبكرًا حين تبدأ العلاقة بالتباعد. البداية: ${command('rapport check')}`,
  'next-step': (d, w) => (d.open.length > 0 ? `لم يكتمل، والباقي ${namesWords(d.open, w)}: ${command('rapport check')}` : d.done ? 'اكتملت مراجعة اليوم.' : !d.expected ? 'اليوم إجازة.' : d.current === 0 || d.keepBy === null
    ? `البداية: ${command('rapport check')}` : `للحفاظ على السلسلة${d.keepBy === d.day ? ' اليوم' : `، وآخر موعد ${w.formats.weekday(d.keepBy)}`}: ${command('rapport check')}`),
} satisfies Partial<Catalogue>;

const columns: Readonly<Record<CoreMessages['column']['column'], string>> = { handle: 'المختصر', name: 'الاسم', phase: 'المرحلة', 'last-check': 'آخر مراجعة', key: 'المفتاح', value: 'القيمة', source: 'من', meaning: 'المعنى', role: 'الدور', 'known-since': 'معروف منذ', 'last-contact': 'آخر تواصل', item: 'البند', family: 'المجموعة', question: 'السؤال' };
const cardLabels: Readonly<Record<CoreMessages['card-label']['label'], string>> = {
  handle: 'المختصر', since: 'عميل', share: 'حصته من الدخل', contract: 'العقد حتى', 'check-every': 'المراجعة', 'contact-every': 'التواصل', people: 'الأشخاص', aliases: 'أسماء أخرى', weight: 'الوزن',
};

/** Lists and cards. */
const lists = {
  'history-title': () => 'ما سُجّل',
  'history-empty': () => 'لا شيء مسجَّل من هذا النوع.',
  'history-more': (d) => `و${d.count} غيرها: ${command(`rapport history --limit ${d.all}`)}`,
  'client-count': (d, w) => `${w.formats.counted(d.count, clients.plain)}${d.ended === 0 ? '' : `، منهم ${d.ended} انتهت علاقتهم`}`,
  'column': (d) => columns[d.column],
  'card-label': (d) => cardLabels[d.label],
  'phase': (d) => phaseNames[d.phase],
  'on-day': (d, w) => w.formats.dayAndYear(d.on),
  'share': (d, w) => w.formats.percent(d.share),
  'people': (d) => d.people.map(({ name, role }) => (role === null ? isolated(name) : `${isolated(name)} (${roleNames[role]})`)).join('، '),
  'every-working-days': (d, w) => `كل ${w.formats.counted(d.days, workingDays.after)}`,
  'every-days': (d, w) => `كل ${w.formats.counted(d.days, days.after)}`,
  'weight': (d, w) => `${w.item(d.item).name} ${d.weight}`,
} satisfies Partial<Catalogue>;

/** What the core says, in Arabic. */
export const coreWords = { ...reasons, ...status, ...lists };
