import ar from '../../questions/core/ar.json';
import en from '../../questions/core/en.json';
import pl from '../../questions/core/pl.json';
import ru from '../../questions/core/ru.json';
import { plainWords } from '../core/similarity.ts';
import type { Vague } from '../core/vague.ts';

/**
 * What names no effect for the client, in every language: people answer in theirs, whatever rapport speaks, and what a
 * warning rests on may not change with the language of the screen.
 */
export const vagueAnswers: Vague = {
  phrases: [en, ar, pl, ru].flatMap((words) => words.vague.map(plainWords)),
  openers: [en, ar, pl, ru].flatMap((words) => words.openers.map(plainWords)),
};
