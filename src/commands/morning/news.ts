import { dayNumber } from '../../core/calendar.ts';
import type { ClientDay } from '../../core/agenda/client-day.ts';
import { isOpenWarning } from '../../core/signals/shown-finding.ts';
import { tellStories } from '../../core/signals/stories.ts';
import { printGap, printLine } from '../print.ts';
import type { Session } from '../session.ts';

/** About the user's own answers: said here, once, and not among the client's warnings. */
const ABOUT_ANSWERS = 'sameness';

/** What came up about a client since the last check, today's answers included: said after the ratings, never before (principle 8). */
export async function tellNews(session: Session, { standing }: ClientDay): Promise<void> {
  const { profile, lastCheck } = standing;
  const { outlooksOf } = await import('../watch.ts');
  const [today = []] = outlooksOf(session, [profile.id], dayNumber(session.asOf)).get(profile.id) ?? [];
  const news = today.filter((finding) => (lastCheck === undefined || finding.raised > lastCheck) && finding.acknowledged === null && (isOpenWarning(finding) || finding.signal === ABOUT_ANSWERS));
  for (const { story, findings, next } of tellStories(news, session.asOf)) {
    printGap(session);
    const said = session.words.tell({ id: 'warning-line', data: { story, signs: findings.map(({ signal, message }) => ({ signal, message })) } });
    printLine(session, session.words.say('check.news', { name: profile.name, said, next: session.words.tell(next) }));
  }
}
