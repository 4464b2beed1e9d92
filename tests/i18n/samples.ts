import type { Day } from '../../src/core/calendar.ts';
import { message } from '../../src/core/messages.ts';

/**
 * What data may be, by the name it has: numbers that take every plural form, days near and far, and ids out of their
 * lists. A name that several ids use in different senses is given as "id.name".
 */
const FORMS = [2, 0, 1, 3, 11, 21, 100];
const DAY = '2026-11-24' as Day;
const DAYS = ['2026-11-20', DAY, '2026-11-23', '2026-11-03', '2025-08-13'];
const NAMES = ['Acme GmbH', 'Baltic Freight', 'Corvin SA', 'Dorvaine', 'Eskil & Sons', 'Fjord AS'];
const bool = [false, true];
const sides = ['us', 'them'];
const touches = ['call', 'contact', 'visit', 'meeting', 'message', 'meal', 'proposal', 'report'];
const settles = ['kept', 'partly', 'missed', 'moved'];
const phases = ['new', 'active', 'paused', 'ended'];
const choices = ['keep', 'repair', 're-price', 'reduce', 'hand-over', 'let-go'];
const signals = [
  'trait-drift', 'red-flag', 'complaint-open', 'people-change', 'declined-twice', 'contact-gap', 'contact-thinning', 'client-silent', 'disagreement', 'voice-gap', 'single-thread', 'promises-slipping',
  'payment', 'our-change', 'contract-end', 'no-surprise', 'coffee', 'own-absence', 'contact-too-often', 'trait-recovery', 'stale', 'sameness', 'same-ratings', 'weaker-year', 'concentration', 'fading',
];
const candidates = [[{ number: 1, text: '\u2023text' }, { number: 2, text: '\u2023other' }]];
const flaws = [{ field: 'share', problem: 'not-a-share' }];

export const FACTS = [
  { kind: 'touch', on: DAY, touch: 'call', by: 'them', time: '14:00', minutes: 21, with: ['Jana Roth'], tone: 'agreement', topic: 'strategic', note: '\u2023text' },
  ...['planned', 'declined', 'moved', 'no-reply'].map((outcome) => ({ kind: 'touch', on: DAY, touch: 'meeting', outcome })),
  ...['mixed', 'disagreement'].map((tone) => ({ kind: 'touch', on: DAY, touch: 'visit', tone })),
  ...['operational', 'social'].map((topic) => ({ kind: 'touch', on: DAY, touch: 'meal', topic })),
  { kind: 'client', name: NAMES[0], handle: 'acme', on: DAY, since: DAY, share: 0.35, contractUntil: DAY, checkEvery: 2, contactEvery: 1, weights: { communication: 2.5 }, aliases: ['ACM'], people: [{ name: 'Jana Roth', role: 'decider' }] },
  { kind: 'client', on: DAY, share: null, contractUntil: null, checkEvery: null, contactEvery: null }, { kind: 'client', on: DAY },
  ...['active', 'paused', 'ended'].map((phase) => ({ kind: 'phase', on: DAY, phase, until: DAY, reason: '\u2023text' })),
  ...['joined', 'left', 'changed'].map((change) => ({ kind: 'person', on: DAY, name: 'Jana Roth', change, role: 'decider' })),
  { kind: 'check', on: DAY, answer: '\u2023text', settle: 'kept', ratings: { communication: 4, resolution: 'none', respect: null, coffee: true, 'pays-on-time': false }, evidence: { communication: '\u2023other' }, reflections: { surprise: '\u2023third' }, note: '\u2023fourth' },
  { kind: 'check', on: DAY }, { kind: 'pulse', on: DAY, value: 4 }, { kind: 'pulse', on: DAY, value: null },
  { kind: 'promise', on: DAY, by: 'us', text: '\u2023text', due: DAY }, { kind: 'promise', on: DAY, by: 'them', text: '\u2023text' },
  ...settles.map((outcome) => ({ kind: 'settlement', on: DAY, of: '1', outcome, effect: '\u2023text' })),
  { kind: 'complaint', on: DAY, text: '\u2023text' }, { kind: 'complaint-answer', on: DAY, of: '1', core: '\u2023text' },
  { kind: 'invoice', on: DAY, number: '17', due: DAY, paid: DAY, disputed: true }, { kind: 'flag', on: DAY, item: 'lying', text: '\u2023text' },
  { kind: 'voice', on: DAY, text: '\u2023text', score: 8 }, { kind: 'idea', on: DAY, text: '\u2023text' }, { kind: 'noticed', on: DAY, text: '\u2023text' }, { kind: 'change', on: DAY, text: '\u2023text', told: DAY },
  ...choices.map((choice) => ({ kind: 'decision', on: DAY, choice, until: DAY, reason: '\u2023text' })),
  ...['renewed', 'grown', 'reduced', 'lost', 'referred'].map((what) => ({ kind: 'outcome', on: DAY, what })),
  { kind: 'ack', on: DAY, signal: 'trait-drift', reason: '\u2023text' }, { kind: 'boundary', on: DAY, text: '\u2023text' }, { kind: 'away', on: DAY, to: DAY, reason: '\u2023text' }, { kind: 'setting', on: DAY, name: 'dayStart', value: 3 }, { kind: 'morning', on: DAY },
];

