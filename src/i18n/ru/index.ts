import { joined } from '../joined.ts';
import type { Catalogue } from '../words.ts';
import { ask } from './ask.ts';
import { backup } from './backup.ts';
import { bandWords } from './bands.ts';
import { brief } from './brief.ts';
import { charts } from './charts.ts';
import { commands } from './commands.ts';
import { changes } from './changes.ts';
import { complaints } from './complaints.ts';
import { debrief } from './debrief.ts';
import { decide } from './decide.ts';
import { decisionErrors } from './decision-errors.ts';
import { decisions } from './decisions.ts';
import { demo } from './demo.ts';
import { errors } from './errors.ts';
import { failures } from './failures.ts';
import { flags } from './flags.ts';
import { forget } from './forget.ts';
import { log } from './log.ts';
import { people } from './people.ts';
import { lists } from './lists.ts';
import { help } from './help.ts';
import { helpMore } from './help-decisions.ts';
import { lint } from './lint.ts';
import { morning } from './morning.ts';
import { nextSteps } from './next-steps.ts';
import { overview } from './overview.ts';
import { personErrors } from './person-errors.ts';
import { promises } from './promises.ts';
import { prompts, render } from './prompts.ts';
import { reasons } from './reasons.ts';
import { redact } from './redact.ts';
import { remind } from './remind.ts';
import { review } from './review.ts';
import { signals } from './signals.ts';
import { statements } from './facts.ts';
import { warnings, why } from './warnings.ts';
import { hindsight } from './hindsight.ts';
import { topics } from './topics.ts';
import { week } from './week.ts';

/** All Russian words. Where English shares a sentence between files, Russian may divide them otherwise. */
export const ru = joined(
  reasons, brief, lists, log, changes, people, backup, forget, bandWords, commands, morning, complaints, debrief,
  demo, errors, personErrors, failures, help, statements, lint, overview, render, promises, prompts, remind, signals,
  nextSteps, warnings, why, ask, charts, decide, decisionErrors, decisions, flags, helpMore, redact, review,
  hindsight, topics, week,
) satisfies Catalogue;
