import pack from '../../../questions/core/pl.json';
import type { PackWords } from '../../core/pack.ts';
import type { Language } from '../words.ts';
import { pl } from './index.ts';

/** All the words of Polish. */
export const language: Language = { catalogue: pl, pack: pack as unknown as PackWords };
