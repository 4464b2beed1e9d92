import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasMailer } from '../../src/store/mailer.ts';
import { temporaryDirectory } from './temporary.ts';

it('finds sendmail on the PATH, or where cron looks', () => {
  const [bare, mail] = [temporaryDirectory(), temporaryDirectory()];
  writeFileSync(join(mail, 'sendmail'), '');
  expect(hasMailer({}, [bare])).toBe(false);
  expect(hasMailer({ PATH: `:${bare}` }, [bare])).toBe(false);
  expect(hasMailer({ PATH: `${bare}:${mail}` }, [])).toBe(true);
  expect(hasMailer({}, [bare, mail])).toBe(true);
});
