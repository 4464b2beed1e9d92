import { UserError } from '../../core/errors.ts';
import { parseWorkingDays } from '../../core/working-days.ts';
import { formatEntry } from '../../exchange/cron-entry.ts';
import { addBlock, findEntry, formatBlock } from '../../exchange/crontab.ts';
import { printJson, printLine } from '../print.ts';
import type { Session } from '../session.ts';
import { changeCrontab, type ChangeOptions } from './change-crontab.ts';

export interface InstallOptions extends ChangeOptions { readonly at?: string; readonly days?: string; readonly via?: string; readonly print?: boolean }

const USUAL_TIME = '08:30';
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** `rapport remind install`: our block in the person's crontab. */
export async function runInstall(session: Session, options: InstallOptions): Promise<void> {
  const { context, words } = session;
  const { at = USUAL_TIME } = options;
  const entry = entryFor(session, at, options);
  const block = formatBlock(entry);
  if (options.print === true) return context.out.write(block);
  const outcome = await changeCrontab(session, {
    command: 'remind install',
    change: (table) => addBlock(table, entry),
    plan: (table) => words.say('remind.plan-install', { block, before: findEntry(table) ?? null }),
  }, options);
  if (session.options.json === true) printJson(session, { outcome, block });
  else if (outcome !== 'shown') printLine(session, words.say('remind.install', { outcome, at }));
}

/** @throws UserError bad-time, unknown-value */
function entryFor({ context, places }: Session, at: string, { days, via = 'cron' }: InstallOptions): string {
  if (!TIME.test(at)) throw new UserError('bad-time', { value: at });
  if (via !== 'cron') throw new UserError('unknown-value', { option: '--via', value: via, allowed: ['cron'] });
  const weekdays = days === undefined ? undefined : parseWorkingDays(days);
  if (days !== undefined && weekdays === undefined) throw new UserError('unknown-value', { option: '--days', value: days, allowed: ['mon-fri', 'sun-thu', 'mon,wed,fri'] });
  return formatEntry({ at, weekdays, node: context.program.node, program: context.program.script, store: places.store });
}
