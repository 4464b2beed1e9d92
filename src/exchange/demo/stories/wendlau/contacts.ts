import type { Companion, Rhythm } from '../../story.ts';

const katrin: Companion = {
  name: 'Katrin Sommerfeld',
  tones: ['agreement', 'agreement', 'mixed'],
  talk: [
    'From the car, three decisions between two exits.', 'Asked for the number behind the number.', 'She had already told the dealers.', 'Wants the chart without the legend.',
    'She is proud of the night number.', 'Spoke about her father for a while.', 'Rang to think aloud, decided on her own.', 'One question: who loses?',
  ],
};
const jonas: Companion = {
  name: 'Jonas Abt',
  tones: ['agreement', 'agreement', 'mixed', 'disagreement'],
  talk: [
    'He rang from the motorway with a customer beside him.', 'Argued about gold, again.', 'He laughed about the part number of 1987.', 'The technician from Hof was on the line, worth gold.',
    'Went through the angry letters.', 'He wants fewer tiers and more people.', 'Passau, again.', 'Told me what the dealers say behind our backs.',
  ],
};
const meike: Companion = {
  name: 'Meike Lorenz',
  tones: ['agreement', 'agreement', 'mixed'],
  talk: ['Twenty prices in ten minutes.', 'Two questions for the works council.', 'Settled the goodwill rule.', 'Next week planned, no quarrel.', 'She corrected my seal family.', 'The screen for the evening shift.', 'Renewals of next month, name by name.'],
};

/** Until eight weeks ago; what came after is told contact by contact. */
export const rhythms: readonly Rhythm[] = [
  {
    from: 475, to: 46, every: 3.4, scatter: 0.5, theirs: 0.5, touches: ['call', 'message', 'message', 'meeting', 'call'],
    with: [katrin, jonas, jonas, meike, meike], topics: ['operational', 'operational', 'strategic'], talk: 0.4,
  },
];