/** What the core said, standing inside of another sentence. */
const SAID = message('promise-overdue', { text: '\u2023said' });

export const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  name: [NAMES[0]], names: [NAMES.slice(0, 2), NAMES.slice(0, 1), NAMES], others: [NAMES.slice(0, 2), []], person: ['Jana Roth', null], people: [['Jana Roth', 'Tom Berg'], []],
  text: ['\u2023text'], effect: ['\u2023effect', null], note: ['\u2023note', null], said: ['\u2023said'], next: ['\u2023next'], done: ['\u2023done', true, false], fact: FACTS, facts: FORMS, of: FORMS,
  on: DAYS, day: [DAY], near: [DAY], asOf: [DAY], lastCheck: [...DAYS, null], lastSheet: DAYS, since: DAYS, until: [DAY, null], from: ['2026-11-20', '2026-12-30', DAY], to: [DAY, '2027-01-02'], due: ['2026-11-27', null], keepBy: ['2026-11-27', DAY, null], raised: [DAY], cleared: [null, DAY], acknowledged: [null, DAY],
  first: [DAY], last: [DAY], start: [DAY], all: [FORMS[0]], one: [DAY, null], time: ['14:00', null], at: ['08:30'], handle: ['acme', null], path: ['/some/where'], file: ['facts.ndjson'], store: ['/some/where'],
  by: sides, touch: touches, outcome: settles, role: ['decider'], phase: phases, tone: ['agreement', 'mixed', 'disagreement'], settle: settles, choice: choices, decided: [null, ...choices], band: ['good', 'watch', 'bad', 'unknown'], ownWord: bool, grave: bool, threat: bool, left: bool, told: bool, late: bool, later: bool, expected: bool, promises: bool, isAnythingSaved: bool, dryRun: bool, there: [true, false], disputed: bool, counts: bool, isPhrase: bool, whole: [undefined, true],
  item: ['communication'], items: [['communication', 'resolution'], []], missing: [['respect'], []], signal: signals, signals: [['trait-drift', 'contact-gap']],
  message: [SAID], word: [message('band-word', { name: 'traits', band: 'good', ownWord: false })], why: [[{ message: SAID, on: ['2026-11-03', DAY] }], []], reasons: [[SAID, SAID]], reason: ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'ENOENT', 'EISDIR', 'ELOOP', 'ENOTDIR', 'EIO', 'EWHAT'], story: [null, message('story.fading', { since: '2026-10-03' as Day, asOf: DAY })], signs: [[{ signal: 'trait-drift', message: SAID }, { signal: 'contact-gap', message: SAID }]],
  usual: [2, null, 1, 4.5], agreed: [null, 7], value: [4, null], score: [8, null], number: [3], minutes: FORMS, mean: [3.84], points: [0.2, 0.5, 0.75, 1, 1.5, 2, 2.5], ours: [4], theirs: [3, 0], share: [0.35, null], attention: [0.2], weight: [2.5], year: ['2025'], handles: [['acme', 'baltic'], []], nearest: [['acme', 'baltic'], []], open: [2, 0], known: FORMS, candidates, kept: FORMS, lost: [undefined],
  ...Object.fromEntries(['days', 'overdueDays', 'lateDays', 'every', 'count', 'clients', 'checks', 'contacts', 'current', 'best', 'overdue', 'partly', 'steady', 'added', 'skipped', 'newClients', 'seconds', 'rows', 'lines', 'answers', 'looks', 'ended', 'times', 'disagreements', 'same', 'odd', 'files', 'total', 'bad', 'months', 'warnings', 'unknown', 'ofBefore', 'theirsBefore'].map((name) => [name, FORMS])),
  now: FORMS, before: [4.5], week: [3], began: [{ from: '2026-09-14', to: '2026-10-28' }, { from: '2026-10-25', to: '2026-10-28' }], evidence: [12.3, 50_000], amber: [8.2], red: [41], years: [1, 4], made: ['2026-11-24T08:30:00+01:00'], where: [message('stands-unknown', {}), SAID], bands: [['traits', 'rut'], ['flags']], forgotten: FORMS, withForgotten: bool, aside: ['old', null], settings: bool, more: FORMS, paths: [['a', 'b']], mentions: FORMS, drafts_: FORMS, rule: ['one', 'many'], thresholds: [{ amber: 8.2 }],
  field: ['share', ''], problem: ['missing'], allowed: [['us', 'them'], undefined], line: [3, 0], option: ['--on'], command: ['rapport check'], group: ['rapport'], operand: ['<client>'], usage: ['rapport report <client>'], client: ['acme'], what: ['idea'], which: ['7'], key: ['x'], keys: [['1', '2']], answer: ['x'], first_: ['x'], second: ['y'], least: [0], most: [1], id: ['01abc'], options: ['--yes'], columns: [44], words: ['\u2023words'], block: ['...'], part: ['node', 'program', 'store'], line_: ['x'], best_: FORMS, previous: [4], changed: [[{ item: 'communication', value: 2 }]], problems: [[], [{ file: 'a', line: 3, problem: 'not-json' }, { file: 'a', line: 0, problem: 'link' }]], conflictCopies: [['a'], []], drafts: [[], [{ path: 'a', facts: 21, isDamaged: false }, { path: 'a', facts: 1, isDamaged: true }]], paused: ['acme', null], scale: ['rating', 'yesno', 'text', 'incident'],
  rates: [[{ by: 'us', kept: 3, partly: 1, of: 5, isAll: false }, { by: 'them', kept: 1, partly: 0, of: 1, isAll: true }]], old: [[], [message('item-name', { item: 'communication' })]], state: ['open', 'kept', 'partly', 'missed'], current_: FORMS, rhythm: ['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'varies'], deed: ['began', 'spoke-well', 'kept', 'paid', 'went-on'], label: ['client'], heading: ['bands'], column: ['client'], source: ['option', 'environment', 'settings', 'book', 'default'], url: ['x'],
};

