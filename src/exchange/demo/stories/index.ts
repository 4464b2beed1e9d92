import type { Story } from '../story.ts';
import { brennhavn } from './brennhavn/index.ts';
import { carrickmoy } from './carrickmoy/index.ts';
import { dorvaine } from './dorvaine/index.ts';
import { legowo } from './legowo/index.ts';
import { sarw } from './sarw/index.ts';
import { wendlau } from './wendlau/index.ts';

/** Healthy, slowly drifting, in a rut, recovered, new, and one to let go. */
export const stories: readonly Story[] = [brennhavn, wendlau, legowo, carrickmoy, sarw, dorvaine];
