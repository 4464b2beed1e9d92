import { SETTLES } from '../../core/facts.ts';
import type { Instead, Thing } from '../../core/things.ts';

const things: Readonly<Record<Thing, string>> = {
  'thing.key': 'klucz', 'thing.signal': 'sygnał', 'thing.threshold': 'próg', 'thing.outcome': 'wynik', 'thing.role': 'rola', 'thing.step': 'czynność',
  'thing.folder': 'folder', 'thing.command': 'program', 'thing.words': 'słowa',
  'thing.one-client': 'jeden klient', 'thing.no-voice': 'debrief bez --voice', 'thing.not-sent': 'pytania, które jeszcze nie poszły', 'thing.list': 'lista',
};

/** A thing in words, anything else as it was typed. */
export const thingWords = (text: string): string => things[text as Thing] ?? text;

/** What follows "podaj". */
export const insteads: Readonly<Record<Instead, string>> = {
  'agree': '--yes',
  'time': '--at',
  'check': 'klienta oraz --answer, --rate albo --input',
  'client': 'nazwę',
  'log': 'klienta i co to było',
  'known-name': 'znane nazwisko',
  'complaint-answer': '--answer i w cudzysłowie to, co udało się z tym zrobić',
  'change': '--cost, --told, --teller albo --tell-by',
  'decision': '--decide, --until i --reason',
  'promise': 'obietnicę w cudzysłowie',
  'settlement': `--settle <number> ${SETTLES.join('|')}`,
  'debrief': 'po kliencie held, declined albo moved',
  'flag': 'temat, np. lying, i w cudzysłowie to, co powiedziano lub zrobiono',
};
