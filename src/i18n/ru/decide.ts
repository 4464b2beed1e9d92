import type { Catalogue, DataOf } from '../words.ts';
import { choiceUntil, isFarewell } from './decision-words.ts';
import { choices } from './names.ts';

const numbers = ['Первый', 'Второй', 'Третий'];
const tasks: Readonly<Record<Exclude<DataOf<'review.task'>['task'], 'successor'>, string>> = {
  'owed': 'закрыть то, что открыто с обеих сторон',
  'notice': 'письменно сообщить об уходе, как сказано в договоре',
  'invoice': 'отправить последний счёт и договориться, когда его оплатят',
  'say-it': 'сказать об этом при встрече: с благодарностью за хорошие годы и без списка обид',
  'say-it-early': 'сказать об этом при встрече: с благодарностью и без списка обид',
  'say-it-safely': 'сказать об этом письменно или не один на один, а вместе с кем-то своим',
};

/** Taking a decision. */
export const decide = {
  'review.what': () => 'Что вы решаете?',
  'review.choice': (d) => choices[d.choice],
  'review.later': () => 'не сейчас',
  'review.left-open': (d) => `Решения пока нет. Когда будете готовы: rapport review ${d.handle}`,
  'review.sleep': (d, w) => `Переспите с этим. О решении вас спросят ${w.formats.day(d.due)} или позже.`,
  'review.why': (d) => `Почему ${choices[d.choice]}?`,
  'review.why-needed': () => 'Нужна причина, чтобы и потом было ясно, почему. Ctrl-C: решить в другой раз.',
  'review.until': (d) => (isFarewell(d.choice) ? 'К какому дню это сделать?' : 'Когда взглянуть на это снова?'),
  'review.until-hint': (d, w) => `например 2027-06-01; Enter: ${w.formats.dayAndYear(d.usual)}`,
  'review.day-needed': () => 'День впереди, например 2027-06-01 или friday, или Enter.',
  'review.step': (d) => `${numbers[d.number - 1] ?? `${d.number}-й`} шаг?`,
  'review.step-hint': (d) => `в конце срок: «by friday»${d.first ? '' : '; Enter: это всё'}`,
  'review.step-needed': () => 'Что и к какому дню, например: отправить смету by friday',
  'review.task': (d) => (d.task !== 'successor' ? tasks[d.task] : d.choice === 'hand-over' ? 'назвать, кто возьмёт дела, и познакомить их' : 'посоветовать другую фирму'),
  'review.saved': (d, w) => `Сохранено: ${d.name}, ${choiceUntil(d.choice, w.formats.dayAndYear(d.until))}: ${d.reason}`,
  'review.step-saved': (d, w) => `  ${d.text}, до ${w.formats.day(d.due, d.day)}`,
  'review.follow': (d) => (d.choice === 'repair'
    ? `Сверка спросит, что стало с каждым. План кончится, когда оценки снова вырастут. Весь план: rapport promise ${d.handle}`
    : `Отметить сделанное: rapport promise ${d.handle} --settle; когда сделано всё: rapport client end ${d.handle}`),
} satisfies Partial<Catalogue>;
