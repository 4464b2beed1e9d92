import type { Catalogue } from '../words.ts';
import { backup } from './backup.ts';
import { bandWords } from './bands.ts';
import { briefWords } from './brief.ts';
import { changes } from './changes.ts';
import { commands } from './commands.ts';
import { complaints } from './complaints.ts';
import { coreWords } from './core.ts';
import { debrief } from './debrief.ts';
import { demo } from './demo.ts';
import { errors } from './errors.ts';
import { statements } from './facts.ts';
import { forget } from './forget.ts';
import { help } from './help.ts';
import { lint } from './lint.ts';
import { log } from './log.ts';
import { nextSteps } from './next-steps.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { promises } from './promises.ts';
import { prompts } from './prompts.ts';
import { remind } from './remind.ts';
import { render } from './render.ts';
import { signals } from './signals.ts';
import { warnings } from './warnings.ts';
import { why } from './why.ts';

/** All Arabic words: modern standard Arabic, in nouns rather than commands, so that it speaks to everybody alike. */
export const ar = {
  ...coreWords,
  ...backup,
  ...bandWords,
  ...briefWords,
  ...changes,
  ...commands,
  ...complaints,
  ...debrief,
  ...demo,
  ...errors,
  ...forget,
  ...help,
  ...statements,
  ...lint,
  ...log,
  ...overview,
  ...people,
  ...render,
  ...promises,
  ...prompts,
  ...remind,
  ...signals,
  ...nextSteps,
  ...warnings,
  ...why,
} satisfies Partial<Catalogue>;
