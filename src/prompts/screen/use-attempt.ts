import { useState } from '@inquirer/core';

/**
 * Runs what a key sets off. An error there ends the asking and rejects the prompt, with the terminal restored; thrown
 * from the key's own event it would end the process instead.
 */
export function useAttempt(): (attempt: () => void) => void {
  const [failure, setFailure] = useState<{ readonly error: unknown } | undefined>(undefined);
  if (failure !== undefined) throw failure.error;
  return (attempt) => {
    try {
      attempt();
    } catch (error) {
      setFailure({ error });
    }
  };
}
