import type { Decision } from '../../core/facts.ts';
import { choices } from './names.ts';

type Choice = Decision['choice'];

/** Whether one parts: then its day is the last one; else it is the day on which it is looked at again. */
export const isFarewell = (choice: Choice): boolean => choice === 'hand-over' || choice === 'let-go';

/** "передать до 1 февраля", "поднять цену, пересмотр 1 февраля": "до" would be said of the price */
export const choiceUntil = (choice: Choice, day: string | null): string => `${choices[choice]}${day === null ? '' : isFarewell(choice) ? ` до ${day}` : `, пересмотр ${day}`}`;
