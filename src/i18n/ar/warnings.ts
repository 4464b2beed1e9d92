import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue } from '../words.ts';
import { clients, months, warningsCount } from './counts.ts';
import { command } from './isolated.ts';

const labels: Readonly<Record<CoreMessages['drift-label']['label'], string>> = { warning: 'تنبيه', note: 'ملاحظة', chance: 'الصدفة', evidence: 'الدليل', 'next-step': 'الخطوة', seen: 'تم الاطلاع' };

/** How warnings are shown, in Arabic. */
export const warnings = {
  'drift-title': () => 'التنبيهات',
  'timeline-title': () => 'ما نُبّه إليه، ومتى',
  'timeline-reading': () => 'كل تنبيه تحت اليوم الذي قيل فيه أول مرة، وبالصيغة التي انتهى إليها.',
  'drift-label': (d) => labels[d.label],
  'dated-facts': (d, w) => d.facts.map(({ on, fact }) => `${w.formats.day(on, d.asOf)}: ${w.tell(fact)}`).join('؛ '),
  'seen-on': (d, w) => `${w.tell({ id: 'signal-name', data: { signal: d.signal } })}، في ${w.formats.dayAndYear(d.on)}؛ لا يعود إلا بدليل جديد`,
  'finding-run': (d, w) => `${w.tell(d.said)} (${d.cleared === null ? 'ما زال قائمًا' : `انتهى في ${w.formats.dayAndYear(d.cleared)}`}${d.acknowledged === null ? '' : `، تم الاطلاع في ${w.formats.dayAndYear(d.acknowledged)}`})`,
  'no-warnings': (d, w) => `لا تنبيه قائمًا، والمتابَع ${w.formats.counted(d.clients, clients.plain)}. وليس هذا دليلًا على أن كل شيء بخير.${d.handle === null ? '' : ` ما كان سيظهر حتى الآن: ${command(`rapport drift why ${d.handle}`)}`}`,
  'no-warnings-ever': () => 'لم يكن ليُقال شيء حتى الآن.',
  'by-chance': (d, w) => `مع ${w.formats.counted(d.clients, clients.after)}، نحو ${w.formats.counted(d.warnings, warningsCount.after)} كل ${d.months === 1 ? 'شهر' : w.formats.counted(d.months, months.after)} من باب الصدفة.`,
  'how-to-see': (d) => `بعد النظر في تنبيه: ${command(`rapport drift ack ${d.handle} ${d.signal} --reason "..."`)}`,
  'warning-line': (d, w) => (d.story === null ? d.signs.map((sign) => w.tell(sign.message)).join('؛ ') : `${w.tell(d.story)}: ${d.signs.map(({ signal }) => w.tell({ id: 'signal-name', data: { signal } })).join('، ')}`),
  'chance-alone': (d) => `عميل مستقر يبدو كذلك نحو مرة كل ${d.years === 1 ? 'سنة' : 'أربع سنوات'}`,
  'more-warnings': (d) => `و${d.count} غيرها: ${command('rapport drift')}`,
  'open-warning': () => 'تنبيه قائم',
} satisfies Partial<Catalogue>;
