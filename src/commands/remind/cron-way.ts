import { commandOf, formatEntry, readEntry } from '../../exchange/cron-entry.ts';
import { addBlock, findEntry, formatBlock, removeBlock } from '../../exchange/crontab.ts';
import { mailsNobody } from '../../exchange/mail-to.ts';
import { openCrontab } from '../../store/crontab.ts';
import { isProgramThere } from '../../store/program-there.ts';
import type { Session } from '../session.ts';
import type { Way } from './way.ts';

/** Where cron itself looks: without a sendmail it drops what is to be mailed, and says so to nobody. */
const MAIL_FOLDERS = ['/usr/sbin', '/usr/lib'];

/** Our block in the person's crontab. The table is read anew at each step: the person may have thought for a while. */
export function cronWay({ context, words }: Session): Way {
  const crontab = openCrontab(context.env);
  const change = (how: (table: Buffer) => Buffer): void => {
    const table = crontab.read();
    const changed = how(table);
    if (!changed.equals(table)) crontab.write(changed);
  };
  return {
    via: 'cron',
    find: () => {
      const line = findEntry(crontab.read());
      return line === undefined ? undefined : { via: 'cron', line, command: commandOf(line.split('\n')[0] ?? ''), entry: readEntry(line) };
    },
    print: (entry) => formatBlock(formatEntry(entry)),
    isAsMeant: (entry) => {
      const table = crontab.read();
      return addBlock(table, formatEntry(entry)).equals(table);
    },
    planInstall: (entry) => words.say('remind.plan-install', { block: formatBlock(formatEntry(entry)), before: findEntry(crontab.read()) ?? null }),
    install: (entry) => change((table) => addBlock(table, formatEntry(entry))),
    planUninstall: () => words.say('remind.plan-uninstall', { block: formatBlock(findEntry(crontab.read()) ?? '') }),
    uninstall: () => change(removeBlock),
    unheard: () => (mailsNobody(crontab.read()) ? 'no-mailto' : isProgramThere(context.env, 'sendmail', MAIL_FOLDERS) ? undefined : 'no-mailer'),
  };
}
