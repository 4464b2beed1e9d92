import type { Report } from '../core/blocks.ts';
import { withoutHints } from '../core/hints.ts';
import { codeNamed, redacted, type Disguise } from '../core/redact/disguise.ts';
import { redactReport } from '../core/redact/redact-report.ts';
import type { Session } from './session.ts';

export interface RedactOptions {
  /** Leaves out notes, words and names of people. */
  readonly redact?: boolean;
  /** That, and other names for the clients. */
  readonly codeNames?: boolean;
}

/** A report as it goes out, and how to call a client there. */
export interface Outgoing {
  report(report: Report): Report;
  client(profile: { readonly handle: string; readonly name: string }): { readonly client: string; readonly name: string };
}

/** What the options ask for: without them everything stays as it is. */
export function outgoing({ folded, words: spoken, english, options: { json } }: Session, { redact = false, codeNames = false }: RedactOptions): Outgoing {
  if (!redact && !codeNames) return { report: (report) => report, client: ({ handle, name }) => ({ client: handle, name }) };
  const words = json === true ? english : spoken;
  const say = {
    client: (number: number) => words.say('code.client', { number }),
    person: (role: Parameters<Parameters<typeof redacted>[1]['person']>[0], number: number | undefined) => words.say('code.person', { role, number }),
  };
  const disguise: Disguise = (codeNames ? codeNamed : redacted)(folded.standings(), say);
  return {
    // no command knows a code name
    report: (report) => redactReport(codeNames ? withoutHints(report) : report, disguise, codeNames),
    client: ({ handle, name }) => ({ client: disguise.handle(handle) ?? handle, name: disguise.client(name) ?? name }),
  };
}
