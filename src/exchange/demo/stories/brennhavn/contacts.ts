import type { Companion, Rhythm } from '../../story.ts';

const ingrid: Companion = {
  name: 'Ingrid Tveitane',
  tones: ['agreement', 'agreement', 'agreement', 'mixed'],
  talk: [
    'Asked for the bad case first. Good sign.', 'Storm coming, three decisions taken ahead.', 'Told me about a complaint from Bergen before I read it.',
    'Short, funny, and a clear yes.', 'She wanted a second option, and took the first.', 'Spoke about the new quota rules.', 'Asked what other houses do with their ice.',
    'Her questions get harder every month.', 'Long talk about who follows after Lars.', 'From the ferry, wind in the line, one decision.',
  ],
};
const lars: Companion = {
  name: 'Lars Mo',
  tones: ['agreement', 'agreement', 'mixed'],
  talk: [
    'Crew plan for the weekend, settled in ten minutes.', 'He had found the error before I did.', 'Went through the late lorries one by one.', 'We disagreed on Fridays and laughed about it.',
    'Explained the plan to the trainee, did it better than I would.', 'He sent the data before I asked for it.', 'Checked the ferry slot together.', 'Two skippers, again.', 'Sea temperature, and what it does to Thursday.',
  ],
};
const kjersti: Companion = {
  name: 'Kjersti Lunde',
  tones: ['agreement'],
  talk: ['The stop list, top three.', 'New gloves, fewer stops.', 'She had the crew vote on the break.', 'Noise of line one: bearing, she said. It was.', 'The seasonal crew can read the sheet.'],
};
const solveig: Companion = {
  name: 'Solveig Aas',
  tones: ['agreement', 'agreement', 'mixed'],
  talk: ['Month closed a day earlier.', 'Freight counted twice, found and gone.', 'The krone, for a quarter of an hour.', 'She wants the bad number first.', 'Two questions from the auditors.'],
};
const aksel: Companion = {
  name: 'Aksel Nygård',
  tones: ['agreement'],
  talk: ['His first plan alone.', 'Asked why, five times. Good.', 'Found my planted error.', 'Wants to see the buyer\'s warehouse.'],
};

export const rhythms: readonly Rhythm[] = [
  {
    from: 474, to: 95, every: 3.2, scatter: 0.6, theirs: 0.5, touches: ['call', 'message', 'message', 'meeting', 'call'],
    with: [ingrid, lars, lars, kjersti, solveig], topics: ['operational', 'operational', 'strategic', 'social'], talk: 0.4,
  },
  {
    from: 92, to: 1, every: 3.2, scatter: 0.6, theirs: 0.55, touches: ['call', 'message', 'message', 'meeting', 'call'],
    with: [ingrid, lars, kjersti, solveig, aksel], topics: ['operational', 'strategic', 'strategic', 'social'], talk: 0.45,
  },
];
