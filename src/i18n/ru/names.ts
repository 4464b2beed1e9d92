import type { Choice, ClientPhase } from './kinds.ts';
import type { Outcome, Role, Settle, Side, Touch, TouchOutcome, TouchType, Voice } from '../../core/facts.ts';

/** What things are called that many sentences name. */
export const touchNames: Readonly<Record<TouchType, string>> = {
  contact: 'контакт', call: 'звонок', visit: 'визит', meeting: 'встреча', message: 'сообщение', meal: 'обед', proposal: 'предложение', report: 'отчёт',
};
export const roleNames: Readonly<Record<Role, string>> = { decider: 'решает', sponsor: 'на нашей стороне', user: 'пользуется', staff: 'сотрудники', finance: 'финансы', other: 'прочее' };
export const outcomeNames: Readonly<Record<TouchOutcome, string>> = { held: '', planned: 'в планах', declined: 'отказ', moved: 'перенос', 'no-reply': 'без ответа' };
export const settled: Readonly<Record<Settle, string>> = { kept: 'выполнено', partly: 'отчасти', missed: 'не выполнено', moved: 'перенесено' };
export const phases: Readonly<Record<ClientPhase, string>> = { new: 'новый клиент', active: 'работаем', paused: 'пауза', ended: 'работа закончена' };
export const choices: Readonly<Record<Choice, string>> = { keep: 'оставить как есть', repair: 'наладить', 're-price': 'поднять цену', reduce: 'сократить', 'hand-over': 'передать', 'let-go': 'отпустить' };
export const results: Readonly<Record<Outcome['what'], string>> = { renewed: 'договор продлён', grown: 'работы стало больше', reduced: 'работы стало меньше', lost: 'клиент ушёл', referred: 'нас рекомендовали' };
export const touchTones: Readonly<Record<NonNullable<Touch['tone']>, string>> = { agreement: 'в согласии', mixed: 'по-разному', disagreement: 'в споре' };
export const voiceTones: Readonly<Record<NonNullable<Voice['tone']>, string>> = { good: 'хорошо', mixed: 'по-разному', bad: 'плохо' };
export const topics: Readonly<Record<NonNullable<Touch['topic']>, string>> = { strategic: 'о стратегии', operational: 'о делах', social: 'о жизни' };

export const who = (by: Side): string => (by === 'us' ? 'начали вы' : 'начали они');
/** What we asked for they declined. */
export const declinedBy = (by: Side): string => `отказ с ${by === 'us' ? 'их' : 'вашей'} стороны`;
export const whoPromised = (by: Side): string => (by === 'us' ? 'вы обещали' : 'они обещали');
