import pack from '../../../questions/core/ar.json';
import type { PackWords } from '../../core/pack.ts';
import { en } from '../en/index.ts';
import type { Language } from '../words.ts';
import { ar } from './index.ts';

/** Where a sentence is not translated yet, English stands in. */
export const language: Language = { catalogue: { ...en, ...ar }, pack: pack as unknown as PackWords };
