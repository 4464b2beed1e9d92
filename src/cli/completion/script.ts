import type { CompletionFiles } from '../../commands/completion.ts';
import { specs } from '../specs.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { placesOf } from './tree.ts';
import type { Shell } from './values.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** The completion script of a shell, made by walking the commands. */
export function completionScript(shell: Shell): (files: CompletionFiles) => string {
  return (files) => SCRIPTS[shell](placesOf(specs), files);
}
