import type { CommandSpec } from './spec.ts';
import { clientSpecs } from './specs/clients.ts';
import { completionSpecs } from './specs/completion.ts';
import { decisionSpecs } from './specs/decisions.ts';
import { driftSpecs } from './specs/drift.ts';
import { factSpecs } from './specs/facts.ts';
import { manualSpecs } from './specs/manual.ts';
import { morningSpecs } from './specs/morning.ts';
import { promiseSpecs } from './specs/promises.ts';
import { settingsSpecs } from './specs/settings.ts';
import { remindSpecs } from './specs/remind.ts';
import { upkeepSpecs } from './specs/upkeep.ts';
import { weekSpecs } from './specs/week.ts';

/** Every command, in the order in which help names them. */
export const specs: readonly CommandSpec[] = [...morningSpecs, ...weekSpecs, ...driftSpecs, ...factSpecs, ...promiseSpecs, ...decisionSpecs, ...clientSpecs, ...settingsSpecs, ...remindSpecs, ...upkeepSpecs, ...completionSpecs, ...manualSpecs];