export const OWN_SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'band-name.name': ['traits', 'ours', 'theirs', 'rut', 'flags'], 'band-word.name': ['traits', 'rut', 'flags'], 'band-cell.name': ['traits', 'rut', 'flags'], 'stands-well.unknown': [[], ['traits', 'ours']], 'headline.next': [SAID, null], 'restore.goes.now': [{ clients: 2, facts: 21 }], 'restore.goes.store': ['/some/where'], 'restore.outcome.outcome': ['agreed', 'shown', 'declined'], 'forget.outcome.outcome': ['agreed', 'declined'], 'forget.remains-outcome.outcome': ['agreed', 'declined'], 'forget.goes.facts': FORMS, 'forget.goes.people': FORMS, 'forget.goes.drafts': [0, 1, 2], 'backup.done.facts': FORMS, 'doctor.result.forgotten': [[], [{ client: 'acme', path: 'a' }]], 'error.bad-backup.problem': ['damaged', 'not-a-backup'], 'end.next.next': ['2026-11-25', '2026-11-27', '2026-12-01'], 'signal.contract-end.days': [30, -3], 'signal.payment.disputed': FORMS, 'signal.payment.late': FORMS, 'signal-about.signal': signals.filter((id) => id !== 'fading'), 'complaint.answered.done': ['\u2023done'], 'signal.decider-unseen.person': ['Jana Roth'], 'evidence.rating.value': [4], 'next.decider-unseen.person': ['Jana Roth'], 'band.rated.items': FORMS, 'band.not-rated.items': FORMS, 'questions.added.items': FORMS, 'band-cell.band': ['good', 'watch', 'bad', 'unknown'], 'band-cell.ownWord': bool, 'back.client.fact': ['\u2023fact'], 'band-ground.name': ['traits'], 'band-ground.on': [['2026-11-03', DAY], [DAY], []],
  'band.voice.tone': ['mixed', 'bad'], 'debrief.voice-tone.tone': ['good', 'mixed', 'bad'], 'debrief.outcome.outcome': ['held', 'declined', 'moved'], 'contact.outcome': ['held', 'planned', 'declined', 'moved', 'no-reply'],
  'intention.state': ['open', 'kept', 'partly', 'missed'], 'calendar.state.state': ['done', 'late', 'missed', 'off', 'open'], 'people.people': [[{ name: 'Jana Roth', role: 'decider' }, { name: 'Tom Berg', role: null }], ...['sponsor', 'user', 'staff', 'finance', 'other'].map((role) => [{ name: 'Tom Berg', role }])],
  'label.label': ['client', 'people', 'contract', 'next', 'last-contact', 'last-check', 'streak', 'due'], 'card-label.label': ['handle', 'since', 'share', 'contract', 'check-every', 'contact-every', 'people', 'aliases', 'weight'], 'drift-label.label': ['warning', 'note', 'chance', 'evidence', 'next-step', 'seen'], 'why-label.label': ['watches', 'says', 'since', 'thresholds', 'source'],
  'heading.heading': ['bands', 'warnings', 'promises', 'intentions', 'contacts', 'words-of-theirs', 'notes', 'answers', 'calendar'], 'status-heading.heading': ['needs', 'warnings', 'promised', 'today', 'unknown'], 'overview-heading.heading': ['bands', 'why', 'dealings', 'money-and-time'],
  'column.column': ['handle', 'name', 'phase', 'last-check', 'key', 'value', 'source', 'meaning', 'item', 'family', 'question'], 'overview-column.column': ['client', 'contract', 'checked', 'contact', 'promises', 'share', 'attention'],
  'streak.word': ['forming', 'firm', 'fading'], 'dated-facts.facts': [[{ on: DAY, fact: SAID }]], 'debrief.saved.facts': [[FACTS[0], { ...FACTS[1], time: '14:00' }], []], 'finding-run.said': [SAID], 'spread-warning.said': [SAID, message('signal.concentration-spread', { clients: 2.2 })], 'spread-warning.next': [SAID],
  'next-step.open': [[], ['Acme GmbH'], NAMES], 'next-step.day': [DAY], 'recorded.of': [undefined, '\u2023of'], 'people-change.name': ['Jana Roth'], 'check.client.why': [[SAID]], 'status.short.done': bool, 'status.short.due': FORMS, 'signal.people-change.role': ['decider', 'sponsor', 'user', 'staff', 'finance', 'other'],
  'config.meaning.key': ['locale', 'color', 'ascii', 'store', 'pager', 'workingDays', 'dayStart', 'focus', 'depth', 'question'], 'config.saved.key': ['dayStart'], 'config.saved.value': ['3', null], 'remind.install.outcome': ['changed', 'same', 'shown', 'declined'], 'remind.uninstall.outcome': ['changed', 'same', 'shown', 'declined'], 'remind.plan-install.before': [null, 'x'], 'remind.present.days': ['mon-fri', null], 'remind.due.names': [null, NAMES.slice(0, 2)],
  'why-seen.all': [DAY, null], 'why-seen.item': ['communication', null], 'prompt.either-key.first': ['1'], 'promise.settled.outcome': settles, 'error.nothing-to-acknowledge.open': [[], ['coffee']], 'error.pack-refused.reasons': [['\u2023text']], 'error.bad-number.value': ['x'], 'error.promise-settled.outcome': ['kept', 'partly', 'missed'], 'error.outcome-or-words.outcome': ['held'], 'error.unknown-value.allowed': [['a', 'b']], 'error.no-command.known': [['add', 'list']], 'error.not-saved.kept': [[], ['/some/where']], 'error.damaged-file.kept': [[], ['/some/where']],
  'contact-cadence.days': FORMS, 'error.ambiguous-client.candidates': [['acme', 'acorn']], 'next.trait-drift.item': ['communication', null], 'evidence.yes-no.value': bool, 'drift-title': [], 'remind.foreign.line': ['x'], 'error.complaint-answered.on': [DAY], 'signal.promises-overdue.overdue': FORMS, 'voice.score': [8, null], 'error.bad-line.problem': flaws.map(({ problem }) => problem), 'debrief.heading.touch': touches, 'lint.too-wide.field': ['name'], 'shares-unknown.handle': ['acme'], 'no-warnings.handle': ['acme', null], 'evidence.share.share': [0.35], 'attention-money.share': [0.35], 'share.share': [0.35], 'spread.share': [0.35], 'signal.concentration-share.share': [0.35],
};
