import type { Story } from '../../story.ts';
import { rhythms } from './contacts.ts';
import { events } from './events.ts';
import { downtime, fading, rut } from './intentions.ts';

/** The one in a rut: the same call, the same person, the same four on everything. */
export const legowo: Story = {
  handle: 'legowo',
  name: 'Zakłady Papiernicze Łęgowo S.A.',
  aliases: ['Łęgowo'],
  sinceMonths: 63,
  contractEndsInDays: 212,
  share: 0.15,
  people: [
    { name: 'Grzegorz Wiśniewski', role: 'user', email: 'g.wisniewski@legowo.example' },
    { name: 'Danuta Kłos', role: 'decider' },
    { name: 'Marek Zając', role: 'staff' },
  ],
  firstCheck: 478,
  seconds: [6, 14],
  character: {
    usual: 4,
    centres: { agreement: 3, patience: 2, 'small-things': 2, 'mutual-gain': 2, 'time-together': 3, pulse: 3.6 },
    spread: 0.45,
    persistence: 0.5,
    band: [1, 5],
    shifts: [
      { items: ['agreement'], points: [[300, 1], [190, 0]] },
      { items: ['patience', 'small-things', 'mutual-gain', 'time-together'], points: [[300, 2], [190, 0]] },
    ],
    noOccasion: { resolution: 0.2 },
    unsure: [[1, 0.02]],
    numbSince: 185,
  },
  rhythms,
  chapters: [
    { from: 478, kept: 0.75, intentions: downtime }, { from: 302, kept: 0.7, intentions: fading }, { from: 184, kept: 0.9, intentions: rut },
  ],
  notes: [
    { ago: 464, text: 'Marek is the one who knows. Grzegorz is the one who may.' },
    { ago: 425, text: 'They like it dry and exact. No stories.' },
    { ago: 378, text: 'Dryer trial is the best idea we brought them in years.' },
    { ago: 325, text: 'Renewed without a talk. Convenient.' },
    { ago: 300, text: 'Marek has gone to the sugar works. Who reads the codes now?' },
    { ago: 244, text: 'Promised a visit. Put it into the calendar.' },
    { ago: 203, text: 'No visit again.' },
    { ago: 150, text: 'ok' },
    { ago: 96, text: 'as always' },
    { ago: 44, text: 'as always' },
    { ago: 6, text: 'Same call, same slides. I could send a recording.' },
  ],
  reflections: [
    { ago: 455, item: 'coffee', answer: true },
    { ago: 429, item: 'growth-step', answer: 'the dryer, then the boiler house' },
    { ago: 396, item: 'surprise', answer: 'the tile works\' steam chart' },
    { ago: 365, item: 'their-side', answer: 'the group wants one energy number from every mill' },
    { ago: 328, item: 'coffee', answer: true },
    { ago: 296, item: 'their-side', answer: 'Marek left' },
    { ago: 258, item: 'growth-step', answer: 'talk to Danuta' },
    { ago: 220, item: 'coffee', answer: true },
    { ago: 174, item: 'growth-step', answer: 'keep it going' },
    { ago: 129, item: 'surprise', answer: 'nothing' },
    { ago: 88, item: 'their-side', answer: 'nothing new' },
    { ago: 52, item: 'coffee', answer: false },
    { ago: 19, item: 'growth-step', answer: 'keep it going' },
  ],
  evidence: [
    { ago: 458, item: 'knowledge-sharing', pole: 'high', text: 'Marek explained the felt to me for an hour' },
    { ago: 410, item: 'communication', pole: 'high', text: 'rang from the machine when it stopped' },
    { ago: 355, item: 'attitude', pole: 'high', text: 'the group asked how, and he named us' },
    { ago: 290, item: 'mutual-gain', pole: 'low', text: 'could not say what either of us took from the last call' },
    { ago: 240, item: 'small-things', pole: 'low', text: 'his columns. I sighed on the phone' },
  ],
  adviser: [
    { from: 478, answers: { 'strategic-issues': true, 'acts-on-advice': true, respect: true, 'pays-on-time': true } },
    { from: 290, answers: { 'strategic-issues': false, 'acts-on-advice': true, respect: true, 'pays-on-time': true } },
    { from: 180, answers: { 'strategic-issues': false, 'acts-on-advice': null, respect: true, 'pays-on-time': true } },
  ],
  events,
};
