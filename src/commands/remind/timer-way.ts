import { join } from 'node:path';
import { UNIT_MARK, formatUnits, readUnits } from '../../exchange/systemd-units.ts';
import { isProgramThere } from '../../store/program-there.ts';
import type { Session } from '../session.ts';
import { filesWay } from './files-way.ts';
import type { Way } from './way.ts';

const NAME = 'rapport-remind';
const RELOAD = ['systemctl', '--user', 'daemon-reload'];

/** A timer of the person's own systemd, and the service that it starts. */
export function timerWay(session: Session): Way {
  const folder = join(session.context.home, '.config/systemd/user');
  const [service, timer] = [join(folder, `${NAME}.service`), join(folder, `${NAME}.timer`)];
  return filesWay(session, {
    via: 'systemd',
    paths: [service, timer],
    mark: UNIT_MARK,
    format: (entry) => {
      const units = formatUnits(entry);
      return [{ path: service, text: units.service }, { path: timer, text: units.timer }];
    },
    read: ([first = '', second = '']) => readUnits({ service: first, timer: second }),
    begin: [RELOAD, ['systemctl', '--user', 'enable', `${NAME}.timer`], ['systemctl', '--user', 'restart', `${NAME}.timer`]],
    end: [['systemctl', '--user', 'disable', '--now', `${NAME}.timer`]],
    unheard: () => (isProgramThere(session.context.env, 'notify-send', ['/usr/local/bin', '/usr/bin']) ? undefined : 'no-notifier'),
    after: [RELOAD],
  });
}
