import type { Scale } from '../../core/pack.ts';
import type { Catalogue } from '../words.ts';
import { either } from './grammar.ts';
import { settled } from './names.ts';
import { describeFlaw } from './problems.ts';

/** What can be typed for an item of a scale. */
const answersOf: Readonly<Record<Scale, string>> = {
  rating: 'Можно от 1 до 5, ? если не знаете, - если не было случая.',
  yesno: 'Можно y или n, ? если не знаете, - если не было случая.',
  text: 'На него отвечают словами, через --reflect.',
  incident: 'Его не оценивают: см. rapport flag.',
};
const meant = (nearest: readonly string[], see: string, before = ''): string => (nearest.length > 0 ? `Может быть, ${before}${either(nearest)}?` : `См. ${see}`);
const numbered = (candidates: readonly { number: number; text: string }[]): string => either(candidates.map(({ number, text }) => `${number} (${text})`));

/** One line each: what is wrong, then what to do. */
export const errors = {
  'error.bug': (d) => `наша ошибка: ${d.what}. Сохранённое не пропало. Где она, покажет RAPPORT_DEBUG=1.`,
  'error.unknown-command': (d) => `Команды «${d.name}» нет. ${meant(d.nearest, `${d.group} --help`, `${d.group} `)}`,
  'error.no-command': (d) => `Скажите, что сделать: ${d.command} ${d.known.join(', ')}.`,
  'error.unknown-option': (d) => `Ключа ${d.option} нет. ${meant(d.nearest, `${d.command} --help`)}`,
  'error.missing-value': (d) => `Для ${d.option} нужно значение.`,
  'error.missing-operand': (d) => `Не хватает ${d.operand}. Введите: ${d.usage}`,
  'error.surplus-operand': (d) => `«${d.operand}» лишнее. ${d.isPhrase ? 'Несколько слов возьмите в кавычки' : 'Введите'}: ${d.usage}`,
  'error.bad-now': (d) => `В RAPPORT_NOW стоит «${d.value}». Нужно время со смещением, например 2026-11-24T08:30:00+01:00.`,
  'error.bad-time': (d) => `«${d.value}» не время. Нужно ЧЧ:ММ, например 14:00.`,
  'error.bad-new-day': (d) => `«${d.value}» не похоже на будущий день. Нужен день недели или ГГГГ-ММ-ДД, можно со временем, например "friday 14:00".`,
  'error.bad-number': (d) => `${d.option} «${d.value}» не подходит: нужно ${d.whole === true ? 'целое ' : ''}число от ${d.least} до ${d.most}.`,
  'error.bad-pair': (d) => `В «${d.value}» должны быть две части и = между ними, например communication=4.`,
  'error.bad-handle': (d) => `«${d.value}» не может быть коротким именем. Нужно от 1 до 40 букв, цифр, точек и дефисов, и первой буква или цифра.`,
  'error.unknown-value': (d) => `${d.option} не может быть «${d.value}». Подойдёт: ${d.allowed.join(', ')}.`,
  'error.ends-before': (d) => `${d.to} раньше, чем ${d.from}. Назовите первый день первым.`,
  'error.one-client': () => 'Назовите для этих ответов ровно одного клиента.',
  'error.as-of-writes': () => '--as-of только смотрит назад. Чтобы внести что-то за прошлый день, дайте вместе с ответами --on <day>.',
  'error.on-without-answers': () => 'Утро всегда сегодняшнее. За прошлый день дайте --on вместе с клиентом и --answer, --rate или --input.',
  'error.input-and-answers': () => 'Дайте ответы или через --input, или ключами, но не так и так сразу.',
  'error.option-not-here': (d) => `${d.option} не сочетается с ${d.what}. Уберите.`,
  'error.weight-zero': (d) => `${d.item} можно спрашивать реже, но не убрать совсем. Дайте вес от 0.1 до 10.`,
  'error.client-ended': (d) => `Работа с ${d.name} закончена. Взяться снова: rapport client resume ${d.handle}`,
  'error.empty-name': () => 'В имени нужна хотя бы одна буква.',
  'error.client-exists': (d) => `Клиент ${d.name} уже есть (${d.handle}). Дайте другое имя или измените этого: rapport client edit ${d.handle}`,
  'error.nothing-to-change': () => 'Не сказано, что изменить. См. rapport client edit --help',
  'error.words-missing': (d) => `Что это было? Дайте слова, например: rapport log acme ${d.what} "..."`,
  'error.outcome-or-words': (d) => `«${d.outcome}» это итог или начало ваших слов? Или ${d.outcome} --note "${d.words}", или всё в кавычках: "${d.outcome} ${d.words}"`,
  'error.note-twice': () => 'Дайте заметку один раз: словами или через --note.',
  'error.nothing-to-undo': () => 'На этом устройстве нет записи, которую можно отменить.',
  'error.nothing-to-put-back': () => 'После вашей последней записи здесь ничего не отменяли.',
  'error.nothing-to-acknowledge': (d) => (d.open.length === 0 ? `О клиенте ${d.client} предупреждений нет.` : `О клиенте ${d.client} нет предупреждения «${d.signal}». ${d.nearest.length > 0 ? `Может быть, ${either(d.nearest)}?` : `Есть: ${d.open.join(', ')}`}`),
  'error.reason-missing': () => 'Скажите, почему пока всё в порядке: --reason "..."',
  'error.unknown-promise': (d) => `Нет обещания с номером или началом «${d.which}». См. rapport promise ${d.handle}`,
  'error.ambiguous-promise': (d) => `«${d.which}» может быть ${numbered(d.candidates)}. Дайте номер.`,
  'error.promise-settled': (d, w) => `«${d.text}» уже отмечено ${w.formats.dayAndYear(d.on)}: ${settled[d.outcome]}. Отменить последнюю запись: rapport undo`,
  'error.no-complaint': (d) => `Открытых жалоб нет. Записать: rapport log ${d.handle} complaint "..."`,
  'error.unknown-complaint': (d) => `Нет жалобы с номером или началом «${d.which}». См. rapport history ${d.handle} --grep complaint`,
  'error.which-complaint': (d) => `Какая жалоба: ${numbered(d.candidates)}? Дайте номер: rapport log ${d.handle} complaint ${d.candidates[0]?.number ?? 1} --answer "..."`,
  'error.complaint-answered': (d, w) => `На «${d.text}» уже ответили ${w.formats.dayAndYear(d.on)}. Отменить последнюю запись: rapport undo`,
  'error.too-early': (d) => `${d.day} здесь слишком рано. Дайте день не раньше ${d.from}.`,
  'error.settle-which': (d) => `Какое обещание: ${settled[d.outcome]}? Дайте номер: rapport promise ${d.handle} --settle 1 ${d.outcome}`,
  'error.unknown-fact': (d) => `Нет одного факта, чей id начинается с «${d.id}». См. rapport history --json`,
  'error.scale-changed': (d) => `На «${d.item}» раньше отвечали по другой шкале (${d.client}). Дайте пункту новый id или верните прежнюю шкалу.`,
  'error.pack-refused': (d) => `Набор не добавлен. ${d.reasons.join(' ')}`,
  'error.demo-exists': (d) => `В ${d.path} уже что-то есть. Дайте другую папку: rapport demo <dir>`,
  'error.demo-in-own-store': (d) => `${d.path}: это ваше собственное хранилище. Дайте другую папку: rapport demo <dir>`,
  'error.unknown-client': (d) => `Клиента «${d.name}» нет. ${meant(d.nearest, 'rapport client list')}`,
  'error.ambiguous-client': (d) => `«${d.name}» может быть ${either(d.candidates)}. Введите чуть больше.`,
  'error.no-terminal': (d) => `${d.command} ждёт ответа, а терминала, чтобы спросить, нет. Дайте ${d.options}.`,
  'error.bad-day': (d) => `«${d.value}» не день. Можно ГГГГ-ММ-ДД, today, yesterday, -3 или день недели по-английски.`,
  'error.future-day': (d) => `${d.value} ещё впереди. Днём в будущем может быть только запланированная встреча.`,
  'error.since-too-late': (d) => `${d.value} позже дня отчёта. Дайте для --since день раньше.`,
  'error.client-forgotten': () => 'Этого клиента тем временем удалили, поэтому о нём ничего не сохранено.',
  'error.bad-line': (d) => `${d.file}${d.line === 0 ? '' : `, строка ${d.line}`}: ${describeFlaw(d, '')}. Ничего не импортировано.`,
  'error.bad-input': (d) => `--input: ${describeFlaw(d, '')}. Ничего не сохранено.`,
  'error.bad-value': (d) => `${describeFlaw(d, '')}. Ничего не сохранено.`,
  'error.empty-text': (d) => `В ${d.option} ничего не сказано. Дайте слова в кавычках или уберите.`,
  'error.bad-rating': (d) => `«${d.value}» не ответ на ${d.item}. ${answersOf[d.scale]}`,
  'error.unknown-item': (d) => `Пункта «${d.item}» нет. ${meant(d.nearest, 'rapport questions list')}`,
  'error.bad-pack': (d) => `${d.file}: ${describeFlaw(d, 'файл')}. Поправьте и запустите: rapport questions lint`,
} satisfies Partial<Catalogue>;
