import { isAskNote } from '../../core/ask/asked.ts';
import type { ClientQuestion } from '../../core/ask/questions.ts';
import type { Catalogue } from '../words.ts';
import { agoWords } from './days.ts';
import { daysOf } from './forms.ts';

/** A note, or what stands for it. */
export const noteWords = (note: string): string => (isAskNote(note) ? 'trzy pytania' : note);

/** Said to the client, who has a minute: one thing each, nothing that asks for praise. Clients are "Państwo" here. */
const questions: Readonly<Record<ClientQuestion, string>> = {
  'complaint': 'Mówili nam Państwo, że coś jest nie tak. Czy dobrze rozumiemy, co jest w tym dla Państwa ważne, i co by to naprawiło?',
  'communication': 'O czym chcieliby Państwo słyszeć od nas wcześniej albo częściej?',
  'knowledge-sharing': 'Co szykuje się po Państwa stronie, o czym dobrze byłoby nam wiedzieć?',
  'expectations': 'Czego oczekują Państwo od nas w najbliższym półroczu, o czym jeszcze nie było mowy?',
  'exchange-of-views': 'Co widzą Państwo inaczej niż my?',
  'resolution': 'Czy jest między nami coś, co dla Państwa nie jest jeszcze załatwione?',
  'strategy': 'Do czego dążą Państwo w przyszłym roku i w czym możemy pomóc?',
  'reports': 'Z których naszych raportów Państwo korzystają, a które można pominąć?',
  'attentive': 'Co trzeba nam było mówić dwa razy?',
  'dynamic': 'Co powinno iść szybciej?',
  'proactive': 'Co warto było Państwu zaproponować, zanim padło pytanie?',
  'details': 'Która drobna rzecz w naszej pracy Państwu przeszkadza?',
  'partnership': 'Co uczyniłoby nas lepszym partnerem dla Państwa?',
  'helped': 'Co z naszej pracy w tym roku pomogło Państwu najbardziej?',
  'stop': 'Co mamy przestać robić?',
  'recommend': 'Na ile prawdopodobne jest, że nas Państwo polecą, od 0 do 10, i co dodałoby jeden punkt?',
};

/** Asking the client, in Polish. */
export const ask = {
  'client-question': (d) => questions[d.question],
  'ask-why.complaint': (d, w) => `skarga bez odpowiedzi od ${d.days === 0 ? 'dziś' : w.formats.counted(d.days, daysOf)}`,
  'ask-why.voice': (d, w) => (d.days === null ? 'nie zapisano żadnych ich słów' : `ich ostatnie słowa są sprzed ${w.formats.counted(d.days, daysOf)}`),
  'ask-why.never': (d, w) => `${w.item(d.item).name}: jeszcze bez oceny`,
  'ask-why.old': (d, w) => `${w.item(d.item).name}: ostatnia ocena ${agoWords(d.days, w)}`,
  'ask-why.worth': () => 'zawsze warto to wiedzieć',
  'ask.opening': () => 'Czy mogę zadać Państwu trzy pytania? Na każde wystarczy jedno zdanie.',
  'ask.numbered': (d) => `${d.number}. ${d.text}`,
  'ask.why': (d) => (d.whys.length === 0 ? 'O to zawsze warto pytać.' : `Dlaczego te: ${d.whys.map(({ number, why }) => `${number}, ${why}`).join('; ')}.`),
  'ask.how': (d) => `Gdy je wyślesz: rapport ask ${d.handle} --sent; ich odpowiedź, słowo w słowo: rapport log ${d.handle} voice "..."`,
} satisfies Partial<Catalogue>;
