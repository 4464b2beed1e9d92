import type { ClientDay } from '../agenda/client-day.ts';
import { bandsJson } from '../bands/bands-json.ts';
import { isOpenWarning, type ShownFinding } from '../signals/shown-finding.ts';
import type { Overview, OverviewClient } from './overview.ts';

/** The portfolio for scripts, without `version`: clients worst first. @param sayFinding a finding as scripts read it */
export function overviewJson({ portfolio, clients, concentration, attention }: Overview, sayFinding: (finding: ShownFinding, handle: string) => object): object {
  return { asOf: portfolio.day, clients: clients.map((entry) => clientJson(entry, sayFinding)), concentration, attention };
}

function clientJson(entry: OverviewClient, sayFinding: (finding: ShownFinding, handle: string) => object): object {
  const { client, bands, reasons, promises, attention, contractDays } = entry;
  const { profile, contacts, lastCheck, flags } = client.standing;
  return {
    client: profile.handle,
    name: profile.name,
    phase: client.phase,
    ...bandsJson(bands),
    why: reasons.map(({ level, message, on }) => ({ level, message, on })),
    lastCheck: lastCheck ?? null,
    lastContact: contacts.last?.on ?? null,
    contact: contactJson(client),
    promises,
    flags,
    share: profile.share ?? null,
    attention: attention ?? null,
    contractUntil: profile.contractUntil ?? null,
    contractDays: contractDays ?? null,
    warnings: (client.findings ?? []).filter(isOpenWarning).map((finding) => sayFinding(finding, profile.handle)),
  };
}

/** The last contact against its cadence: calendar days. */
function contactJson({ silentDays, standing: { contacts, profile } }: ClientDay): object {
  return { days: silentDays ?? null, usualDays: contacts.usualGapDays ?? null, agreedDays: profile.contactEvery ?? null };
}
