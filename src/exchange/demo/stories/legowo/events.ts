import type { StoryEvent } from '../../story.ts';

const GRZEGORZ = 'Grzegorz Wiśniewski';
const DANUTA = 'Danuta Kłos';
const MAREK = 'Marek Zając';

export const events: readonly StoryEvent[] = [
  { ago: 474, kind: 'touch', touch: 'visit', by: 'us', minutes: 300, with: [GRZEGORZ, MAREK], tone: 'agreement', topic: 'operational', note: 'Machine two, full shift. Forty stop codes, three of them used.' },
  { ago: 469, kind: 'promise', by: 'us', text: 'a shorter list of stop codes', due: 460, id: 'codes' },
  { ago: 461, kind: 'settlement', of: 'codes', outcome: 'kept', effect: 'the crew fills it in' },
  { ago: 450, kind: 'idea', text: 'compare the crews without names' },
  { ago: 439, kind: 'touch', touch: 'meeting', by: 'us', minutes: 60, with: [DANUTA, GRZEGORZ], tone: 'agreement', topic: 'strategic', note: 'Danuta asked what the group should know. Good talk.' },
  { ago: 427, kind: 'noticed', text: 'Sunday nights run best. Nobody touches the settings.' },
  { ago: 415, kind: 'voice', text: 'For this chart I got a mechanic.', tone: 'good' },
  { ago: 404, kind: 'idea', text: 'dryer: steam by grade, as in the tile works' },
  { ago: 391, kind: 'touch', touch: 'proposal', by: 'us', with: [GRZEGORZ], note: 'Dryer trial, three weeks.' },
  { ago: 380, kind: 'promise', by: 'them', text: 'steam readings by hour', due: 369, id: 'steam' },
  { ago: 368, kind: 'settlement', of: 'steam', outcome: 'kept' },
  { ago: 357, kind: 'voice', text: 'Eight per cent. The group asked how.', tone: 'good', score: 8 },
  { ago: 343, kind: 'touch', touch: 'visit', by: 'us', minutes: 240, with: [MAREK, GRZEGORZ], tone: 'agreement', topic: 'operational', note: 'Overhaul. The fitters had a list nobody had asked for.' },
  { ago: 331, kind: 'outcome', what: 'renewed' },
  { ago: 322, kind: 'touch', touch: 'meeting', by: 'them', minutes: 45, with: [DANUTA], tone: 'agreement', topic: 'strategic', note: 'Last talk with Danuta alone, as I see now.' },
  { ago: 302, kind: 'person', name: MAREK, change: 'left', role: 'staff' },
  { ago: 298, kind: 'noticed', text: 'Marek\'s sheet has not been filled in since he left.' },
  { ago: 281, kind: 'touch', touch: 'meeting', by: 'us', outcome: 'declined', with: [DANUTA], note: '"Please discuss it with Grzegorz."' },
  { ago: 262, kind: 'idea', text: 'crews present their own best week' },
  { ago: 247, kind: 'promise', by: 'us', text: 'a visit before the winter', due: 205, id: 'visit' },
  { ago: 204, kind: 'settlement', of: 'visit', outcome: 'missed' },
  { ago: 231, kind: 'touch', touch: 'report', by: 'us', with: [GRZEGORZ], note: 'Quarterly report, thirty-four pages.' },
  { ago: 168, kind: 'touch', touch: 'report', by: 'us', with: [GRZEGORZ], note: 'Quarterly report, thirty-four pages.' },
  { ago: 104, kind: 'touch', touch: 'report', by: 'us', with: [GRZEGORZ], note: 'Quarterly report, thirty-four pages.' },
  { ago: 40, kind: 'touch', touch: 'report', by: 'us', with: [GRZEGORZ], note: 'Quarterly report, thirty-four pages.' },
  { ago: 133, kind: 'voice', text: 'It is fine. It is always fine.', tone: 'mixed' },
  { ago: 61, kind: 'noticed', text: 'Grzegorz opened last month\'s report in the call, not this one. Neither of us saw it for ten minutes.' },
  { ago: 21, kind: 'voice', text: 'You can also just send it, we need not speak.', tone: 'mixed' },
];
