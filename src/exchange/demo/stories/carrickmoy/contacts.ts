import type { Companion, Rhythm } from '../../story.ts';

const tom: Companion = {
  name: 'Tom Kinsella',
  tones: ['agreement', 'agreement', 'mixed'],
  talk: ['No-shows, hour by hour.', 'Vendor call rehearsed.', 'Two locked doors found.', 'Roll-out dates, again.', 'He promised the north clinics for me.'],
};
const niamhBefore: Companion = {
  name: 'Niamh Daly',
  tones: ['agreement'],
  talk: ['She has drawn a screen.', 'Letters read aloud by a patient of eighty.', 'The odd cases, page two.'],
};
const aoifeBefore: Companion = {
  name: 'Aoife Costello',
  tones: ['agreement', 'mixed'],
  talk: ['The phone at lunchtime.', 'Late clinic, and who pays for the light.', 'She asked about the letters again.'],
};
const aoifeAngry: Companion = {
  name: 'Aoife Costello',
  tones: ['disagreement', 'disagreement', 'mixed'],
  talk: ['She listened and said nothing.', 'Asked who checks the checker.', 'Ten minutes of plain anger, then a plan.', 'Friday figures, no comment.', 'What will I tell the board next week?', 'She said the word contract twice.'],
};
const niamhTired: Companion = {
  name: 'Niamh Daly',
  tones: ['mixed', 'mixed', 'agreement'],
  talk: ['Forty calls before ten.', 'The nurses keep their own lists.', 'One desk laughed again.', 'A patient sent flowers to her, not to us. Right.', 'Two of six lists thrown away.', 'She stopped a letter herself.'],
};
const aoife: Companion = {
  name: 'Aoife Costello',
  tones: ['agreement', 'agreement', 'agreement', 'mixed'],
  talk: ['She wanted to hear the other side.', 'Asked us to be rude about the plan.', 'Her daughter starts school.', 'Insurers, two per cent.', 'The building by the canal, and why not.', 'Board rehearsed in twenty minutes.'],
};
const declan: Companion = {
  name: 'Declan Moran',
  tones: ['agreement', 'agreement', 'mixed'],
  talk: ['He ended the double check himself.', 'Flu weeks, early this time.', 'Talked about Tuam without sighing.', 'Worst tenth, down again.', 'The architect understands queues now.', 'Which figure would you throw away?', 'Cover for the long weekend.'],
};
const niamh: Companion = {
  name: 'Niamh Daly',
  tones: ['agreement'],
  talk: ['Rota and school runs.', 'Desk view, second sketch.', 'Mira met the desk.', 'Walk-ins, first week.', 'She trains the new two.'],
};

/** Before the letters, in the bad months, and since they began to ring again. */
export const rhythms: readonly Rhythm[] = [
  {
    from: 472, to: 346, every: 3.4, scatter: 0.5, theirs: 0.45, touches: ['call', 'message', 'meeting', 'call'],
    with: [aoifeBefore, tom, tom, niamhBefore], topics: ['operational', 'strategic'], talk: 0.4,
  },
  {
    from: 337, to: 240, every: 2.2, scatter: 0.5, theirs: 0.15, touches: ['call', 'call', 'visit', 'message'],
    with: [aoifeAngry, niamhTired, niamhTired], topics: ['operational'], talk: 0.4,
  },
  {
    from: 239, to: 1, every: 3, scatter: 0.5, theirs: 0.55, touches: ['call', 'message', 'meeting', 'call', 'visit'],
    with: [aoife, declan, declan, niamh], topics: ['operational', 'strategic', 'strategic', 'social'], talk: 0.4,
  },
];
