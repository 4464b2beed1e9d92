import { join } from 'node:path';
import { AGENT_LABEL, AGENT_MARK, formatAgent, readAgent } from '../../exchange/launch-agent.ts';
import type { Session } from '../session.ts';
import { filesWay } from './files-way.ts';
import type { Way } from './way.ts';

/** An agent of launchd, which runs what a Mac is to do at a time. */
export function agentWay(session: Session): Way {
  const path = join(session.context.home, 'Library/LaunchAgents', `${AGENT_LABEL}.plist`);
  return filesWay(session, {
    via: 'launchd',
    paths: [path],
    mark: AGENT_MARK,
    format: (entry) => [{ path, text: formatAgent(entry) }],
    read: ([text = '']) => readAgent(text),
    begin: [['launchctl', 'load', '-w', path]],
    end: [['launchctl', 'unload', '-w', path]],
    // osascript is part of every Mac
    unheard: () => undefined,
    after: [],
  });
}
