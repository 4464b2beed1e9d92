import { isAskNote } from '../../core/ask/asked.ts';
import type { ClientQuestion } from '../../core/ask/questions.ts';
import type { Catalogue } from '../words.ts';
import { days } from './grammar.ts';

/** A note, or what stands for it. */
export const noteWords = (note: string): string => (isAskNote(note) ? 'три вопроса' : note);

/** Said to the client, who has a minute: one thing each, nothing that asks for praise. */
const questions: Readonly<Record<ClientQuestion, string>> = {
  'complaint': 'Вы сказали нам, что что-то не так. Верно ли мы поняли, что для вас здесь важно, и что это исправило бы?',
  'communication': 'О чём вы хотели бы узнавать от нас раньше или чаще?',
  'knowledge-sharing': 'Что у вас впереди такого, о чём нам стоит знать?',
  'expectations': 'Чего вы ждёте от нас в ближайшие полгода, о чём мы ещё не говорили?',
  'exchange-of-views': 'В чём вы видите дело иначе, чем мы?',
  'resolution': 'Осталось ли между нами что-то, что для вас не решено?',
  'strategy': 'К чему вы идёте в следующем году и где мы могли бы помочь?',
  'reports': 'Какие из наших отчётов вам нужны, а без каких можно обойтись?',
  'attentive': 'Что вам пришлось говорить нам дважды?',
  'dynamic': 'Что должно идти быстрее?',
  'proactive': 'С чем нам стоило прийти раньше, чем вы спросили?',
  'details': 'Какая мелочь в нашей работе вам мешает?',
  'partnership': 'Что сделало бы нас лучшим партнёром для вас?',
  'helped': 'Что из сделанного нами в этом году помогло вам больше всего?',
  'stop': 'Что нам стоит перестать делать?',
  'recommend': 'Насколько вероятно, от 0 до 10, что вы нас порекомендуете, и что прибавило бы один балл?',
};

/** Asking the client. */
export const ask = {
  'client-question': (d) => questions[d.question],
  'ask-why.complaint': (d, w) => `жалоба открыта ${d.days === 0 ? 'с сегодняшнего дня' : w.formats.counted(d.days, days)}`,
  'ask-why.voice': (d, w) => (d.days === null ? 'их слов не записано' : `их слов не записано уже ${w.formats.counted(d.days, days)}`),
  'ask-why.never': (d, w) => `${w.item(d.item).name}: оценки ещё не было`,
  'ask-why.old': (d, w) => `${w.item(d.item).name}: последняя оценка ${w.formats.counted(d.days, days)} назад`,
  'ask-why.worth': () => 'это полезно знать всегда',
  'ask.opening': () => 'Можно спросить вас о трёх вещах? На каждую хватит строки.',
  'ask.numbered': (d) => `${d.number}. ${d.text}`,
  'ask.why': (d) => (d.whys.length === 0 ? 'О таком полезно спросить в любое время.' : `Почему эти: ${d.whys.map(({ number, why }) => `${number}) ${why}`).join('; ')}.`),
  'ask.how': (d) => `Когда отправите: rapport ask ${d.handle} --sent; их ответ, слово в слово: rapport log ${d.handle} voice "..."`,
} satisfies Partial<Catalogue>;
