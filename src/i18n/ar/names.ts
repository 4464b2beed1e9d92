import type { Decision, Outcome, Person, Role, Settle, Side, Touch, TouchOutcome, TouchType, Voice } from '../../core/facts.ts';

/** The words for what facts can hold, in Arabic: nouns, so that they suit any gender and number. */

export const touchNames: Readonly<Record<TouchType, string>> = {
  contact: 'تواصل', call: 'مكالمة', visit: 'زيارة', meeting: 'اجتماع', message: 'رسالة', meal: 'لقاء على مائدة', proposal: 'عرض', report: 'تقرير',
};
const outcomeNames: Readonly<Record<TouchOutcome, string>> = { held: '', planned: 'موعد مقبل', declined: 'اعتذار', moved: 'تأجيل', 'no-reply': 'بلا رد' };
export const roleNames: Readonly<Record<Role, string>> = { decider: 'من يقرر', sponsor: 'من يدعمك', user: 'من يستخدم', staff: 'من الفريق', finance: 'من المالية', other: 'غير ذلك' };
export const phaseNames = { new: 'جديد', active: 'نشط', paused: 'متوقف مؤقتًا', ended: 'منتهٍ' } as const;
export const changeNames: Readonly<Record<NonNullable<Person['change']>, string>> = { joined: 'انضمام', left: 'مغادرة', changed: 'مهام أخرى' };
export const choiceNames: Readonly<Record<Decision['choice'], string>> = { keep: 'إبقاء', repair: 'إصلاح', 're-price': 'إعادة تسعير', reduce: 'تقليص', 'hand-over': 'تسليم لزميل', 'let-go': 'إنهاء' };
export const wentOn: Readonly<Record<Outcome['what'], string>> = { renewed: 'تجديد', grown: 'توسّع', reduced: 'تقلّص', lost: 'خسارة', referred: 'توصية' };
export const settleNames: Readonly<Record<Settle, string>> = { kept: 'تم', partly: 'تم جزئيًا', missed: 'لم يتم', moved: 'تأجّل' };
export const touchTones: Readonly<Record<NonNullable<Touch['tone']>, string>> = { agreement: 'وفاق', mixed: 'بين بين', disagreement: 'خلاف' };
export const voiceTones: Readonly<Record<NonNullable<Voice['tone']>, string>> = { good: 'إيجابي', mixed: 'بين بين', bad: 'سلبي' };
export const topicNames: Readonly<Record<NonNullable<Touch['topic']>, string>> = { strategic: 'استراتيجي', operational: 'تشغيلي', social: 'اجتماعي' };

/** "اجتماع"، "اجتماع (تأجيل)" */
export const touchWords = (touch: TouchType, outcome: TouchOutcome): string => (outcomeNames[outcome] === '' ? touchNames[touch] : `${touchNames[touch]} (${outcomeNames[outcome]})`);
/** To part with a client takes a day on which it is done; all else a day on which it is looked at again. */
export const isParting = (choice: Decision['choice']): boolean => choice === 'hand-over' || choice === 'let-go';
export const asked = (by: Side): string => (by === 'us' ? 'باقتراح منك' : 'باقتراح منهم');
export const from = (by: Side): string => (by === 'us' ? 'منك' : 'منهم');
/** What we asked for they declined: "اجتماع (اعتذار منهم)". */
export const declined = (touch: TouchType, by: Side): string => `${touchNames[touch]} (${outcomeNames.declined} ${from(by === 'us' ? 'them' : 'us')})`;
export const who = (by: Side): string => (by === 'us' ? 'بمبادرة منك' : 'بمبادرة منهم');
