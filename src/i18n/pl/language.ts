import pack from '../../../questions/core/pl.json';
import type { PackWords } from '../../core/pack.ts';
import { en } from '../en/index.ts';
import type { Language } from '../words.ts';
import { pl } from './index.ts';

/** Where a sentence is not translated yet, English stands in. */
export const language: Language = { catalogue: { ...en, ...pl }, pack: pack as unknown as PackWords };
