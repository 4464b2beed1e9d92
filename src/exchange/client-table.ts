import type { Day } from '../core/calendar.ts';
import { readDate } from '../core/day-words.ts';
import { ROLES, type Client, type Contact } from '../core/facts.ts';
import { folded } from '../core/find-client.ts';
import type { Flaw } from '../core/problems.ts';
import { readRole } from '../core/role-words.ts';
import { readShare } from '../core/share.ts';
import type { Row } from './csv.ts';
import { badLine } from './line.ts';

/** A client as a row of a table has it. */
export interface TableClient extends Readonly<Pick<Client, 'since' | 'share' | 'contractUntil' | 'people'>> {
  readonly line: number;
  readonly name: string;
  readonly handle?: string;
}

export interface ClientTable {
  readonly clients: readonly TableClient[];
  /** Columns that say nothing rapport keeps. */
  readonly ignored: readonly string[];
}

type Column = 'name' | 'handle' | 'since' | 'share' | 'until' | 'people';

/** What columns are called in the tables people have, numbers at the end left out: "Contact 2". */
const CALLED: Readonly<Record<string, Column>> = {
  name: 'name', client: 'name', 'client name': 'name', company: 'name', 'company name': 'name', customer: 'name', account: 'name', organisation: 'name', organization: 'name',
  handle: 'handle', 'short name': 'handle',
  since: 'since', 'client since': 'since', 'customer since': 'since',
  share: 'share', 'revenue share': 'share',
  until: 'until', 'contract until': 'until', 'contract end': 'until', 'contract ends': 'until',
  people: 'people', person: 'people', contact: 'people', contacts: 'people', 'contact person': 'people',
};

/** A comma inside of parentheses belongs to whoever stands before them. */
const BETWEEN_PEOPLE = /[;|\n]|,(?![^(]*\))/;

type Refuse = (flaw: Flaw) => never;

/**
 * The clients of a table whose first row names its columns.
 * @throws UserError bad-line no-name-column, missing, more-cells, not-a-day, not-a-part, not-one-of
 */
export function readClientTable(rows: readonly Row[], file: string): ClientTable {
  const [head, ...body] = rows;
  const columns = (head?.cells ?? []).map((cell) => CALLED[folded(cell).replaceAll(/[-_\s]+/g, ' ').replace(/ ?\d+$/, '')]);
  if (!columns.includes('name')) throw badLine({ file, line: head?.line ?? 0 }, { field: '', problem: 'no-name-column' });
  const ignored = (head?.cells ?? []).filter((cell, index) => columns[index] === undefined && cell !== '');
  return { ignored, clients: body.map(({ line, cells }) => readClient({ line, cells }, columns, (flaw) => { throw badLine({ file, line }, flaw); })) };
}

function readClient({ line, cells }: Row, columns: readonly (Column | undefined)[], refuse: Refuse): TableClient {
  if (cells.slice(columns.length).some((cell) => cell !== '')) refuse({ field: '', problem: 'more-cells' });
  const all = (wanted: Column): readonly string[] => cells.filter((cell, index) => columns[index] === wanted && cell !== '');
  const [name = refuse({ field: 'name', problem: 'missing' })] = all('name');
  const [[handle], [since], [share], [until]] = [all('handle'), all('since'), all('share'), all('until')];
  const people = all('people').flatMap((cell) => cell.split(BETWEEN_PEOPLE)).map((text) => text.trim()).filter((text) => text !== '').map((text) => readPerson(text, refuse));
  return {
    line,
    name,
    ...(handle === undefined ? {} : { handle }),
    ...(since === undefined ? {} : { since: readDay('since', since, refuse) }),
    ...(share === undefined ? {} : { share: readShare(share) ?? refuse({ field: 'share', problem: 'not-a-part' }) }),
    ...(until === undefined ? {} : { contractUntil: readDay('until', until, refuse) }),
    ...(people.length === 0 ? {} : { people }),
  };
}

function readDay(field: string, text: string, refuse: Refuse): Day {
  return readDate(text) ?? refuse({ field, problem: 'not-a-day' });
}

/** "Jana Roth", "Jana Roth:decider", "Jana Roth (decides)". */
function readPerson(text: string, refuse: Refuse): Contact {
  const [, name = '', role] = /^([^:(]+?)\s*(?:[:(]\s*([^)]*?)\s*\)?)?$/.exec(text) ?? [];
  if (name === '') return refuse({ field: 'people', problem: 'empty' });
  if (role === undefined || role === '') return { name };
  return { name, role: readRole(role) ?? refuse({ field: 'people', problem: 'not-one-of', allowed: ROLES }) };
}
