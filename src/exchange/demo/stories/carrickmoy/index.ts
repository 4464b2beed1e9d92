import type { Curve, Story } from '../../story.ts';
import { rhythms } from './contacts.ts';
import { events } from './events.ts';
import { booking, recovery, repair, together } from './intentions.ts';

/** The fall after the letters, the slow way back, and a little more than before. */
const letters = (depth: number, after: number): Curve => [[341, 0], [338, -depth], [285, -depth * 0.8], [225, 0], [150, after]];

/** The recovered one: our mistake, a year of kept promises, and "you saved our quarter". */
export const carrickmoy: Story = {
  handle: 'carrickmoy',
  name: 'Carrickmoy Clinics Ltd',
  sinceMonths: 29,
  contractEndsInDays: 330,
  share: 0.17,
  people: [
    { name: 'Aoife Costello', role: 'decider', email: 'aoife@carrickmoy.example' },
    { name: 'Tom Kinsella', role: 'sponsor' },
    { name: 'Niamh Daly', role: 'staff' },
  ],
  firstCheck: 478,
  seconds: [25, 58],
  character: {
    usual: 3.9,
    centres: { attitude: 4, resolution: 3.8, 'knowledge-sharing': 4, strategy: 3.7, pulse: 4, 'complaint-response': 4.6, attentive: 4.3, energy: 4 },
    spread: 0.45,
    persistence: 0.6,
    band: [1, 5],
    shifts: [
      { items: ['communication', 'attitude', 'expectations', 'reports', 'agreement', 'pulse'], points: letters(2, 0.5) },
      { items: ['exchange-of-views', 'manners', 'resolution', 'partnership', 'mutual-gain', 'energy', 'strategy'], points: letters(1.4, 0.4) },
    ],
    noOccasion: { resolution: 0.25 },
    unsure: [[1, 0.03]],
  },
  rhythms,
  chapters: [
    { from: 478, kept: 0.68, intentions: booking }, { from: 340, kept: 0.88, intentions: repair },
    { from: 248, kept: 0.82, intentions: recovery }, { from: 135, kept: 0.82, intentions: together },
  ],
  yesterday: 'Put the winter rota on one page, so that Aoife can choose this afternoon and not next week',
  notes: [
    { ago: 462, text: 'Aoife was a nurse. She looks at the desk before she looks at the figures.' },
    { ago: 420, text: 'Tom is quick and kind, and promises for others.' },
    { ago: 362, text: 'She fears the letters. Wrote it down, planned nothing. Remember this line.' },
    { ago: 340, text: 'The worst day in years. I sat at the desk from eight to six.' },
    { ago: 331, text: 'Explaining helps me, not them. Stop explaining.' },
    { ago: 316, text: 'Tom is leaving. Did we cost him that?' },
    { ago: 296, text: 'Small promises, all kept. Nobody says so, and everybody counts.' },
    { ago: 268, text: 'Aoife joked. First time since the letters.' },
    { ago: 220, text: 'They rang me. I had forgotten how that sounds.' },
    { ago: 178, text: 'Told her she was wrong about Athenry. We can do that again.' },
    { ago: 137, text: 'Keep this: it was the Fridays that did it, not the brilliance.' },
    { ago: 94, text: 'She asked for our view on the building before she asked the bank.' },
    { ago: 50, text: 'Mira fits. Be there in person once a month all the same.' },
    { ago: 7, text: 'Two doctors may leave. She told me first.' },
  ],
  reflections: [
    { ago: 458, item: 'growth-step', answer: 'the other five clinics, one desk at a time' },
    { ago: 428, item: 'coffee', answer: true },
    { ago: 399, item: 'their-side', answer: 'a new health board, stricter about waiting times' },
    { ago: 366, item: 'rival-view', answer: 'They would say we like the clever part and hate the letters. True.' },
    { ago: 332, item: 'their-side', answer: 'a board that asks Aoife about us' },
    { ago: 306, item: 'coffee', answer: true },
    { ago: 284, item: 'rival-view', answer: 'They would only have to be dull and reliable.' },
    { ago: 254, item: 'growth-step', answer: 'none. Earn this one first.' },
    { ago: 222, item: 'surprise', answer: 'let Niamh train the desks' },
    { ago: 196, item: 'coffee', answer: true },
    { ago: 169, item: 'growth-step', answer: 'winter clinic, asked as questions' },
    { ago: 140, item: 'surprise', answer: 'the quarter, six weeks early' },
    { ago: 108, item: 'their-side', answer: 'they look for a seventh building' },
    { ago: 78, item: 'coffee', answer: true },
    { ago: 46, item: 'growth-step', answer: 'plan the opening day of the new clinic' },
    { ago: 16, item: 'their-side', answer: 'two of the older doctors are tired' },
  ],
  evidence: [
    { ago: 455, item: 'communication', pole: 'high', text: 'Tom rang to say the vendor was bluffing' },
    { ago: 412, item: 'knowledge-sharing', pole: 'high', text: 'Niamh teaches the screen to the nurses' },
    { ago: 338, item: 'attitude', pole: 'low', text: '"I told you"' },
    { ago: 334, item: 'communication', pole: 'low', text: 'they speak to us through Tom only' },
    { ago: 328, item: 'complaint-response', pole: 'high', text: 'I did not defend us once' },
    { ago: 322, item: 'expectations', pole: 'low', text: 'they expect nothing, that is the trouble' },
    { ago: 300, item: 'reports', pole: 'low', text: 'Friday figures not opened twice' },
    { ago: 258, item: 'communication', pole: 'high', text: 'Aoife: "you may stop apologising"' },
    { ago: 217, item: 'exchange-of-views', pole: 'high', text: 'Declan asked what I would do about winter' },
    { ago: 180, item: 'partnership', pole: 'high', text: 'we disagreed on Athenry and both slept well' },
    { ago: 137, item: 'attitude', pole: 'high', text: '"you saved our quarter"' },
    { ago: 92, item: 'strategy', pole: 'high', text: 'asked about the building before the bank' },
    { ago: 40, item: 'communication', pole: 'high', text: 'plans came a day early with a note in the margin' },
    { ago: 6, item: 'exchange-of-views', pole: 'high', text: 'told me about the doctors before her board' },
  ],
  adviser: [
    { from: 478, answers: { 'strategic-issues': false, 'acts-on-advice': true, respect: true } },
    { from: 338, answers: { 'strategic-issues': false, 'acts-on-advice': false, respect: true } },
    { from: 215, answers: { 'strategic-issues': true, 'acts-on-advice': true, respect: true } },
  ],
  billing: { prefix: 'CA-', from: 466, every: 21, termDays: 30, lateDays: [-2, -1, 0, -3], disputed: [] },
  events,
};
