import pack from '../../../questions/core/ru.json';
import type { PackWords } from '../../core/pack.ts';
import { en } from '../en/index.ts';
import type { Language } from '../words.ts';
import { ru } from './index.ts';

/** Where a sentence is not translated yet, English stands in. */
export const language: Language = { catalogue: { ...en, ...ru }, pack: pack as unknown as PackWords };
