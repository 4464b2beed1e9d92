import { ask } from './ask.ts';
import { backup } from './backup.ts';
import { charts } from './charts.ts';
import { commands } from './commands.ts';
import { debrief } from './debrief.ts';
import { decide } from './decide.ts';
import { demo } from './demo.ts';
import { errors } from './errors.ts';
import { everyday } from './everyday.ts';
import { flags } from './flags.ts';
import { lint } from './lint.ts';
import { forget } from './forget.ts';
import { help } from './help.ts';
import { log } from './log.ts';
import { overview } from './overview.ts';
import { redact } from './redact.ts';
import { prompts } from './prompts.ts';
import { remind } from './remind.ts';
import { review } from './review.ts';
import { why } from './why.ts';
import { hindsight } from './hindsight.ts';
import { topics } from './topics.ts';
import { week } from './week.ts';
import { joined } from '../joined.ts';
import type { CoreCatalogue } from '../words.ts';

/** All English words. Every other language has the same ids (`Catalogue`), or the build fails. */
export const en = joined(
  everyday, ask, backup, charts, commands, debrief, decide, demo, errors, flags, lint, forget, help, log, overview,
  redact, prompts, remind, review, why, hindsight, topics, week,
) satisfies CoreCatalogue;
