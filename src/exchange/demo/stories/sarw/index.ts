import type { Companion, Story } from '../../story.ts';
import { beginning } from './intentions.ts';

const LAYLA = 'ليلى حداد';
const OMAR = 'عمر القاسم';
const UNCLE = 'سامي حداد';
const layla: Companion = { name: LAYLA, tones: ['agreement', 'agreement', 'mixed'], talk: ['She answers a question with a better one.', 'Who signs what, at last.', 'Talked about her grandfather\'s first palms.'] };
const omar: Companion = { name: OMAR, tones: ['agreement', 'mixed'], talk: ['Grades, boxes, ships.', 'He showed the warehouse by phone camera.', 'His list of everything that is counted twice.'] };

/** The new one: five weeks, much to learn, no baseline yet. */
export const sarw: Story = {
  handle: 'sarw',
  name: 'شركة نخيل السرو للأغذية',
  aliases: ['Nakheel al-Sarw Foods'],
  contractEndsInDays: 148,
  share: 0.08,
  contactEvery: 4,
  people: [{ name: LAYLA, role: 'decider', email: 'layla@sarw.example' }, { name: OMAR, role: 'user' }],
  firstCheck: 25,
  seconds: [35, 70],
  character: {
    usual: 3.8,
    centres: { communication: 4.1, attitude: 4.3, manners: 4.4, strategy: 3.4, energy: 4.6, pulse: 3.9 },
    spread: 0.5,
    persistence: 0.5,
    band: [2, 5],
    shifts: [],
    noOccasion: { resolution: 0.6, reports: 0.4 },
    unsure: [[25, 0.4], [1, 0.12]],
  },
  rhythms: [{ from: 23, to: 1, every: 2.6, scatter: 0.5, theirs: 0.4, touches: ['call', 'message', 'call', 'meeting'], with: [layla, omar, omar], topics: ['operational', 'strategic', 'social'], talk: 0.7 }],
  chapters: [{ from: 25, kept: 0.8, intentions: beginning }],
  yesterday: 'Send Omar the sheet with harvest and ship dates, so that he can book the boxes before the price rises',
  notes: [
    { ago: 24, text: 'Politeness is not agreement. Ask a second time, alone.' },
    { ago: 18, text: 'Layla decides, her uncle can prevent. Respect both.' },
    { ago: 11, text: 'I understand the harvest now. I do not understand the family yet.' },
    { ago: 4, text: 'First bad news given by phone. It went well.' },
  ],
  reflections: [
    { ago: 21, item: 'their-side', answer: 'she took over from her father a few months ago' },
    { ago: 14, item: 'surprise', answer: 'tea with the uncle, no laptop' },
    { ago: 8, item: 'coffee', answer: true },
    { ago: 3, item: 'growth-step', answer: 'first show that the small thing works' },
  ],
  evidence: [
    { ago: 22, item: 'attitude', pole: 'high', text: 'she had read my last three reports for others' },
    { ago: 15, item: 'communication', pole: 'high', text: 'corrected my ten lines within the hour' },
    { ago: 9, item: 'manners', pole: 'high', text: 'nobody interrupts, I had to learn to stop' },
  ],
  adviser: [{ from: 25, answers: {} }],
  billing: { prefix: 'SA-', from: 5, every: 21, termDays: 30, lateDays: [0], disputed: [] },
  events: [
    { ago: 25, kind: 'touch', touch: 'meeting', by: 'them', minutes: 90, with: [LAYLA, OMAR], tone: 'agreement', topic: 'strategic', note: 'First meeting. They want to know half a year ahead what Ramadan will need.' },
    { ago: 24, kind: 'promise', by: 'us', text: 'ten lines on what we understood', due: 22, id: 'ten-lines' },
    { ago: 22, kind: 'settlement', of: 'ten-lines', outcome: 'kept', effect: 'she corrected two of them' },
    { ago: 21, kind: 'boundary', text: 'nothing about money in group chats' },
    { ago: 19, kind: 'promise', by: 'them', text: 'orders of three years as a file', due: 14, id: 'orders' },
    { ago: 13, kind: 'settlement', of: 'orders', outcome: 'kept' },
    { ago: 16, kind: 'person', name: UNCLE, change: 'joined', role: 'staff' },
    { ago: 15, kind: 'touch', touch: 'meal', by: 'us', minutes: 70, with: [UNCLE], tone: 'agreement', topic: 'social', note: 'Tea in the warehouse. He knows every palm by name.' },
    { ago: 12, kind: 'noticed', text: 'The boxes arrive two weeks before anybody needs them.' },
    { ago: 10, kind: 'idea', text: 'one sheet with harvest dates above ship dates' },
    { ago: 7, kind: 'voice', text: 'You ask like someone who wants to know.', tone: 'good' },
    { ago: 6, kind: 'promise', by: 'them', text: 'the names of the three largest buyers', due: -3, id: 'buyers' },
    { ago: 5, kind: 'promise', by: 'us', text: 'a first guess for Ramadan, with its doubts', due: -9, id: 'first-guess' },
    { ago: 4, kind: 'touch', touch: 'call', by: 'us', minutes: 20, with: [LAYLA], tone: 'agreement', topic: 'operational', note: 'One of the three years of data cannot be used. Told her at once.', id: 'bad-year' },
    { ago: 3, kind: 'amendment', of: 'bad-year', set: { minutes: 25 } },
  ],
};
