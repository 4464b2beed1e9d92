import type { Day } from '../../core/calendar.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Catalogue, Words } from '../words.ts';
import { describeFact } from './facts.ts';
import { agoWords, datedWords, days, either, ofClients } from './grammar.ts';

const numbered = (candidates: readonly { number: number; text: string }[]): string => either(candidates.map(({ number, text }) => `${number} (${text})`));
const factWords = (fact: NewFact, day: Day, w: Words): string => `${datedWords(fact.on, day, w)}, ${fact.kind === 'amendment' || fact.kind === 'retraction' ? '' : describeFact(fact, w)}`;

/** Changes on our side. */
export const changes = {
  'changes-title': () => 'Перемены у нас',
  'no-changes': () => 'Ни за одной переменой не следим. Записать для всех: rapport log --all change "..."',
  'change-heading': (d, w) => `${d.text} (${w.formats.dayAndYear(d.on)})`,
  'change-told': (d, w) => (d.told === null
    ? `ещё не знают${d.teller === null && d.tellBy === null ? '' : `; скажет: ${d.teller ?? 'вы'}${d.tellBy === null ? '' : `, до ${w.formats.day(d.tellBy)}`}`}` : `знают с ${w.formats.day(d.told)}`),
  'changes-how': (d) => (d.handle === null ? 'Все уже знают.' : `Когда клиент узнает: rapport log ${d.handle} change --told`),
  'change-to-tell': (d, w) => `сказать им${d.days === 0 ? ' сегодня' : `, намечено ${agoWords(d.days, w)}`}: ${d.text}; потом: rapport log ${d.handle} change --told`,
  'change-over': (d, w) => `${d.text}, ${agoWords(d.days, w)}: чего им это стоило? Записать: rapport log ${d.handle} change --effect "..."`,

  'change.all-saved': (d, w) => `Сохранено для ${w.formats.counted(d.clients, ofClients)}: ${factWords(d.fact, d.day, w)}`,
  'change.cost': (d) => `Чего это стоит клиенту (${d.name})?`,
  'change.told-ask': () => 'Они уже знают?',
  'change.told-yes': () => 'да, с сегодняшнего дня',
  'change.told-no': () => 'ещё нет',
  'change.teller': () => 'Кто им скажет и до какого дня?',
  'change.teller-hint': () => 'например Mira by friday или friday; Enter пропускает',
  'change.teller-remark': (d, w) => `срок: ${w.formats.longDay(d.due)}`,
  'change.effect': (d, w) => `С этим живут уже ${w.formats.counted(d.days, days)}: ${d.text}. Чего это стоило клиенту (${d.name})?`,

  'error.no-change': (d) => `Открытых перемен здесь нет. Записать: rapport log ${d.handle} change "..."`,
  'error.unknown-change': (d) => `Нет перемены с номером или началом «${d.which}». См. rapport history ${d.handle} --grep перемена`,
  'error.which-change': (d) => `Какая перемена: ${numbered(d.candidates)}? Дайте номер: rapport log ${d.handle} change ${d.candidates[0]?.number ?? 1} --told`,
  'error.change-told': (d, w) => `О «${d.text}» они уже знают (${w.formats.dayAndYear(d.on)}). Отменить последнюю запись: rapport undo`,
  'error.nobody-active': () => 'В этот день нет действующих клиентов, говорить некому.',

  'help.log.cost': () => 'для перемены у вас: чего она будет стоить клиенту',
  'help.log.told': () => 'для перемены: они узнали сегодня или в этот день',
  'help.log.teller': () => 'для перемены: кто им скажет',
  'help.log.tell-by': () => 'для перемены: до какого дня им сказать',
  'help.log.effect': () => 'для перемены, с которой уже пожили: чего она стоила клиенту',
  'help.log.all': () => 'перемена для всех действующих клиентов; без слов: кто уже знает',

  'demo.tour.people': () => 'Кто там есть, когда вы виделись и кто ушёл.',
  'demo.tour.change': () => 'Перемена у вас чего-то стоит клиенту: кто уже знает и о чём.',
} satisfies Partial<Catalogue>;
