import { addDays, type Day } from '../../core/calendar.ts';
import type { Words } from '../words.ts';

type Via = 'cron' | 'systemd' | 'launchd';
type Moment = { day: Day; time: string } | null;
type Outcome = 'changed' | 'same' | 'shown' | 'declined';
const UNCHANGED = 'Nothing was changed.';

const runners = { cron: 'Cron', systemd: 'A systemd timer', launchd: 'launchd' } as const;

/** "yesterday 08:30" */
function momentWords({ day, time }: { day: Day; time: string }, today: Day, { formats }: Words): string {
  return `${day === today ? 'today' : day === addDays(today, -1) ? 'yesterday' : day === addDays(today, 1) ? 'tomorrow' : formats.day(day, today)} ${time}`;
}

/** The reminder and what runs it. */
export const remind = {
  'remind.ask': (d: { via: Via }) => (d.via === 'cron' ? 'Change your crontab like this?' : 'Do this?'),
  'remind.why': (d: { via: Via }) => ({
    cron: 'Cron is to run it: there is no systemd here that would do it for you.',
    systemd: 'A systemd timer is to run it: one missed while the machine was off comes later.',
    launchd: 'launchd is to run it: one missed while the Mac slept comes later.',
  })[d.via],
  'remind.coffee': () => 'When is your first coffee?',
  'remind.coffee-hint': (d: { usual: string }) => `HH:MM; Enter: ${d.usual}`,
  'remind.plan-install': (d: { block: string; before: string | null }) => `${d.before === null ? 'This is added to your crontab; every line in it stays as it is:' : `This takes the place of "${d.before}" in your crontab:`}\n${d.block}`,
  'remind.plan-uninstall': (d: { block: string }) => `This is taken out of your crontab; every other line stays as it is:\n${d.block}`,
  'remind.plan-files': (d: { files: string; commands: readonly string[]; areThere: boolean }) => `${d.areThere ? 'These files are written anew:' : 'These files are written:'}\n${d.files}Then this is run:\n${d.commands.map((command) => `  ${command}`).join('\n')}`,
  'remind.plan-files-gone': (d: { paths: readonly string[]; commands: readonly string[] }) => `These files are deleted:\n${d.paths.map((path) => `  ${path}`).join('\n')}\nAnd this is run:\n${d.commands.map((command) => `  ${command}`).join('\n')}`,
  'remind.install': (d: { outcome: Outcome; via: Via; at: string; again: string | null }) => ({
    changed: `Installed. At ${d.at} ${d.via === 'cron' ? 'cron mails you one line' : 'a notification comes'} if a client is due${d.again === null ? '' : `, and at ${d.again} if the day is still not done`}; on other days, nothing. To see it run: rapport remind test`,
    same: `The reminder is ${d.via === 'cron' ? 'in your crontab' : 'installed'} already. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.uninstall': (d: { outcome: Outcome; via: Via | null }) => ({
    changed: d.via === 'cron' ? 'Taken out. Your crontab is as it was.' : 'Taken out. Its files are deleted.',
    same: `No reminder is installed. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.absent': () => 'No reminder is installed. To have one: rapport remind install --at 08:30',
  'remind.foreign': (d: { via: Via; line: string }) => `The reminder ${d.via === 'cron' ? 'in your crontab ' : ''}was changed by hand${d.via === 'cron' ? ', and runs' : ''}: ${d.line}`,
  'remind.present': (d: { via: Via; at: string; again: string | null; days: string | null }) => `${runners[d.via]} runs the reminder at ${d.at}${d.again === null ? '' : ` and ${d.again}`}, ${d.days ?? 'every day'}.`,
  'remind.part': (d: { part: 'node' | 'program' | 'store'; path: string; state: 'there' | 'gone' | 'moved' }) => `  ${d.part.padEnd(9)}  ${d.path}${d.state === 'there' ? '' : ` (${d.part === 'store' ? { gone: 'nothing there yet', moved: 'not the one you look at now' }[d.state] : { gone: 'gone', moved: 'not the one that runs now' }[d.state]})`}`,
  'remind.time': (d: { what: 'run' | 'said' | 'next'; when: Moment; today: Day }, w: Words) => `  ${{ run: 'last run', said: 'last said', next: 'next run' }[d.what].padEnd(9)}  ${d.when === null ? 'none yet' : momentWords(d.when, d.today, w)}`,
  'remind.repair': () => 'It needs to be told where things are now: rapport remind install',
  'remind.missed': (d: { day: Day; today: Day; at: string }, w: Words) => `The reminder did not run ${d.day === addDays(d.today, -1) ? 'yesterday' : `on ${w.formats.day(d.day, d.today)}`} at ${d.at}. If the machine was on then, see why: rapport remind test`,
  'remind.tested': (d: { via: Via }) => `${runners[d.via]} would run this now, and it works. What would come:`,
  'remind.unheard': (d: { why: 'no-mailer' | 'no-mailto' | 'no-notifier' }) => `${{ 'no-mailer': 'But nothing here delivers mail (there is no sendmail), so what cron says reaches nobody.', 'no-mailto': 'But MAILTO is empty in your crontab, so cron mails what it says to nobody.', 'no-notifier': 'But there is no notify-send here that could show it, so nobody sees it.' }[d.why]} A phone can ring instead: rapport remind ics --out morning.ics`,
  'remind.trouble': (d: { problem: 'absent' | 'moved' | 'not-read'; paths: readonly string[] }) => ({
    absent: 'Reminder: it was installed, and is not there any more. To have it again: rapport remind install',
    moved: `Reminder: it still runs ${d.paths.join(' and ')}, which ${d.paths.length === 1 ? 'is' : 'are'} gone or no longer in use. To mend it: rapport remind install`,
    'not-read': 'Reminder: whether it is installed cannot be seen. Look with: rapport remind status',
  })[d.problem],
  /** What a phone shows as it rings. */
  'remind.alarm': () => 'How will I make a difference today? rapport check',
  'remind.ics': (d: { file: string }) => `Written to ${d.file}. Open it on the phone that is to ring.`,
  'remind.offer': () => 'Shall a reminder come each working morning?',
  'remind.later': () => 'Whenever you like: rapport remind install',
};
