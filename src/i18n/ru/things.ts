import { SETTLES } from '../../core/facts.ts';
import type { Instead, Thing } from '../../core/things.ts';

/** What does not go with an option stands behind «с», so it is in the instrumental. */
const things: Readonly<Record<Thing, string>> = {
  'thing.key': 'ключ', 'thing.signal': 'сигнал', 'thing.threshold': 'порог', 'thing.outcome': 'итог', 'thing.role': 'роль', 'thing.step': 'действие',
  'thing.folder': 'папка', 'thing.command': 'команда', 'thing.words': 'слова',
  'thing.one-client': 'одним клиентом', 'thing.no-voice': 'debrief без --voice', 'thing.not-sent': 'вопросами, которые ещё не отправлены', 'thing.list': 'списком',
};

/** A thing in words, anything else as it was typed. */
export const thingWords = (text: string): string => things[text as Thing] ?? text;

/** What follows «дайте». */
export const insteads: Readonly<Record<Instead, string>> = {
  'agree': '--yes',
  'time': '--at',
  'check': 'клиента и --answer, --rate или --input',
  'client': 'имя клиента',
  'log': 'клиента и что это было',
  'known-name': 'известное имя',
  'complaint-answer': '--answer и в кавычках, что вы сделали',
  'change': '--cost, --told, --teller или --tell-by',
  'decision': '--decide, --until и --reason',
  'promise': 'обещание в кавычках',
  'settlement': `--settle <number> ${SETTLES.join('|')}`,
  'debrief': 'после клиента held, declined или moved',
  'flag': 'пункт, например lying, и в кавычках, что было сказано или сделано',
};
