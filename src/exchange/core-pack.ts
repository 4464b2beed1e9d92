import core from '../../questions/core/pack.json';
import type { Pack } from '../core/pack.ts';

/** The built-in pack. It is bundled and not validated when rapport starts: its test does that. */
export const corePack = core as Pack;
