import type { Catalogue, DataOf } from '../words.ts';
import { command, isolated } from './isolated.ts';
import { touchNames } from './names.ts';

type What = DataOf<'log.what'>['what'];

const whats: Readonly<Record<What, string>> = {
  ...touchNames,
  contact: 'تواصل آخر', idea: 'فكرة', noticed: 'ملحوظة', voice: 'كلام قالوه', complaint: 'شكوى', invoice: 'فاتورة', change: 'تغيير عندك', outcome: 'ما آلت إليه',
};
const turnouts: Readonly<Record<DataOf<'log.turnout'>['turnout'], string>> = {
  ours: 'تم، بمبادرة منك', theirs: 'تم، بمبادرة منهم', declined: 'اعتذار', moved: 'تأجيل', 'no-reply': 'بلا رد', planned: 'موعد مقبل',
};
const questions: Readonly<Record<DataOf<'log.ask-words'>['what'], (name: string) => string>> = {
  idea: (name) => `ما الفكرة من أجل ${name}؟`,
  noticed: (name) => `ماذا لاحظت عند ${name}؟`,
  voice: () => 'ماذا قالوا، بكلماتهم؟',
  complaint: (name) => `ممَّ يشتكي ${name}؟`,
  invoice: () => 'ما رقم الفاتورة؟',
  change: () => 'ما الذي يتغيّر عندك؟',
};
const invoices: Readonly<Record<DataOf<'log.invoice'>['state'], string>> = { new: 'جديدة', paid: 'سُدّدت اليوم', disputed: 'عليها اعتراض' };

/** Recording one fact, asked for, in Arabic. */
export const log = {
  'log.ask-whom': () => 'عن أي عميل؟',
  'log.ask-whom-hint': () => 'اسم أو أوله',
  'log.ask-what': () => 'ماذا كان؟',
  'log.what': (d) => whats[d.what],
  'log.turnout': (d) => turnouts[d.turnout],
  'log.ask-day': () => 'لأي يوم؟',
  'log.ask-day-hint': () => `مثل ${isolated('friday')} أو ${isolated('2027-06-30 14:00')}`,
  'log.day-needed': () => `يوم من اليوم فصاعدًا، مثل ${isolated('friday')} أو ${isolated('2027-06-30 14:00')}.`,
  'log.ask-words': (d) => questions[d.what](isolated(d.name)),
  'log.words-needed': () => `المطلوب بضع كلمات. ${isolated('Ctrl-C')} للخروج بلا تسجيل.`,
  'log.ask-outcome': () => 'إلامَ آل العمل؟',
  'log.ask-invoice': () => 'ما شأنها؟',
  'log.invoice': (d) => invoices[d.state],
  'log.ask-due': () => 'ما موعد سدادها؟',
  'log.ask-due-hint': () => `مثل ${isolated('friday')} أو ${isolated('2027-06-30')}؛ ${isolated('Enter')}: لم يُذكر`,
  'log.lost': (d) => `السبب يُكتب وهو حاضر في الذهن: ${isolated(`rapport log ${d.handle} noticed "..."`)}${d.ended ? '' : `؛ وحين لا يعود ${isolated(d.name)} عميلًا: ${command(`rapport client end ${d.handle}`)}`}`,
} satisfies Partial<Catalogue>;
