import type { ClientDay } from './agenda/client-day.ts';
import type { Block, FactRow, Report } from './blocks.ts';
import { message } from './messages.ts';
import type { Portfolio } from './portfolio.ts';

/** All clients as a table, those that ended last. */
export function clientList({ day, clients, ended }: Portfolio): Report {
  const rows = [...clients, ...ended].map((client) => [
    message('words', { text: client.standing.profile.handle }),
    message('words', { text: client.standing.profile.name }),
    message('phase', { phase: client.phase }),
    client.standing.lastCheck === undefined ? message('never-checked', {}) : message('on-day', { on: client.standing.lastCheck }),
  ]);
  const columns = (['handle', 'name', 'phase', 'last-check'] as const).map((column) => message('column', { column }));
  const table: Block = rows.length === 0 ? { block: 'paragraph', tone: 'quiet', text: message('no-clients', {}) } : { block: 'table', columns, rows };
  return { asOf: day, title: message('client-count', { count: clients.length, ended: ended.length }), blocks: [table] };
}

/** Everything the client facts say of one client. */
export function clientCard(client: ClientDay): Report {
  const { profile } = client.standing;
  const rows: (FactRow | undefined)[] = [
    row('handle', message('words', { text: profile.handle })),
    row('since', message('client-since', { since: profile.since, phase: client.phase })),
    profile.share === undefined ? undefined : row('share', message('share', { share: profile.share })),
    profile.contractUntil === undefined ? undefined : row('contract', message('on-day', { on: profile.contractUntil })),
    row('check-every', message('every-working-days', { days: client.checkEvery })),
    profile.contactEvery === undefined ? undefined : row('contact-every', message('every-days', { days: profile.contactEvery })),
    profile.people.length === 0 ? undefined : row('people', message('people', { people: profile.people.map(({ name, role }) => ({ name, role: role ?? null })) })),
    profile.aliases.length === 0 ? undefined : row('aliases', message('words', { text: profile.aliases.join(', ') })),
    ...Object.entries(profile.weights).map(([item, weight]) => row('weight', message('weight', { item, weight }))),
  ];
  return { asOf: client.day, title: message('brief-title', { name: profile.name }), blocks: [{ block: 'facts', rows: rows.filter((known) => known !== undefined) }] };
}

type Label = 'handle' | 'since' | 'share' | 'contract' | 'check-every' | 'contact-every' | 'people' | 'aliases' | 'weight';

function row(label: Label, text: FactRow['text']): FactRow {
  return { label: message('card-label', { label }), text };
}
