import type { Companion, Rhythm } from '../../story.ts';

const danuta: Companion = {
  name: 'Danuta Kłos',
  tones: ['agreement'],
  talk: ['She asked about the other mills.', 'She liked the page without red.', 'What does the group want to hear? What is true.'],
};
const marek: Companion = {
  name: 'Marek Zając',
  tones: ['agreement', 'agreement', 'mixed'],
  talk: ['Three stops, one cause.', 'He had tried it already.', 'Felt change moved to Tuesday.', 'The fitters\' list, first half.', 'The pulp again.', 'Crew two asks for the same sheet.'],
};
const grzegorz: Companion = {
  name: 'Grzegorz Wiśniewski',
  tones: ['agreement', 'mixed'],
  talk: ['Steam by grade looks promising.', 'They bundled the brown grades.', 'He got his mechanic.', 'The overhaul, what can wait.'],
};
const later: Companion = {
  name: 'Grzegorz Wiśniewski',
  tones: ['agreement', 'mixed'],
  talk: ['Numbers read aloud.', 'The new grade is in the report.', 'Nobody has asked for Marek\'s sheet.', 'He was driving.', 'Columns again.'],
};
const lately: Companion = {
  name: 'Grzegorz Wiśniewski',
  tones: ['mixed', 'mixed', 'agreement'],
  talk: ['Status call, nothing new.', 'Nothing new.', 'Same as last week.', 'Status call, done ten minutes early.'],
};

/** Lively, then fewer people, then a call each Tuesday or so. */
export const rhythms: readonly Rhythm[] = [
  {
    from: 471, to: 303, every: 4, scatter: 0.5, theirs: 0.45, touches: ['call', 'message', 'call', 'meeting'],
    with: [grzegorz, marek, danuta], topics: ['operational', 'operational', 'strategic'], talk: 0.4,
  },
  {
    from: 299, to: 187, every: 5, scatter: 0.3, theirs: 0.3, touches: ['call', 'call', 'message'],
    with: [later], topics: ['operational'], talk: 0.3,
  },
  {
    from: 184, to: 1, every: 5, scatter: 0.1, theirs: 0.1, touches: ['call'],
    with: [lately], topics: ['operational'], talk: 0.3,
  },
];
