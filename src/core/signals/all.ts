import { clientSilent } from './client-silent.ts';
import { coffee } from './coffee.ts';
import { complaintOpen } from './complaint-open.ts';
import { contactGap } from './contact-gap.ts';
import { contactThinning } from './contact-thinning.ts';
import { contactTooOften } from './contact-too-often.ts';
import { contractEnd } from './contract-end.ts';
import { declinedTwice } from './declined-twice.ts';
import { disagreement } from './disagreement.ts';
import { noSurprise } from './no-surprise.ts';
import { ourChange } from './our-change.ts';
import { ownAbsence } from './own-absence.ts';
import { payment } from './payment.ts';
import { peopleChange } from './people-change.ts';
import { promisesSlipping } from './promises-slipping.ts';
import { redFlag } from './red-flag.ts';
import { sameRatings } from './same-ratings.ts';
import { sameness } from './sameness.ts';
import type { Signal } from './signal.ts';
import { singleThread } from './single-thread.ts';
import { stale } from './stale.ts';
import { traitDrift } from './trait-drift.ts';
import { traitRecovery } from './trait-recovery.ts';
import { voiceGap } from './voice-gap.ts';
import { weakerYear } from './weaker-year.ts';

/** Every signal about one client, the gravest kind first: of two findings equally severe and equally old the first here comes first. */
export const SIGNALS: readonly Signal[] = [
  redFlag, complaintOpen, peopleChange, declinedTwice, traitDrift, contactGap, contactThinning, clientSilent, disagreement, voiceGap,
  singleThread, promisesSlipping, payment, ourChange, contractEnd, noSurprise, coffee, ownAbsence, contactTooOften, traitRecovery,
  stale, sameness, sameRatings, weakerYear,
];
