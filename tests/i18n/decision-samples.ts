import type { Day } from '../../src/core/calendar.ts';
import { CLIENT_QUESTIONS } from '../../src/core/ask/questions.ts';
import { message } from '../../src/core/messages.ts';

const DAY = '2026-11-24' as Day;
const FORMS = [2, 0, 1, 3, 11, 21, 100];
const SOME = FORMS.filter((count) => count > 0);
const bool = [false, true];
const choices = ['repair', 'keep', 're-price', 'reduce', 'hand-over', 'let-go'];
const why = [message('decision.invoices', { odd: 3, of: 4 })];
const boundaries = [[{ number: 1, text: '\u2023text' }, { number: 2, text: '\u2023other' }]];
const ranges = [{ low: 3.5, high: 4 }, { low: 4, high: 4 }, null];
const flagItems = ['lying', 'abuse', 'belittling', 'unreasonable', 'late-payment', 'invoice-disputes', 'mind-changing', 'ignores-advice', 'plays-off', 'legal-risk'];

/** What is said of red flags, boundaries, decisions and of questions to a client; as in samples.ts. */
export const DECISION_SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'decision.flag.rule': ['grave', 'repeated', 'many'], 'decision.flag.times': SOME, 'decision.invoices.of': [4], 'decision-open.why': why, 'decision-open.threat': bool, 'decision-open.due': ['2026-11-25', '2026-11-27', null],
  'review-open.why': why, 'review-open.threat': bool, 'review-heading.heading': ['flags', 'boundaries', 'cost', 'gift', 'years', 'decisions', 'before', 'owed', 'conditions'],
  'review-label.label': ['money', 'complaints', 'minds', 'missed', 'disagreements', 'time', 'share', 'markers', 'good-words', 'bad-words', 'coffee'],
  'review-money.late': [2, 0], 'review-money.of': [3, 2, 11, 21], 'review-money.days': SOME, 'review-money.disputed': SOME, 'review-part.part': [2], 'review-part.of': [5],
  'review-minutes.minutes': [...SOME, 120, 300, 1260], 'review-coffee.yes': bool,
  'review-year.year': [2025], 'review-year.soFar': bool, 'review-before.from': [90], 'review-before.to': [61],
  'review-row.row': ['ratings', 'contacts', 'theirs', 'disagreements', 'late', 'complaints', 'flags', 'missed-by-them', 'missed-by-us'], 'review-cell.value': [3.8, null],
  'review-decision.of': FORMS, 'review-decision.done': [1], 'review-decision.partly': [0, 1], 'review-decision.flags': FORMS, 'review-decision.reason': ['\u2023text'],
  'review-looking-back.what': ['renewed', 'grown', 'reduced', 'lost', 'referred'], 'review-invoice.number': ['17'], 'review-condition.item': [...flagItems, 'communication'], 'review-recovered.since': [DAY],
  'band.flag.decidedOn': [DAY], 'decision-taken.reason': ['\u2023text'], 'decision-taken.done': [1], 'decision-taken.partly': [0, 1], 'decision-taken.of': [5, 0], 'plan-followed.done': [1], 'plan-followed.partly': [0, 1], 'plan-followed.of': [5],
  'log.lost.ended': [false, true], 'review-progress.choice': choices, 'review-progress.done': [1], 'review-progress.partly': [0, 1], 'review-progress.open': [1, 0], 'review-progress.of': [3], 'boundary-line.ended': [null, DAY], 'boundary-line.incidents': [[], ...SOME.map((count) => Array.from({ length: count }, () => DAY))], 'boundary-line.name': ['Acme GmbH', null],
  'review.sleep.due': ['2026-11-25'], 'review.until-hint.usual': ['2027-02-24'], 'review.step.number': [1, 2, 3], 'review.step-hint.first': bool, 'review.saved.reason': ['\u2023text'], 'review.saved.until': ['2027-02-24'], 'review.step-saved.due': ['2026-11-27'],
  'review.task.task': ['owed', 'notice', 'invoice', 'say-it', 'say-it-early', 'say-it-safely', 'successor'], 'review.task.choice': ['hand-over', 'let-go'],
  'flag.about-name.about': ['person', 'work'], 'flag.standing.standing': [{ id: 'tell-them' }, { id: 'told' }, ...[1, 2, 3].map((times) => ({ id: 'counted', times, of: 3, withinDays: 90 }))],
  'flag.signs.item': ['nothing-known'], 'boundary.saved.name': [null, 'Acme GmbH'], 'error.ambiguous-boundary.candidates': boundaries, 'error.unknown-ending.endings': [['.html', '.md', '.json', '.txt']],
  'error.until-passed.day': [DAY], 'error.step-without-day.step': ['visit Jana'], 'error.unknown-flag.item': ['lie'], 'error.unknown-flag.all': [['abuse', 'lying']], 'error.unknown-flag.nearest': [['lying'], []], 'error.asked-lately.next': ['2027-05-24'],
  'client-question.question': CLIENT_QUESTIONS, 'ask-why.voice.days': [...FORMS, null], 'ask.why.whys': [[], [{ number: 1, why: '\u2023text' }, { number: 3, why: '\u2023other' }]],
  'code.person.number': [1, 2, undefined], 'code.person.role': ['decider', 'sponsor', 'user', 'staff', 'finance', 'other', undefined], 'redacted.codeNames': bool, 'code.client.number': [1, 27],
  'chart-heading.heading': ['year', 'traits-of-all'], 'chart-name.chart': ['year', 'rhythm', 'promises'], 'series-note.last': [3.8, null], 'series-note.usual': ranges, 'rhythm-note.silent': [2, 0], 'kept-note.of': [5, 0], 'kept-note.kept': [3], 'kept-note.partly': [1, 0],
  'chart.column.column': ['step', 'mean', 'month', 'checks', 'contacts', 'contact', 'gap', 'side', 'promise', 'on', 'outcome', 'item', 'answers', 'day', 'state'], 'chart.figures-of.chart': ['\u2023text'],
  'chart.series.stepDays': [7, 14, 28, 91, 5], 'chart.series.gaps': FORMS, 'chart.series.usual': ranges, 'chart.trend.values': [[3, null, 4]], 'chart.rhythm.longest': SOME, 'chart.rhythm.silent': FORMS,
  'chart.outcomes.rows': [[{ label: '\u2023text', note: '\u2023note' }]], 'chart.calendar.states': [[{ state: '\u2023text', days: 3 }, { state: '\u2023other', days: 1 }]], 'chart.key.sign': ['checked', 'contact', 'both', 'usual', 'warning', 'over', 'mean'], 'chart.mark.over': [null, '2026-11-20'],
  'client.import-ignored.columns': [['text', 'other']], 'client.import-row.people': [['Jana Roth'], []],
  'promise-state.state': ['kept', 'partly', 'missed', 'open', 'overdue'],
};
