import { describe, expect, it } from 'vitest';
import { ACME, BALTIC, newPerson } from './person.ts';
import { rapport } from './run.ts';

describe('a slip of the fingers is one line that names it and what was meant', () => {
  const slips: readonly (readonly [line: string, expected: string])[] = [
    ['chekc', 'There is no command "chekc". Did you mean rapport check?'],
    ['chec', 'There is no command "chec". Did you mean rapport check?'],
    ['stat', 'There is no command "stat". Did you mean rapport status?'],
    ['lgo acme call', 'There is no command "lgo". Did you mean rapport log?'],
    ['xyzzy', 'There is no command "xyzzy". See: rapport --help'],
    ['xyzzy --help', 'There is no command "xyzzy". See: rapport --help'],
    ['help xyzzy', 'There is no command "xyzzy". See: rapport --help'],
    ['client', 'Say what to do: rapport client add, import, list, show, edit, people, pause, resume, end, forget.'],
    ['questions', 'Say what to do: rapport questions list, add, lint, path.'],
    ['config', 'Say what to do: rapport config list, get, set, path.'],
    ['client lst', 'There is no command "lst". Did you mean rapport client list?'],
    ['client frob', 'There is no command "frob". See: rapport client --help'],
    ['remind instal', 'There is no command "instal". Did you mean rapport remind install or uninstall?'],
    ['status --shrt', 'There is no option --shrt. Did you mean --short?'],
    ['--shrt', 'There is no option --shrt. Did you mean --short?'],
    ['check acme --ansewr="a secret"', 'There is no option --ansewr. Did you mean --answer?'],
    ['check --frobnicate', 'There is no option --frobnicate. See: rapport check --help'],
    ['status -x', 'There is no option -x. See: rapport status --help'],
    ['check acme --answer', '--answer <text> needs its value.'],
    ['--store', '--store <dir> needs its value.'],
    ['client show', '<client> is missing. Type: rapport client show <client>'],
    ['log acme', '<what> is missing. Type: rapport log <client> <what> [words...]'],
    ['away', '<from> is missing. Type: rapport away <from> [to]'],
    ['amend 01kw', '<field=value> is missing. Type: rapport amend <id> <field=value...>'],
    ['config set', '<key> is missing. Type: rapport config set <key> [value]'],
    ['import', '<file> is missing. Type: rapport import <file>'],
    ['client add Acme GmbH', '"GmbH" is one too many. Put several words in quotes: rapport client add [name]'],
    ['undo 3', '"3" is one too many. Type: rapport undo'],
    ['status acme', '"acme" is one too many. Type: rapport status'],
  ];

  it('every slip', async () => {
    const refused = await newPerson().refusals(slips.map(([line]) => [line]));
    expect(slips.map(([line], i) => [line, refused[i]])).toEqual(slips.map(([line, expected]) => [line, [2, expected]]));
  });

  it('a client is no command: the line says where the page about them is', async () => {
    const lines: readonly (readonly [line: string, expected: string])[] = [
      ['baltic', 'baltic is a client. For the page about them: rapport report baltic'],
      ['balt', 'baltic is a client. For the page about them: rapport report baltic'],
      ['"Acme GmbH" --json', 'acme is a client. For the page about them: rapport report acme'],
      ['help acme', 'acme is a client. For the page about them: rapport report acme'],
      ['acme --store ./elsewhere', 'There is no command "acme". See: rapport --help'],
      ['chec', 'There is no command "chec". Did you mean rapport check?'],
      ['client acme', 'There is no command "acme". See: rapport client --help'],
    ];
    const check = ACME.replaceAll('acme', 'checkers').replaceAll('Acme GmbH', 'Checkers');
    const refused = await newPerson(ACME + BALTIC + check).refusals(lines.map(([line]) => [line]));
    expect(lines.map(([line], i) => [line, refused[i]])).toEqual(lines.map(([line, expected]) => [line, [2, expected]]));
  });

  it('shows no stack, even when stacks are asked for', () => {
    expect(rapport(['client', 'show'], { env: { RAPPORT_DEBUG: '1' } })).toEqual({ code: 2, stdout: '', stderr: 'rapport: <client> is missing. Type: rapport client show <client>\n' });
  });
});

describe('operands and options', () => {
  const person = (): ReturnType<typeof newPerson> => newPerson(ACME + BALTIC);

  it('come in any order', () => {
    const { json } = person();
    const call = { saved: { client: 'acme', kind: 'touch', touch: 'call', by: 'them', minutes: 5 } };
    expect(json('log acme call --by them --minutes 5')).toMatchObject(call);
    expect(json('log --by them acme --minutes 5 call')).toMatchObject(call);
    expect(json('log --by=them --minutes=5 acme call')).toMatchObject(call);
    expect(json('--quiet log acme call --by them --minutes 5')).toMatchObject(call);
    expect(json('log acme call --by them --minutes 5 --')).toMatchObject(call);
  });

  it('stand beside a client called --odd after --', () => {
    const { read, type } = person();
    expect(read('client add -- --odd')).toBe('Added --odd. Type odd to name this client.\n');
    expect(read('client show -- --odd')).toMatch(/^--odd\n/);
    expect(read('check --answer "Ring them" -- --odd')).toBe('Saved: --odd, Tuesday 24 November\n');
    expect(type('client show --odd').stderr).toBe('rapport: There is no option --odd. See: rapport client show --help\n');
  });

  it.each([
    ['away -3 today', '2026-11-21', '2026-11-24'],
    ['away -- -3 -1', '2026-11-21', '2026-11-23'],
    ['away friday', '2026-11-27', '2026-11-27'],
    ['away today +2', '2026-11-24', '2026-11-26'],
    ['away 2026-12-24 2027-01-06', '2026-12-24', '2027-01-06'],
  ])('%s', (line, on, to) => {
    expect(newPerson().json(line)).toMatchObject({ saved: { kind: 'away', on, to } });
  });

  it('take a day with a sign as the value of an option', () => {
    const { json } = person();
    expect(json('check acme --answer x --on -3')).toMatchObject({ saved: { on: '2026-11-21' } });
    expect(json('check acme --answer x --on=-3')).toMatchObject({ saved: { on: '2026-11-21' } });
    expect(json('--as-of -1')).toMatchObject({ asOf: '2026-11-23' });
  });

  it('read - as standard input', () => {
    const { json } = person();
    expect(json('check acme --input -', { input: '{"answer":"Ring Jana","ratings":{"communication":4}}' })).toMatchObject({ saved: { answer: 'Ring Jana', ratings: { communication: 4 } } });
    expect(json('import -', { input: ACME })).toMatchObject({ added: 0, skipped: 1 });
  });

  it('belong to the status where no command is named', () => {
    const { read } = person();
    expect(read('--json')).toBe(read('status --json'));
    expect(read('--short')).toBe(read('status --short'));
    expect(read('--ascii')).toBe(read('status --ascii'));
    expect(read('')).toBe(read('status'));
  });
});
