import { specs } from '../specs.ts';
import { manualPage } from './manual.ts';

/** The manual of all commands; apart, so that the commands' own module is not loaded a second way. */
export function manualOfAll(): string {
  return manualPage(specs);
}
