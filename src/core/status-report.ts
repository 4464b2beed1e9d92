import type { Block, FactRow, Report } from './blocks.ts';
import { message, type Message } from './messages.ts';
import { chanceOf } from './signals/chance.ts';
import type { ClientNote, Status } from './status.ts';

/** More things than this that need the user are a count (principle 5). */
const NEEDS_SHOWN = 10;
const WARNINGS_SHOWN = 3;
const ROWS_SHOWN = 5;

/** The status as a page: what needs the user, what was promised, who is up today, what is unknown; the rest in one line. */
export function statusReport(status: Status): Report {
  const { portfolio, needs, promised, unknown, open, left, rest } = status;
  const { streak } = portfolio;
  const more = needs.length - NEEDS_SHOWN;
  const blocks = portfolio.clients.length === 0 ? [paragraph(message(portfolio.ended.length > 0 ? 'no-active-clients' : 'no-clients', {}))] : [
    ...section('needs', rowsOf(needs.slice(0, NEEDS_SHOWN))),
    ...(more > 0 ? [paragraph(message('more-needs', { count: more }))] : []),
    ...warningBlocks(status),
    ...shortened('promised', rowsOf(promised)),
    ...section('today', todayRows(status)),
    ...shortened('unknown', rowsOf(unknown)),
    ...(left.length === 0 ? [] : [paragraph(message('left', { names: namesOf(left), later: streak.doneToday || !streak.expectedToday }))]),
    ...(rest.length === 0 ? [] : [paragraph(message('rest', { names: namesOf(rest) }))]),
    paragraph(message('next-step', { expected: streak.expectedToday, done: streak.doneToday, open: namesOf(open), current: streak.current, keepBy: streak.keepBy ?? null, day: portfolio.day })),
  ];
  return { asOf: portfolio.day, title: message('streak', { current: streak.current, best: streak.best, word: streak.word }), blocks };
}

function warningBlocks({ warnings, portfolio }: Status): readonly Block[] {
  if (warnings.length === 0) return [];
  const shown = warnings.slice(0, WARNINGS_SHOWN);
  const rows = shown.map((warning) => ({ ...row(warning.of.standing.profile.name, warningText(warning)), tone: warning.severity === 'alert' ? 'grave' as const : 'care' as const }));
  const more = warnings.length - WARNINGS_SHOWN;
  return [...section('warnings', rows), ...(more > 0 ? [paragraph(message('more-warnings', { count: more }))] : []), ...chanceOf(shown, portfolio.clients.length).map(paragraph)];
}

/** Of a complaint also how to answer it: that is what it waits for. */
function warningText({ of, story, findings }: Status['warnings'][number]): Message {
  const line = message('warning-line', { story, signs: findings.map(({ signal, message: said }) => ({ signal, message: said })) });
  const isComplaint = findings.some(({ signal }) => signal === 'complaint-open');
  return isComplaint ? message('reasons', { reasons: [line, message('complaint-how', { handle: of.standing.profile.handle })] }) : line;
}

function todayRows({ today }: Status): readonly FactRow[] {
  return today.map(({ client, why }) => row(client.standing.profile.name, message('reasons', { reasons: why })));
}

function rowsOf(notes: readonly ClientNote[]): readonly FactRow[] {
  return notes.map(({ client, text }) => row(client.standing.profile.name, text));
}

function row(name: string, text: Message): FactRow {
  return { label: message('words', { text: name }), text };
}

function namesOf(clients: Status['rest']): readonly string[] {
  return clients.map(({ standing }) => standing.profile.name);
}

/** A status is for a glance: of a long list the beginning, and how many more there are. */
function shortened(heading: 'promised' | 'unknown', rows: readonly FactRow[]): readonly Block[] {
  const more = rows.length - ROWS_SHOWN;
  return [...section(heading, rows.slice(0, ROWS_SHOWN)), ...(more > 0 ? [paragraph(message('more-rows', { count: more }))] : [])];
}

function section(heading: 'needs' | 'warnings' | 'promised' | 'today' | 'unknown', rows: readonly FactRow[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ block: 'heading', level: 2, text: message('status-heading', { heading }) }, { block: 'facts', rows }];
}

function paragraph(text: Message): Block {
  return { block: 'paragraph', tone: 'quiet', text };
}
