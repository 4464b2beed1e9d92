import type { Band, BandName } from '../bands/band.ts';
import type { Message } from '../messages.ts';
import type { Day } from '../calendar.ts';

/** What the portfolio says. Days are calendar days, shares 0..1. */
export interface OverviewMessages {
  'overview-title': { clients: number };
  'overview-heading': { heading: 'bands' | 'why' | 'dealings' | 'money-and-time' };
  'overview-column': { column: 'client' | 'contract' | 'checked' | 'contact' | 'promises' | 'share' | 'attention' };
  /** The same where a column has room for a word only. */
  'band-cell': { name: BandName; band: Band; ownWord: boolean };
  /** What made a band, without its word. */
  'band-ground': { name: BandName; message: Message; on: readonly Day[]; near: Day };
  'days-ago': { days: number };
  'days-left': { days: number };
  'contact-cadence': { days: number; usual: number | null; agreed: number | null };
  'promises-open': { open: number; overdue: number };
  'nothing-to-see': {};
  'own-word-meaning': {};
  'more-clients': { count: number };

  /** clients: as many of equal size as would spread the revenue alike. */
  'spread': { name: string; share: number; clients: number };
  'spread-warning': { said: Message; next: Message };
  'shares-unknown': { known: number; of: number; handle: string | null };
  /** Those that stand worst, the revenue they bring (null where not known of all) and their part of the attention of the last quarter. */
  'attention-risk': { names: readonly string[]; share: number | null; attention: number };
  'attention-money': { name: string; share: number; attention: number };
  'attention-unknown': {};
}
