import pack from '../../../questions/core/ru.json';
import type { PackWords } from '../../core/pack.ts';
import type { Language } from '../words.ts';
import { ru } from './index.ts';

/** All the words of Russian. */
export const language: Language = { catalogue: ru, pack: pack as unknown as PackWords };
