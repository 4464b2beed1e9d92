import { joined } from '../joined.ts';
import type { Catalogue } from '../words.ts';
import { ask } from './ask.ts';
import { backup } from './backup.ts';
import { bandWords } from './bands.ts';
import { briefWords } from './brief.ts';
import { changes } from './changes.ts';
import { charts } from './charts.ts';
import { commands } from './commands.ts';
import { complaints } from './complaints.ts';
import { coreWords } from './core.ts';
import { debrief } from './debrief.ts';
import { decide } from './decide.ts';
import { demo } from './demo.ts';
import { errors } from './errors.ts';
import { statements } from './facts.ts';
import { flags } from './flags.ts';
import { forget } from './forget.ts';
import { help } from './help.ts';
import { lint } from './lint.ts';
import { log } from './log.ts';
import { nextSteps } from './next-steps.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { promises } from './promises.ts';
import { prompts } from './prompts.ts';
import { redact } from './redact.ts';
import { remind } from './remind.ts';
import { render } from './render.ts';
import { review } from './review.ts';
import { signals } from './signals.ts';
import { warnings } from './warnings.ts';
import { why } from './why.ts';
import { hindsight } from './hindsight.ts';
import { topics } from './topics.ts';
import { week } from './week.ts';

/** All Arabic words: modern standard Arabic, in nouns rather than commands, so that it speaks to everybody alike. */
export const ar = joined(
  coreWords, ask, backup, bandWords, briefWords, changes, charts, commands, complaints, debrief, decide, demo,
  errors, flags, forget, help, statements, lint, log, overview, people, redact, render, promises, prompts, remind,
  review, signals, nextSteps, warnings, why, hindsight, topics, week,
) satisfies Catalogue;
