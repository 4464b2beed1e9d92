import type { CommandSpec } from '../spec.ts';

/** The Tab key. */
export const completionSpecs: readonly CommandSpec[] = [
  {
    name: 'completion',
    operands: '<shell>',
    help: 'help.completion',
    examples: ['rapport completion bash >> ~/.bashrc', 'rapport completion zsh >> ~/.zshrc', 'rapport completion fish > ~/.config/fish/completions/rapport.fish'],
    run: async (session, [shell = '']) => {
      const { runCompletion, runCompletionWords } = await import('../../commands/completion.ts');
      if (shell === 'words') return runCompletionWords(session);
      const { completionScript } = await import('../completion/script.ts');
      return runCompletion(session, completionScript(shell));
    },
  },
];
