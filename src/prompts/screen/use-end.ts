import { useEffect } from '@inquirer/core';

/** Ctrl-D and the end of the input close readline, on which inquirer would wait for ever. */
export function useEnd(onEnd: () => void): void {
  useEffect((rl) => {
    rl.on('close', onEnd);
    return () => rl.removeListener('close', onEnd);
  }, []);
}
