import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['tests/**/*.test.ts'],
    globalSetup: join(import.meta.dirname, 'build.ts'),
    maxWorkers: '100%',
    // many tests start the program several times, and other machines are slower
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // no test replaces a module or leaves anything behind
    isolate: false,
  },
});
