import type { BandName } from '../../core/bands/band.ts';
import type { CoreMessages, Message } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { bandName } from './bands.ts';
import { noteWords } from './ask.ts';
import { fullStop } from './core.ts';
import { checks, days } from './counts.ts';
import { agoWords } from './days.ts';
import { command, isolated } from './isolated.ts';
import { declined, phaseNames, roleNames, settleNames, touchNames, touchWords, voiceTones, who } from './names.ts';
import { roughPoints } from './signals.ts';

const labels: Readonly<Record<CoreMessages['label']['label'], string>> = {
  client: 'العميل', people: 'الأشخاص', contract: 'العقد', next: 'القادم', 'last-meeting': 'آخر اجتماع', 'last-contact': 'آخر تواصل', 'last-check': 'آخر مراجعة', streak: 'السلسلة', due: 'مستحق', 'their-view': 'رأيهم', 'last-surprise': 'آخر مفاجأة',
};
const headings: Readonly<Record<CoreMessages['heading']['heading'], string>> = {
  'promises': 'وعود', 'voices': 'ما قالوه', 'bring': 'ما يُقدَّم لهم', 'ask': 'سؤال لهم', 'noticed': 'ملحوظات', 'unknown': 'غير معروف', 'stands': 'حال العلاقة', 'warnings': 'تنبيهات', 'words-and-ratings': 'كلامهم وتقييماتك',
  'intentions': 'ما نويت فعله', 'contacts': 'آخر تواصل', 'notes': 'ملاحظات', 'answers': 'أجوبتك', 'calendar': 'أيام المراجعة',
};
const sides = (names: readonly BandName[], w: Words): string => w.formats.list(names.map(bandName));
/** The next step as a sentence; a command that ends it is copied, and has no full stop. */
const nextWords = (next: Message, w: Words): string => (next.id !== 'decision-open' ? w.tell(next) : next.data.handle === null ? fullStop(w.tell(next)) : w.tell(next));
/** Less than half a point between their words and ours is no difference. */
const besideOurs = (gap: number, ours: number, w: Words): string => `${Math.abs(gap) < 0.5 ? 'قريب من' : gap < 0 ? 'دون' : 'فوق'} تقييماتك في تلك الأسابيع${Math.abs(gap) < 0.5 ? '' : ` ${roughPoints(Math.abs(gap))}`} (${w.formats.number(ours)} من 5)`;
const markers = (word: string, items: readonly string[], w: Words): string => (items.length === 0 ? '' : `${word}: ${w.formats.list(items.map((item) => w.item(item).name))}`);
const voiceWords = ({ text, score }: CoreMessages['voice']): string => `«${isolated(text)}»${score === null ? '' : ` (${score} من 10)`}`;

