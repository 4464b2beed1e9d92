import type { OptionSpec } from './spec.ts';

/** What every command takes that destroys or changes something outside the journal (README, "Scripting"). */
export const AGREED: readonly OptionSpec[] = [{ flags: '--yes', help: 'help.yes' }, { flags: '--dry-run', help: 'help.dry-run' }];
