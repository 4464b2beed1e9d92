/**
 * How people begin who say what they will do, as `plainWords` has it, in every language that rapport speaks: it adds no
 * effect for the client.
 */
const OPENERS: readonly string[] = [
  'i', 'we', 'i will', 'i ll', 'we will', 'we ll', 'i shall', 'will', 'i am going to', 'i m going to', 'going to', 'i am gonna', 'i m gonna', 'gonna', 'i want to', 'i would like to', 'i d like to',
  'i plan to', 'i intend to', 'i hope to', 'i am trying to', 'i m trying to', 'i need to', 'i have to', 'i should', 'i must', 'i can', 'try', 'try to', 'try and', 'just', 'simply', 'today',
  'ja', 'będę', 'będę się', 'spróbuję', 'postaram się', 'chcę', 'chciałbym', 'chciałabym', 'zamierzam', 'mam zamiar', 'planuję', 'muszę', 'powinienem', 'powinnam', 'po prostu', 'dziś', 'dzisiaj',
  'я', 'мы', 'буду', 'постараюсь', 'попробую', 'попытаюсь', 'хочу', 'хотел бы', 'хотела бы', 'собираюсь', 'планирую', 'намерен', 'намерена', 'должен', 'должна', 'надо', 'нужно', 'просто', 'сегодня',
  'أنا', 'انا', 'سوف', 'أحاول', 'احاول', 'أحاول أن', 'احاول ان', 'أريد أن', 'اريد ان', 'أنوي أن', 'انوي ان', 'علي أن', 'علي ان', 'يجب أن', 'يجب ان', 'فقط', 'اليوم',
];
const BEGINNINGS: readonly string[] = OPENERS.map((opener) => `${opener} `);
/** "Today I will just try to": nobody begins more often. */
const MOST_OPENERS = 4;
/** "I will" in Arabic: one letter before the verb. */
const ARABIC_WILL = /^س(?=[أا])/u;

/**
 * Whether a text names no effect for the client (D11): a vague phrase and nothing else, whatever it begins with, or only
 * such a beginning. A phrase is never looked for inside a longer text: what says more is no false alarm.
 * @param plain a text, as `plainWords` has it
 * @param vague phrases without an effect, in the same form
 */
export function isVague(plain: string, vague: readonly string[], openers = MOST_OPENERS): boolean {
  if (plain === '') return false;
  if (vague.includes(plain) || OPENERS.includes(plain)) return true;
  return openers > 0 && withoutOpener(plain).some((rest) => isVague(rest, vague, openers - 1));
}

/** What is left after each beginning that fits: "try" and "try to" both fit "try to help". */
function withoutOpener(plain: string): readonly string[] {
  const rests = BEGINNINGS.filter((beginning) => plain.startsWith(beginning)).map((beginning) => plain.slice(beginning.length));
  return ARABIC_WILL.test(plain) ? [...rests, plain.slice(1)] : rests;
}
