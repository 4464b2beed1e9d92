import type { CoreMessages } from '../../core/messages.ts';
import type { Decision } from '../../core/facts.ts';

export type ClientPhase = CoreMessages['phase']['phase'];
export type Choice = Decision['choice'];
