import { expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { errors } from '../../src/i18n/en/errors.ts';
import { reading, saving, systemError } from '../../src/store/failure.ts';

function failing(code: string) {
  return () => { throw systemError(code, 'write'); };
}

test('what the system refuses is an error the user can mend', () => {
  expect(() => saving('/x', failing('ENOSPC'))).toThrow(expect.objectContaining({ id: 'not-saved', code: 74, data: { path: '/x', reason: 'ENOSPC' } }));
  expect(() => reading('/x', failing('EIO'))).toThrow(expect.objectContaining({ id: 'not-read', code: 74, data: { path: '/x', reason: 'EIO' } }));
});

test('bugs and user errors pass through', () => {
  const bug = new TypeError('bug');
  const refusal = new UserError('not-a-store', { path: '/x' });
  for (const error of [bug, refusal]) expect(() => saving('/y', () => { throw error; })).toThrow(error);
});

test.each([
  ['ENOSPC', 'Not saved to /x: the disk is full. Make room and try again.'],
  ['EROFS', 'Not saved to /x: the disk is read-only. Make it writable, or choose another place with --store.'],
  ['EACCES', 'Not saved to /x: you have no permission. Look at who owns it, or choose another place with --store.'],
  ['ELOOP', 'Not saved to /x: it is a symbolic link. Put the real file or folder in its place.'],
  ['EMFILE', 'Not saved to /x: the system says EMFILE. Try again, or choose another place with --store.'],
])('%s is said in words, with what to do', (reason, words) => {
  expect(errors['error.not-saved']({ path: '/x', reason })).toBe(words);
});
