import { coreWords } from './core.ts';
import { bandWords } from './bands.ts';
import { briefWords } from './brief.ts';
import { changes } from './changes.ts';
import { complaints } from './complaints.ts';
import { decisions } from './decisions.ts';
import { glance } from './glance.ts';
import { nextSteps } from './next-steps.ts';
import { people } from './people.ts';
import { promises } from './promises.ts';
import { render } from './render.ts';
import { signals } from './signals.ts';
import { statements } from './facts.ts';
import { warnings } from './warnings.ts';
import { joined } from '../joined.ts';

/**
 * What the commands say that are run all day long, by hand or by the clock (`CommandSpec.everyday`). They load no other
 * English: V8 reads all of it about as long as `rapport remind` works.
 */
export const everyday = joined(
  coreWords, bandWords, briefWords, changes, complaints, decisions, glance, nextSteps, people, promises, render, signals,
  statements, warnings,
);
