import type { Day } from '../../core/calendar.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Catalogue, Words } from '../words.ts';
import { clients, days } from './counts.ts';
import { agoWords, datedWords } from './days.ts';
import { describeFact } from './facts.ts';
import { command, isolated } from './isolated.ts';

const factWords = (fact: NewFact, day: Day, w: Words): string => `${datedWords(fact.on, day, w)}، ${fact.kind === 'amendment' || fact.kind === 'retraction' ? '' : describeFact(fact, w)}`;

/** Changes on our side, in Arabic. */
export const changes = {
  'changes-title': () => 'تغييرات عندنا',
  'no-changes': () => `لا تغيير قيد المتابعة. لتسجيل تغيير للجميع: ${command('rapport log --all change "..."')}`,
  'change-heading': (d, w) => `${isolated(d.text)} (${w.formats.dayAndYear(d.on)})`,
  'change-told': (d, w) => (d.told === null
    ? `لم يُبلغوا بعد${d.teller === null && d.tellBy === null ? '' : `؛ الإبلاغ على ${d.teller === null ? 'عاتقك' : isolated(d.teller)}${d.tellBy === null ? '' : ` حتى ${w.formats.day(d.tellBy, d.near)}`}`}` : `أُبلغوا في ${w.formats.day(d.told, d.near)}`),
  'changes-how': (d) => (d.handle === null ? 'أُبلغوا جميعًا.' : `بعد إبلاغ أحدهم: ${command(`rapport log ${d.handle} change --told`)}`),
  'change-to-tell': (d, w) => `إبلاغهم${d.days === 0 ? ' اليوم' : `، وكان موعده ${agoWords(d.days, w)}`}: ${isolated(d.text)}${d.handle === null ? '' : `؛ وبعده: ${command(`rapport log ${d.handle} change --told`)}`}`,
  'change-over': (d, w) => `${isolated(d.text)}، ${agoWords(d.days, w)}: ماذا كلّفهم؟${d.handle === null ? '' : ` لتسجيله: ${command(`rapport log ${d.handle} change --effect "..."`)}`}`,

  'change.all-saved': (d, w) => `حُفظ، ${w.formats.counted(d.clients, clients.plain)}: ${factWords(d.fact, d.day, w)}`,
  'change.cost': (d) => `ماذا يكلّف ${isolated(d.name)}؟`,
  'change.told-ask': () => 'هل أُبلغوا؟',
  'change.told-yes': () => 'نعم، اليوم',
  'change.told-no': () => 'ليس بعد',
  'change.teller': () => 'من يبلغهم، وحتى متى؟',
  'change.teller-hint': () => `مثل ${isolated('Mira by friday')} أو ${isolated('friday')}؛ ${isolated('Enter')} للتخطي`,
  'change.teller-remark': (d, w) => `حتى ${w.formats.longDay(d.due)}`,
  'change.effect': (d, w) => `${w.formats.counted(d.days, days.plain)} مع هذا التغيير: ${isolated(d.text)}. ماذا كلّف ${isolated(d.name)}؟`,
} satisfies Partial<Catalogue>;
