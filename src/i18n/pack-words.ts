import en from '../../questions/core/en.json';
import type { PackWords } from '../core/pack.ts';

/** The English words of the built-in pack, bundled; its test validates them. */
export const packWords = en as unknown as PackWords;
