import type { Catalogue } from '../words.ts';
import { either, numbered } from './grammar.ts';
import { CHOICES } from '../../core/facts.ts';

const LIST = 'См. rapport boundary list';

/** What is wrong about red flags, boundaries and decisions. */
export const decisionErrors = {
  'error.unknown-flag': (d) => `Красной черты «${d.item}» нет. ${d.nearest.length > 0 ? `Может быть, ${either(d.nearest)}?` : `Есть: ${d.all.join(', ')}.`}`,
  'error.unknown-boundary': (d) => `Нет границы с номером или началом «${d.which}». ${LIST}`,
  'error.ambiguous-boundary': (d) => `«${d.which}» может быть ${numbered(d.candidates)}. Дайте номер.`,
  'error.boundary-ended': (d, w) => `«${d.text}» не действует с ${w.formats.dayAndYear(d.on)}. ${LIST}`,
  'error.boundary-there': (d) => `Такая граница уже есть, под номером ${d.number}: ${d.text}`,
  'error.boundary-elsewhere': (d) => `«${d.text}»: это граница для другого клиента. ${LIST}`,
  'error.decide-needed': () => `Что вы решаете? Дайте --decide и одно из: ${CHOICES.join(', ')}.`,
  'error.reason-needed': () => 'Решению нужна причина, чтобы и потом было ясно, почему. Дайте --reason "..."',
  'error.until-needed': () => 'До какого дня оно действует? Дайте день, когда взглянуть на него снова, например --until 2027-06-01.',
  'error.until-passed': (d) => `${d.day} уже не впереди. Дайте день, когда взглянуть на это снова, например --until 2027-06-01.`,
  'error.steps-needed': () => 'Чтобы наладить, нужно от одного до трёх шагов, каждый со сроком: --step "отправить смету by friday"',
  'error.step-without-day': (d) => `В «${d.step}» нет дня впереди. Пусть шаг кончается им, например: --step "отправить смету by friday"`,
} satisfies Partial<Catalogue>;
