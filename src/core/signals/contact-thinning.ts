import { dayOf } from '../calendar.ts';
import { scanGaps } from '../detectors/gap-scan.ts';
import { message } from '../messages.ts';
import { contactDays, contactsHeld } from './contacts-held.ts';
import { countUpTo, lastUpTo } from './dated.ts';
import { recorded } from './recorded.ts';
import { defineSignal } from './signal.ts';
import { whomToTurnTo } from './whom.ts';

/** As far back as the detector looks, and one more: the contact with which the first gap begins. */
const CONTACTS_READ = 121;

/** Contacts growing rarer against the client's own rhythm (D2, R4); the detector is `detectors/gap-scan.ts`. */
export const contactThinning = defineSignal({
  id: 'contact-thinning',
  source: ['D2', 'R4'],
  place: 'morning',
  story: 'fading',
  thresholds: {
    /** R. All signals together may raise 1.5 false alarms a client-year: this one can have an eighth of one (calibration.md). */
    evidence: { value: 600, least: 10, most: 10_000 },
    contactsNeeded: { value: 16, least: 8, most: 100 },
  },
  evaluate: ({ view, day, schedule, thresholds, acknowledged }) => {
    const contacts = view.derive(contactDays);
    const count = countUpTo(contacts, day);
    if (count < thresholds.contactsNeeded) return undefined;
    const from = Math.max(0, count - CONTACTS_READ);
    const elapsed = contacts.elapsed.slice(from, count);
    const today = schedule.expectedBetween(contacts.days[0]!, day);
    const { logR, bestStart } = scanGaps(elapsed, today, thresholds.evidence);
    const start = from + bestStart;
    if (logR < Math.log(thresholds.evidence) || contacts.days[start]! <= acknowledged) return undefined;
    const [began, first] = [elapsed[bestStart]!, elapsed[0]!];
    const lastBefore = lastUpTo(view.derive(contactsHeld), contacts.days[start]!)!;
    return {
      severity: 'look',
      since: dayOf(contacts.days[start]!),
      message: message('signal.contact-thinning', {
        began: { from: dayOf(contacts.days[start]!), to: dayOf(start + 1 < count ? contacts.days[start + 1]! : day) },
        before: Math.max(1, Math.round((began - first) / bestStart)),
        now: Math.round((today - began) / Math.max(1, elapsed.length - 1 - bestStart)),
      }),
      next: message('next.contact-thinning', { person: whomToTurnTo(view, day) }),
      evidence: [recorded(lastBefore)],
    };
  },
});
