import { en } from '../en/index.ts';
import type { Catalogue } from '../words.ts';

/** All Russian words. */
export const ru = { ...en } as Catalogue;
