import type { Companion, Rhythm } from '../../story.ts';

const claireBefore: Companion = {
  name: 'Claire Montel',
  tones: ['agreement'],
  talk: ['Lille and Nice, size by size.', 'Buying day rehearsed.', 'Back room of the Croix-Rousse shop.', 'She said no to the loudest shop.'],
};
const philippeBefore: Companion = {
  name: 'Philippe Garnaud',
  tones: ['agreement', 'agreement', 'mixed'],
  talk: ['In a good mood, three decisions.', 'The autumn line, with gestures.', 'Praise, then a fourth wish.'],
};
const hugoBefore: Companion = { name: 'Hugo Besse', tones: ['agreement', 'mixed'], talk: ['Stock count and till agree, nearly.', 'Asked for the invoice in another layout.'] };
const claire: Companion = {
  name: 'Claire Montel',
  tones: ['agreement', 'agreement', 'mixed'],
  talk: ['Quiet call, good work.', 'New targets again.', 'Nobody knows which plan counts.', 'She alone, everything easy.', 'She counts his interruptions now.', 'She asked whether we stay.'],
};
const philippe: Companion = {
  name: 'Philippe Garnaud',
  tones: ['disagreement', 'disagreement', 'mixed'],
  talk: ['Half an hour on a comma.', 'Wants it by tomorrow, has had it since Monday.', 'He praised us to a third person, for us to hear.', 'He hung up and rang again, friendly.', 'The rival\'s rate again.', 'Everything is wrong, then nothing is.'],
};
const hugo: Companion = {
  name: 'Hugo Besse',
  tones: ['mixed', 'mixed', 'disagreement'],
  talk: ['He will ask upstairs.', 'Invoice, line four.', 'Reminder number three.', 'He is sorry, and may not pay.'],
};

/** Lively at first; then they ring more than is good, and money is the subject. */
export const rhythms: readonly Rhythm[] = [
  {
    from: 471, to: 341, every: 3.6, scatter: 0.5, theirs: 0.5, touches: ['call', 'message', 'meeting', 'message'],
    with: [claireBefore, claireBefore, philippeBefore, hugoBefore], topics: ['operational', 'operational', 'strategic'], talk: 0.4,
  },
  {
    from: 338, to: 1, every: 4, scatter: 0.6, theirs: 0.6, touches: ['call', 'message', 'message', 'call', 'meeting'],
    with: [claire, claire, philippe, philippe, hugo], topics: ['operational'], talk: 0.4,
  },
];