/** The brief before a meeting, in Arabic. */
export const briefWords = {
  'brief-title': (d) => d.name,
  'brief-private': () => 'لك وحدك',
  'heading': (d) => headings[d.heading],
  'heading-since': (d, w) => `منذ ${d.touch === null ? '' : `${touchNames[d.touch]} `}${w.formats.day(d.on, d.near)}`,
  'label': (d) => labels[d.label],
  'client-since': (d, w) => `منذ ${w.formats.dayAndYear(d.since)}${d.phase === 'active' ? '' : `، ${phaseNames[d.phase]}`}`,
  'person-met': (d, w) => `${isolated(d.name)}${d.role === null ? '' : ` (${roleNames[d.role]})`}، ${d.days === null ? 'لا تواصل مسجَّل' : `آخر تواصل ${agoWords(d.days, w)}`}`,
  'more-people': (d) => `و${d.count} غيرهم`,
  'contract-until': (d, w) => `حتى ${w.formats.dayAndYear(d.until)}، ${d.days < 0 ? `انتهى ${agoWords(-d.days, w)}` : d.days === 0 ? 'آخر يوم له' : `بقي ${w.formats.counted(d.days, days.plain)}`}`,
  'meeting-planned': (d, w) => `${touchNames[d.touch]} ${d.on === d.near ? 'اليوم' : `في ${w.formats.day(d.on, d.near)}`}${d.time === null ? '' : ` الساعة ${d.time}`}`,
  'meeting-last': (d, w) => `${d.touch === 'meeting' ? '' : `${touchNames[d.touch]} في `}${w.formats.day(d.on, d.near)}${d.people.length === 0 ? '' : ` مع ${w.formats.list(d.people.map(isolated))}`}`,
  'contact-last': (d, w) => `${d.touch === 'contact' ? '' : `${touchNames[d.touch]} `}${agoWords(d.days, w)}، ${who(d.by)}${d.agreed !== null ? `؛ والمتفق عليه كل ${w.formats.counted(d.agreed, days.after)}` : d.usual === null ? '' : `؛ والمعتاد كل ${w.formats.counted(d.usual, days.after)}`}`,
  'checked-on': (d, w) => `${w.formats.day(d.on)}، ${agoWords(d.days, w)}`,
  'client-streak': (d, w) => `${w.formats.counted(d.current, checks.plain)} على الوتيرة، والأكثر ${d.best}`,
  'promise-open': (d, w) => `${d.by === 'us' ? 'وعد منك' : 'وعد منهم'}: ${isolated(d.text)}${d.due === null ? '' : d.overdueDays > 0 ? `، متأخر منذ ${w.formats.counted(d.overdueDays, days.after)}` : `، حتى ${w.formats.day(d.due, d.near)}`}`,
  'idea': (d) => `فكرة: ${isolated(d.text)}`,
  'proposal': (d) => `عرض: ${isolated(d.text)}`,

  'unknown-decider': () => 'من يقرر هناك',
  'unknown-people': () => 'من يتعامل معك هناك: لا أحد مسجَّل',
  'unknown-contract': () => 'إلى متى يمتد العقد',
  'unknown-voice': (d, w) => (d.days === null ? `رأيهم: لا كلمة لهم مسجَّلة${d.since === null ? '' : ` منذ ${w.formats.day(d.since, d.near)}`}` : `رأيهم الآن: مضى على آخر كلامهم ${w.formats.counted(d.days, days.plain)}`),

  'headline': (d, w) => `${fullStop(w.tell(d.where))}${d.next === null ? '' : ` ${nextWords(d.next, w)}`}`,
  'stands-watch': (d, w) => `ما يدعو إلى الترقّب: ${sides(d.bands, w)}`,
  'stands-bad': (d, w) => `حال سيئة: ${sides(d.bands, w)}`,
  'stands-well': (d, w) => `العلاقة بخير${d.ownWord ? '، بشهادتك وحدك' : ''}${d.unknown.length === 0 ? '' : `؛ وما زال غير معروف: ${sides(d.unknown, w)}`}`,
  'stands-unknown': () => 'المعروف أقل من أن يقول كيف حال العلاقة',
  'answer-complaint': (d) => `أولًا الرد على ما اشتكوا منه: ${fullStop(isolated(d.text))}`,
  'keep-promise': (d) => `الوفاء بالوعد: ${fullStop(isolated(d.text))}`,
  'look-first': (d) => `مراجعة أو اثنتان تكشفان الحال: ${command(`rapport check ${d.handle}`)}`,

  'voice-and-ours': (d, w) => `${voiceWords(d)}${d.ours === null || d.gap === null ? '' : `؛ ${besideOurs(d.gap, d.ours, w)}`}`,
  'their-view': (d, w) => `${d.score === null ? voiceTones[d.tone ?? 'mixed'] : `${d.score} من 10`} (${w.formats.day(d.on, d.near)})، ${besideOurs(d.gap, d.ours, w)}`,
  'adviser-markers': (d, w) => `${[markers('نعم', d.yes, w), markers('لا', d.no, w), markers('غير معروف', d.unknown, w)].filter((part) => part !== '').join('؛ ')} (${w.formats.day(d.on, d.near)})`,
  'last-surprise': (d, w) => `${agoWords(d.days, w)} (${w.formats.day(d.on, d.near)})`,
  'years-line': (d, w) => `السمات ${d.years.map(({ year, mean, soFar }, index) => `${w.formats.number(mean)}${index === 0 ? ' من 5' : ''} في ${year}${soFar ? ' حتى الآن' : ''}`).join('، ثم ')}`,
  'intention': (d) => `${isolated(d.text)} (${d.state === 'open' ? 'لم يُحسم' : settleNames[d.state]}${d.effect === null ? '' : `: ${isolated(d.effect)}`})`,
  'contact': (d, w) => [d.outcome === 'declined' ? declined(d.touch, d.by) : touchWords(d.touch, d.outcome), d.outcome === 'declined' ? '' : who(d.by), d.people.length === 0 ? '' : `مع ${w.formats.list(d.people.map(isolated))}`].filter(Boolean).join('، ') + (d.note === null ? '' : `: ${isolated(noteWords(d.note))}`),
  'voice': (d) => voiceWords(d),
  'looked-at': (d, w) => `${agoWords(d.days, w)}${d.counts ? '' : '، لم يعد ساريًا'}`,
  'more-warnings-of': (d) => `و${d.count} غيرها: ${command(`rapport report ${d.handle} --more`)}`,
  'brief-more': (d) => `ما وراء ذلك، مع أجوبتك وملاحظاتك: ${command(`rapport report ${d.handle} --more`)}`,
  'nothing-recorded': (d) => `لا شيء مسجَّل بعد.${d.handle === null ? '' : ` البداية: ${command(`rapport check ${d.handle}`)}`}`,
} satisfies Partial<Catalogue>;
