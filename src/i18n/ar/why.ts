import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { answers, checks, contacts } from './counts.ts';
import { isolated } from './isolated.ts';
import { signalAbouts } from './signal-abouts.ts';

const labels: Readonly<Record<CoreMessages['why-label']['label'], string>> = { watches: 'يراقب', says: 'يقول', since: 'منذ', thresholds: 'العتبات', source: 'المصدر' };
const rough = (value: number, w: Words): string => w.formats.number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
/** More than this is simply much. */
const MUCH = 10_000;

const signalNames = (signals: readonly string[], w: Words): string => w.formats.list(signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })));

/** The numbers behind a warning, in Arabic. */
export const why = {
  'signal-about': (d) => signalAbouts[d.signal] ?? d.signal,
  'nothing-stands': (d, w) => (d.asked.length === 0 ? 'لا تنبيه قائمًا.' : `لا تنبيه «${signalNames(d.asked, w)}» قائمًا.${d.others.length === 0 ? '' : ` والقائم: ${signalNames(d.others, w)}.`}`),
  'why-history': (d, w) => `حتى الآن ${w.formats.counted(d.checks, checks.plain)} فيها تقييم، وسُجّل ${w.formats.counted(d.contacts, contacts.plain)}. تبدأ دلالة التقييمات من 16 مراجعة، ووتيرة التواصل من 8.`,
  'why-label': (d) => labels[d.label],
  'why-since': (d, w) => (d.since <= d.raised ? `نحو ${w.formats.dayAndYear(d.since)}؛ وأول ذكر له في ${w.formats.dayAndYear(d.raised)}` : `أول ذكر له في ${w.formats.dayAndYear(d.raised)}؛ وما يقوله الآن بدأ نحو ${w.formats.dayAndYear(d.since)}`),
  'why-thresholds': (d, w) => Object.entries(d.thresholds).map(([name, value]) => isolated(`${d.signal}.${name} ${w.formats.number(value)}`)).join('، '),
  'why-heading': () => 'التقييمات',
  'why-evidence': (d, w) => `${w.formats.counted(d.checks, checks.plain)} من ${w.formats.dayAndYear(d.first)} إلى ${w.formats.dayAndYear(d.last)}. قوة الدليل على الهبوط: ${d.evidence > MUCH ? `أكثر من ${w.formats.number(MUCH)}` : rough(d.evidence, w)}. عند عميل مستقر تبلغ ${rough(d.amber, w)} نحو مرة كل سنة، وعندها يأتي تنبيه؛ وتبلغ ${rough(d.red, w)} نحو مرة كل أربع سنوات، فيصير إنذارًا.${d.set === null ? '' : ` وكلاهما يراعي كم يُسأل عن هذا العميل وبأي انتظام؛ أما ${isolated('trait-drift.amber')}، وهو ${rough(d.set, w)}، فلمراجعات في أكثر الأيام.`}`,
  'why-before': (d, w) => `قبل ${w.formats.dayAndYear(d.start)}`,
  'why-after': () => 'وبعده',
  'why-mean': (d, w) => `${rough(d.mean, w)} (${w.formats.counted(d.answers, answers.plain)})`,
  'why-seen': (d, w) => (d.all === null
    ? `هبوط درجة واحدة لا يُرى بعد، ولو في كل البنود: المراجعات أقل من ذلك (${d.checks}).`
    : `ما كان سيظهر حتى الآن، من الأيام التي راجعت فيها فعلًا: هبوط درجة واحدة في كل البنود إن بدأ قبل ${w.formats.dayAndYear(d.all)}؛ وفي بند واحد${d.item === null ? '' : ` (${w.item(d.item).name})`}: ${d.one === null ? 'لا شيء بعد' : `إن بدأ قبل ${w.formats.dayAndYear(d.one)}`}.`),
} satisfies Partial<Catalogue>;
