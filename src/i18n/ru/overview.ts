import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue } from '../words.ts';
import { bandWord, daysSaid, names } from './bands.ts';
import { capital, clients, days, fullStop, ofClients } from './grammar.ts';

const headings: Readonly<Record<CoreMessages['overview-heading']['heading'], string>> = { 'bands': 'Как обстоят дела', 'why': 'Почему', 'dealings': 'Связь', 'money-and-time': 'Деньги и время' };
const columns: Readonly<Record<CoreMessages['overview-column']['column'], string>> = { client: 'Клиент', contract: 'Договор', checked: 'Сверка', contact: 'Последний контакт', promises: 'Обещания', share: 'Доля', attention: 'Внимание' };
/** More names than this are a number. */
const NAMED = 4;

/** All clients beside each other. */
export const overview = {
  'overview-title': (d, w) => (d.clients < 2 ? `Клиентов: ${d.clients}` : `${w.formats.counted(d.clients, clients)}, начиная с худшего`),
  'overview-heading': (d) => headings[d.heading],
  'overview-column': (d) => columns[d.column],
  'band-cell': (d) => `${bandWord({ ...d, ownWord: false })}${d.ownWord ? '*' : ''}`,
  'band-ground': (d, w) => `${names[d.name]}: ${w.tell(d.message)}${daysSaid(d.on, d.near, w)}`,
  'days-ago': (d, w) => (d.days <= 0 ? 'сегодня' : w.formats.counted(d.days, days)),
  'days-left': (d, w) => (d.days < 0 ? 'истёк' : w.formats.counted(d.days, days)),
  'contact-cadence': (d, w) => `${d.days === 0 ? 'сегодня' : w.formats.counted(d.days, days)}${d.agreed !== null ? `, по договорённости ${d.agreed}` : d.usual !== null ? `, обычно ${w.formats.number(d.usual)}` : ''}`,
  'promises-open': (d) => `${d.open}${d.overdue === 0 ? '' : `, просрочено ${d.overdue}`}`,
  'nothing-to-see': () => 'Ничто не говорит против кого-либо из них. Это ещё не доказывает, что всё хорошо.',
  'own-word-meaning': () => '* С ваших слов: ничем с датой от них это не подтверждено.',
  'more-clients': (d) => `и ещё ${d.count}: rapport report`,
  'spread': (d, w) => `Выручка распределена так, будто у вас ${w.formats.counted(Math.max(1, Math.round(d.clients)), { one: 'клиент', few: 'равных клиента', many: 'равных клиентов', other: 'равного клиента' })}; самый крупный, ${d.name}, даёт ${w.formats.percent(d.share)}.`,
  'spread-warning': (d, w) => `${fullStop(d.said.id === 'signal.concentration-spread' ? capital(w.tell(d.said)) : w.tell(d.said))} ${w.tell(d.next)}`,
  'shares-unknown': (d, w) => `Насколько вы зависите от одного клиента, сказать нельзя: доля выручки известна у ${d.known} из ${w.formats.counted(d.of, ofClients)}.${d.handle === null ? '' : ` Укажите её так: rapport client edit ${d.handle} --share 0.2`}`,
  'attention-risk': (d, w) => `${d.names.length <= NAMED ? `Под наибольшей угрозой ${w.formats.list(d.names)}` : `Под наибольшей угрозой ${w.formats.counted(d.names.length, clients)}`}: ${d.share === null ? '' : `${w.formats.percent(d.share)} выручки, `}${w.formats.percent(d.attention)} вашего внимания, то есть контактов и сверок за последние 13 недель.`,
  'attention-money': (d, w) => `${d.name}: ${w.formats.percent(d.share)} выручки и ${w.formats.percent(d.attention)} вашего внимания.`,
  'attention-unknown': () => 'За последние 13 недель записано слишком мало, чтобы сказать, куда ушло ваше внимание.',
} satisfies Partial<Catalogue>;
