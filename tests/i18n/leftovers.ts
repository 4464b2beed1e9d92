import type { Locale } from '../../src/i18n/locales.ts';
import { wordsIn, type Id } from './languages.ts';

/** What is typed stays English in every language: a command with all that follows it, options, placeholders. */
const TYPED = /\bRAPPORT_\w+|\b(?:rapport|npm start|crontab)(?: (?:--?[\w-]+|<\w+>|"[^"]*"|[\w.]+))*|--?[a-z][\w-]*|<\w+>|"[^"]*"|„[^”"]*[”"]|\[[a-z.]+\]|\bpack\.json|\ben\.json/g;
/** Names of programs and keys, and names in the samples. */
const KEPT = new Set(`rapport cron crontab csv json utf ascii markdown ndjson enter ctrl debug now node acme gmbh baltic freight corvin dorvaine eskil
  sons fjord jana roth tom berg text other effect note said next done words where some facts wendlau brennhavn carrickmoy katrin gowo
  mira acm third fourth fact daystart old bash zsh fish tab git undo tar yyyy man html txt debrief systemd launchd systemctl daemon sendmail mailto notify send ics mac readme`.split(/\s+/));
/** What a person types stays English as well, where a text says what that may be. */
const TYPED_WORDS = new Set(`auto always never true false mon fri sun thu wed light normal thorough friday today yesterday damaged jsonl terminal history
  kept partly missed moved settle list held planned declined them agreement mixed disagreement strategic operational social good bad contact call visit
  meeting message meal proposal report idea noticed voice complaint decider sponsor user staff finance other communication invoice change outcome with
  keep repair reduce hand over let abuse belittling lying unreasonable late payment disputes mind changing ignores advice plays legal risk
  name handle since share until people streak best due warnings clients open`.split(/\s+/));
const SAYS_WHAT_TO_TYPE = /^(?:help|error|config\.meaning)\b|hint$|(?:day|step)-needed$/;
/** Ids, keys and what the system said are shown as they are. */
const SHOWS_IDS = /^(?:error|lint|why-thresholds|why-evidence|people-how|config\.saved|amended|questions\.added|check\.evidence|remind\.present)\b/;
/** Words that a language has in common with English. */
const ALIKE: Readonly<Partial<Record<Locale, ReadonlySet<string>>>> = { pl: new Set(['terminal', 'folder', 'system', 'status', 'program', 'plan', 'timer', 'alarm', 'mar']) };
const english = wordsIn('en');

/** English words that a sentence has in common with its English one, beside what is typed and what the data brings. */
export function leftovers(locale: Locale, { id, data, text }: { readonly id: Id; readonly data: Readonly<Record<string, unknown>>; readonly text: string }): readonly string[] {
  const inEnglish = new Set(wordsOf(english.say(id, data as never)));
  const shown = new Set(SHOWS_IDS.test(id) ? [...wordsOf(JSON.stringify(data)), 'left', 'role', 'trait', 'drift', 'amber'] : []);
  const isMeant = (word: string): boolean => KEPT.has(word) || ALIKE[locale]?.has(word) === true || shown.has(word) || (SAYS_WHAT_TO_TYPE.test(id) && TYPED_WORDS.has(word));
  return wordsOf(text.replaceAll(TYPED, ' ')).filter((word) => inEnglish.has(word) && !isMeant(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}
