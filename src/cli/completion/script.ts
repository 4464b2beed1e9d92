import type { CompletionFiles } from '../../commands/completion.ts';
import { specs } from '../specs.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { oneOf } from '../../commands/one-of.ts';
import { placesOf } from './tree.ts';
import { SHELLS } from './values.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** The completion script of a shell, made by walking the commands. @throws UserError unknown-value */
export function completionScript(named: string): (files: CompletionFiles) => string {
  const shell = oneOf('<shell>', named, SHELLS);
  return (files) => SCRIPTS[shell](placesOf(specs), files);
}
