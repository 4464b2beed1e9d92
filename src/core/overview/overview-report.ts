import { isActive } from '../agenda/client-day.ts';
import { BANDS, type Band } from '../bands/band.ts';
import { bandRows } from '../bands/band-rows.ts';
import type { Block, FactRow, Report, Tone } from '../blocks.ts';
import { daysBetween } from '../calendar.ts';
import { warningBlock } from '../drift-report.ts';
import { message, type Message } from '../messages.ts';
import { openStories } from '../signals/open-stories.ts';
import type { Overview, OverviewClient } from './overview.ts';

/** Why, for so many clients, with so many reasons each: a screen. The document has them all. */
const CLIENTS_SHOWN = 8;
const REASONS_SHOWN = 3;

type Called = 'name' | 'handle';
/** What is bad is seen first. */
const TONES: Readonly<Record<Band, Tone>> = { good: 'calm', watch: 'calm', bad: 'grave', unknown: 'quiet' };

/** The portfolio on a screen: how all stand, why the worst do, how the dealings go, and where money and time are. */
export function overviewReport(overview: Overview): Report {
  return reportOf(overview, [...bandTable(overview, 'handle'), ...whyRows(overview, 'handle'), ...dealingsTable(overview, 'handle'), ...moneyAndTime(overview)]);
}

/**
 * The same as a document: after it the charts, then every client with its bands, the warnings and what to do next.
 * @param called what the tables call a client
 */
export function overviewDocument(overview: Overview, charts: readonly Block[], called: Called): Report {
  const { clients, portfolio: { day } } = overview;
  const sections = clients.flatMap(({ client: { standing, findings = [] }, bands }): readonly Block[] => [
    { block: 'heading', level: 1, text: words(standing.profile.name) },
    { block: 'facts', rows: bandRows(bands, day) },
    ...openStories(findings, day).map(warningBlock(day)),
  ]);
  return reportOf(overview, [...bandTable(overview, called), ...whyRows(overview, called), ...dealingsTable(overview, called), ...moneyAndTime(overview), ...charts, ...sections]);
}

function reportOf({ portfolio: { day }, clients }: Overview, blocks: readonly Block[]): Report {
  return { asOf: day, title: message('overview-title', { clients: clients.length }), blocks: clients.length === 0 ? [quiet(message('no-clients', {}))] : blocks };
}

function bandTable({ clients }: Overview, called: Called): readonly Block[] {
  const hasOwnWord = clients.some(({ bands }) => BANDS.some((name) => bands[name].ownWord));
  const hasContract = clients.some(({ contractDays }) => contractDays !== undefined);
  const columns = [column('client'), ...BANDS.map((name) => message('band-name', { name })), ...(hasContract ? [column('contract')] : [])];
  const rows = clients.map(({ client, bands, contractDays }) => [
    words(client.standing.profile[called]),
    ...BANDS.map((name) => message('band-cell', { name, band: bands[name].band, ownWord: bands[name].ownWord })),
    ...(hasContract ? [contractDays === undefined ? words('') : message('days-left', { days: contractDays })] : []),
  ]);
  const tones = clients.map(({ bands }): readonly Tone[] => ['calm', ...BANDS.map((name) => TONES[bands[name].band]), ...(hasContract ? ['calm' as const] : [])]);
  return [heading('bands'), { block: 'table', columns, rows, tones }, ...(hasOwnWord ? [quiet(message('own-word-meaning', {}))] : [])];
}

function whyRows({ clients }: Overview, called: Called): readonly Block[] {
  const reasoned = clients.filter(({ reasons }) => reasons.length > 0);
  if (reasoned.length === 0) return [quiet(message('nothing-to-see', {}))];
  const rows = reasoned.slice(0, CLIENTS_SHOWN).flatMap(({ client, reasons }) => reasons.slice(0, REASONS_SHOWN)
    .map(({ message: text }, index): FactRow => ({ label: words(index === 0 ? client.standing.profile[called] : ''), text })));
  const more = reasoned.length - CLIENTS_SHOWN;
  return [heading('why'), { block: 'facts', rows }, ...(more > 0 ? [quiet(message('more-clients', { count: more }))] : [])];
}

function dealingsTable({ clients }: Overview, called: Called): readonly Block[] {
  const several = clients.length > 1;
  const hasShare = several && clients.some(({ client }) => client.standing.profile.share !== undefined);
  const hasAttention = several && clients.some(({ attention }) => attention !== undefined);
  const columns = [...(['client', 'checked', 'contact', 'promises'] as const), ...(hasShare ? ['share' as const] : []), ...(hasAttention ? ['attention' as const] : [])].map(column);
  const rows = clients.map((entry) => [
    words(entry.client.standing.profile[called]), checked(entry), contact(entry), promises(entry),
    ...(hasShare ? [percent(entry.client.standing.profile.share)] : []),
    ...(hasAttention ? [percent(entry.attention)] : []),
  ]);
  return [heading('dealings'), { block: 'table', columns, rows }];
}

function checked({ client: { standing: { lastCheck }, day, phase } }: OverviewClient): Message {
  if (!isActive(phase)) return message('phase', { phase });
  return lastCheck === undefined ? words('') : message('days-ago', { days: daysBetween(lastCheck, day) });
}

function contact({ client: { silentDays, standing: { contacts, profile } } }: OverviewClient): Message {
  if (silentDays === undefined) return words('');
  return message('contact-cadence', { days: silentDays, usual: contacts.usualGapDays ?? null, agreed: profile.contactEvery ?? null });
}

function promises({ promises: { open, overdue } }: OverviewClient): Message {
  return open === 0 ? words('') : message('promises-open', { open, overdue });
}

function percent(share: number | undefined): Message {
  return share === undefined ? words('') : message('share', { share });
}

function moneyAndTime({ concentration, attention }: Overview): readonly Block[] {
  const said = [...concentration, ...attention];
  return said.length === 0 ? [] : [heading('money-and-time'), { block: 'facts', rows: said.map((text): FactRow => ({ text })) }];
}

function words(text: string): Message {
  return message('words', { text });
}

function column(name: 'client' | 'contract' | 'checked' | 'contact' | 'promises' | 'share' | 'attention'): Message {
  return message('overview-column', { column: name });
}

function heading(name: 'bands' | 'why' | 'dealings' | 'money-and-time'): Block {
  return { block: 'heading', level: 2, text: message('overview-heading', { heading: name }) };
}

function quiet(text: Message): Block {
  return { block: 'paragraph', tone: 'quiet', text };
}
