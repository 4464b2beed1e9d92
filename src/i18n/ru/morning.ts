import { addDays } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';
import { capital, clients, fullStop, namesWords, onWeekday, whenWords, workingDays } from './grammar.ts';

const durationWords = (seconds: number, w: Words): string => (seconds < 120 ? w.formats.counted(seconds, { one: 'секунда', few: 'секунды', many: 'секунд', other: 'секунды' }) : w.formats.counted(Math.round(seconds / 60), { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' }));
const goOn = (handles: readonly string[]): string => ['rapport check', ...handles].join(' ');

/** The morning, from its first day on. */
export const morning = {
  'when': (d, w) => whenWords(d.on, d.day, w),
  'morning.title': (d, w) => capital(`${w.formats.longDay(d.day)}${d.kept === 0 ? '' : `, ${w.formats.counted(d.kept, workingDays)} подряд`}`),
  'morning.kept': (d) => `Ваши ответы сохранены. Продолжить: ${goOn(d.handles)}`,
  'morning.nothing-answered': (d) => `Ответов не было. Продолжить: ${goOn(d.handles)}`,
  'check.client': (d, w) => `${d.name} (${d.why.map((reason) => w.tell(reason)).join('; ')})`,
  'check.resumed': (d) => `${d.name} (где вы остановились)`,
  'check.named': (d, w) => `${d.name} (${d.lastCheck === null ? 'сверки ещё не было' : `последняя сверка ${whenWords(d.lastCheck, d.day, w)}`})`,
  'check.news': (d) => `Стоит знать о клиенте ${fullStop(`${d.name}: ${d.said}`)} ${d.next}`,
  'check.evidence': (d) => `${d.question} В чём это видно?`,
  'check.all-the-same': () => 'Пять сверок подряд одна и та же оценка на всё. Так оно и есть или так заполняется?',
  'check.nothing-noted': (d, w) => `Ничего не записано. О пунктах уже спрашивали ${whenWords(d.lastSheet, d.day, w)}${d.lastSheet === d.day ? '' : ', поэтому сегодня их нет'}.`,
  'check.saved-once': (d, w) => `Сохранено: ${d.name}, ${w.formats.longDay(d.on)}${d.late ? ' (внесено позже)' : ''}`,
  'remark.ratings': () => 'Пункты для оценки, если сегодня они есть, идут после этого вопроса. Если это и есть ответ, введите его ещё раз.',
  'remark.vague': () => 'И что станет другим для них?',
  'remark.repeats': (d, w) => `Почти то же вы писали ${whenWords(d.on, d.day, w)}. Что нового для них?`,
  'pulse.previous': (d, w) => `${whenWords(d.on, d.day, w)}: ${d.value ?? '?'}`,
  'intentions.effect': (d) => `Что изменилось для клиента ${d.name}?`,
  'flag.ask': () => 'Было ли что-то, чего вы больше не допустите?',
  'flag.which': () => 'Что это было?',
  'flag.other': () => 'что-то другое',
  'flag.words': () => 'Что было сказано или сделано?',

  'back.away': (d, w) => `Нет записей: ${w.formats.range(d.from, d.to)}. Вы отдыхали?`,
  'back.need': (d) => `${d.name}: ${d.text}`,
  'back.client': (d) => `  ${d.name} (${d.fact})`,
  'back.ring': (d) => (d.clients === 1 ? 'Позвоните сегодня:' : 'Позвоните сегодня, в этом порядке:'),

  'end.saved': (d, w) => `${d.isAnythingSaved ? 'Сохранено' : 'Сохранять было нечего'}. ${d.seconds < 1 ? '' : `${durationWords(d.seconds, w)}. `}Серия: ${w.formats.counted(d.kept, workingDays)}.`,
  'end.no-ratings': (d, w) => `Сохранено. Оценок этим утром нет. Серия: ${w.formats.counted(d.kept, workingDays)}.`,
  'end.next': (d, w) => {
    const day = d.next === addDays(d.day, 1) ? 'завтра' : onWeekday(d.next);
    return d.names.length === 0 ? `В следующий раз ${day}.` : fullStop(`${capital(day)}: ${namesWords(d.names, w)}`);
  },
  'end.done': () => 'На сегодня всё.',
  'end.someone': (d) => `Всё же взглянуть на клиента: rapport check ${d.handle}`,
  'end.nobody': (d) => (d.paused === null ? 'Активных клиентов нет. Добавить: rapport client add' : `Активных клиентов нет. Продолжить после паузы: rapport client resume ${d.paused}`),

  'first.hello': () => 'rapport каждое утро спрашивает, что вы измените к лучшему для каждого клиента, и рано предупреждает, когда отношения портятся. Всё остаётся на этой машине.',
  'first.name': () => 'Кто ваш первый клиент?',
  'first.others': () => 'Другие клиенты? По имени в строке или вставленный список.',
  'first.others-hint': () => 'пустая строка завершает',
  'first.too-long': (d, w) => `В имени не больше 200 знаков. Нужно короче: ${namesWords(d.names.map((name) => `«${[...name].slice(0, 30).join('')}...»`), w)}`,
  'first.days': (d, w) => (d.names.length === 1 ? `${d.names.join('')}: это день. Как зовут клиента?` : `${namesWords(d.names, w)}: это дни. Как зовут клиентов?`),
  'first.added': (d, w) => `${d.added === 0 ? 'Новых клиентов нет' : `Добавлено: ${w.formats.counted(d.added, clients)}`}${d.known === 0 ? '' : `, уже были: ${d.known}`}.`,
  'first.cut': (d, w) => fullStop(`Взяты только имена, без того, что стояло после: ${namesWords(d.names, w)}`),
  'first.whole': (d) => `Если это было частью имени: rapport client edit ${d.handle} --name "..."`,
  'first.expect': () => 'Теперь каждое утро около 90 секунд. После нескольких сверок по каждому клиенту это начнёт вам что-то говорить.',
} satisfies Partial<Catalogue>;
