import type { Words } from '../words.ts';

type Outcome = 'changed' | 'same' | 'shown' | 'declined';
const UNCHANGED = 'Nothing was changed.';

/** The reminder and its place in the crontab. */
export const remind = {
  /** Cron mails this as it is; names: null where they were not asked for. */
  'remind.due': (d: { count: number; names: readonly string[] | null }, w: Words) => {
    const who = d.names === null ? w.formats.counted(d.count, { one: 'client', other: 'clients' }) : w.formats.list(d.names);
    return `${who} ${d.count === 1 ? 'is' : 'are'} due today: rapport check`;
  },
  'remind.ask': () => 'Change your crontab so?',
  'remind.plan-install': (d: { block: string; before: string | null }) => `${d.before === null ? 'This is added to your crontab; every line in it stays as it is:' : `This takes the place of "${d.before}" in your crontab:`}\n${d.block}`,
  'remind.plan-uninstall': (d: { block: string }) => `This is taken out of your crontab; every other line stays as it is:\n${d.block}`,
  'remind.install': (d: { outcome: Outcome; at: string }) => ({
    changed: `Installed. At ${d.at} cron mails you one line if a client is due; on other days, nothing.`,
    same: `The reminder is in your crontab already. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.uninstall': (d: { outcome: Outcome }) => ({
    changed: 'Taken out. Your crontab is as it was.',
    same: `There is no reminder in your crontab. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.absent': () => 'No reminder is installed. To have one: rapport remind install --at 08:30',
  'remind.foreign': (d: { line: string }) => `The reminder in your crontab was changed by hand, and runs: ${d.line}`,
  'remind.present': (d: { at: string; days: string | null }) => `Cron runs the reminder at ${d.at}, ${d.days ?? 'every day'}.`,
  'remind.part': (d: { part: 'node' | 'program' | 'store'; path: string; there: boolean }) => `  ${d.part.padEnd(7)}  ${d.path}${d.there ? '' : d.part === 'store' ? ' (nothing there yet)' : ' (gone: run rapport remind install again)'}`,
};
