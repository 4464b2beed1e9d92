import pack from '../../../questions/core/ar.json';
import type { PackWords } from '../../core/pack.ts';
import type { Language } from '../words.ts';
import { ar } from './index.ts';

export const language: Language = { catalogue: ar, pack: pack as unknown as PackWords };
