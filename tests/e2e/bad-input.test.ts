import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACME, BALTIC, newPerson, treeOf } from './person.ts';

const ANDERS = '{"kind":"client","client":"anders","name":"Anders & Co"}\n{"kind":"client","client":"anderson","name":"Anderson Ltd"}\n';
const DAYS = 'Use YYYY-MM-DD, 24.12.2026, today, yesterday, -3 or a weekday.';
const TO_COME = 'is still to come. Only a planned meeting can have a day in the future.';

describe('what cannot be meant is refused with what to do instead, and nothing is written', () => {
  const tables: Readonly<Record<string, readonly (readonly [line: string, expected: string])[]>> = {
    clients: [
      ['check nobody --answer x', 'No client called "nobody". See: rapport client list'],
      ['check nobody', 'No client called "nobody". See: rapport client list'],
      ['report acne', 'No client called "acne". Did you mean acme?'],
      ['log and call', '"and" could be anders or anderson. Type a little more.'],
      ['check --answer x', 'Name exactly one client for these answers.'],
      ['check acme baltic --answer x', 'Name exactly one client for these answers.'],
      ['client add ACME', 'There is Acme GmbH already (acme). Give another name, or change it: rapport client edit acme'],
      ['client add Corvin --handle Acme', 'There is Acme GmbH already (acme). Give another name, or change it: rapport client edit acme'],
      ['client add Corvin --alias "acme gmbh"', 'There is Acme GmbH already (acme). Give another name, or change it: rapport client edit acme'],
      ['client edit baltic --name "Acme GmbH"', 'There is Acme GmbH already (acme). Give another name, or change it: rapport client edit acme'],
      ['client add ""', 'A name needs at least one letter.'],
      ['client edit acme --name " "', 'A name needs at least one letter.'],
      ['client edit acme', 'Nothing to change was given. See: rapport client edit --help'],
      ['client add Corvin --handle "c c"', '"c c" cannot be a handle. Use 1 to 40 letters, digits, dots and dashes, beginning with a letter or digit.'],
      ['client add Corvin --handle -c', '"-c" cannot be a handle. Use 1 to 40 letters, digits, dots and dashes, beginning with a letter or digit.'],
      ['client add Corvin --share 35', '--share "35" is not a share of the whole. Write it as 25% or 0.25.'],
      ['client add Corvin --contact-every 1.5', '--contact-every "1.5" is not a whole number from 1 to 3650.'],
      ['client add Corvin --person Jana:boss', 'role cannot be "boss". Use decider, sponsor, user, staff, finance, other.'],
      ['client edit acme --weight communication=0', 'communication can be asked less, not taken away. Give a weight from 0.1 to 10.'],
      ['client edit acme --weight comunication=2', 'No item called "comunication". Did you mean communication?'],
      ['client pause acme --until 2026-11-20', '2026-11-20 comes before 2026-11-24. Give the first day first.'],
    ],
    answers: [
      ['check acme --answer ""', '--answer says nothing. Give it words in quotes, or leave it out.'],
      ['check acme --answer "  "', '--answer says nothing. Give it words in quotes, or leave it out.'],
      ['check acme --note ""', '--note says nothing. Give it words in quotes, or leave it out.'],
      ['check acme --evidence communication=', '--evidence says nothing. Give it words in quotes, or leave it out.'],
      ['check acme --reflect surprise=', '--reflect says nothing. Give it words in quotes, or leave it out.'],
      ['check acme --rate communication=6', '"6" is not an answer to communication. Use 1 to 5, ? for cannot tell, - for no occasion.'],
      ['check acme --rate communication=', '"" is not an answer to communication. Use 1 to 5, ? for cannot tell, - for no occasion.'],
      ['check acme --rate respect=4', '"4" is not an answer to respect. Use y or n, ? for cannot tell, - for no occasion.'],
      ['check acme --rate surprise=4', '"4" is not an answer to surprise. It is answered in words, with --reflect.'],
      ['check acme --rate lying=4', '"4" is not an answer to lying. It is not rated; to record one: rapport flag'],
      ['check acme --rate comunication=4', 'No item called "comunication". Did you mean communication?'],
      ['check acme --rate xyzzy=4', 'No item called "xyzzy". See: rapport questions list'],
      ['check acme --rate communication', '"communication" should be two things with = between, as communication=4.'],
      ['check acme --rate __proto__=4', 'No item called "__proto__". Did you mean proactive?'],
      ['check acme --settle good', '--settle cannot be "good". Use kept, partly, missed, moved.'],
      ['check acme --answer x --input -', 'Give the answers either with --input or as options, not both.'],
      ['log acme frob', '<what> cannot be "frob". Use contact, call, visit, meeting, message, meal, proposal, report, idea, noticed, voice, complaint, invoice, change, outcome.'],
      ['log acme idea', 'What was it? Give the words, as: rapport log acme idea "..."'],
      ['log acme idea x --by them', '--by does not go with idea. Leave it out.'],
      ['log acme call decline', 'the outcome cannot be "decline". Did you mean declined? Use held, planned, declined, moved, no-reply.'],
      ['log acme call moved the day', 'Is "moved" what became of it, or where your words begin? Either moved --note "the day", or all in quotes: "moved the day"'],
      ['log acme call soon --note x', 'Give the note once: as words, or with --note.'],
      ['log acme call --minutes 0', '--minutes "0" is not a whole number from 1 to 1440.'],
      ['log acme meeting --at 25:00', '"25:00" is not a time. Use HH:MM, as 14:00.'],
      ['log acme call --by me', '--by cannot be "me". Use us, them.'],
      ['history --limit 0', '--limit "0" is not a whole number from 1 to 100000.'],
      ['report acme --format pdf', '--format cannot be "pdf". Use terminal, md, json, html.'],
      ['amend zzz note=x', 'No single fact begins with the id "zzz". See: rapport history --json'],
      ['undo', 'Nothing was recorded on this device that could be taken back.'],
      ['config get colour', 'a key cannot be "colour". Did you mean color? Use workingDays, dayStart, focus, depth, question, locale, color, ascii, store, pager.'],
      ['config set foo 1', 'a key cannot be "foo". Use workingDays, dayStart, focus, depth, question, locale, color, ascii, store, pager.'],
      ['promise acme settle', '"settle" is no promise. To settle one, by its number: rapport promise acme --settle 1 kept'],
      ['promise acme list', '"list" is no promise. To list them: rapport promise acme'],
      ['promise acme done', 'Which promise: kept? Give its number: rapport promise acme --settle 1 kept'],
      ['log acme call 30 with jana', 'Is "30" how many minutes it took, or one of your words? Either 30m, or --note "30 with jana"'],
      ['log acme call on 31.02.2026', '"31.02.2026" is not a day. Use YYYY-MM-DD, 24.12.2026, today, yesterday, -3 or a weekday.'],
      ['config set focus 11', 'focus cannot be "11". Use 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.'],
      ['config set workingDays never', 'workingDays cannot be "never". Use mon-fri, sun-thu, mon,wed,fri.'],
    ],
    days: [
      ['check acme --answer x --on tomorrow', `tomorrow ${TO_COME}`],
      ['check acme --answer x --on 2026-11-25', `2026-11-25 ${TO_COME}`],
      ['check acme --answer x --on 2026-02-30', `"2026-02-30" is not a day. ${DAYS}`],
      ['check acme --answer x --on 24/11/2026', `"24/11/2026" is not a day. ${DAYS}`],
      ['check acme --on yesterday', 'The morning is always today. For an earlier day give --on together with a client and --answer, --rate or --input.'],
      ['log acme call held --on tomorrow', `tomorrow ${TO_COME}`],
      ['log acme idea x --on tomorrow', `tomorrow ${TO_COME}`],
      ['client add Corvin --since tomorrow', `tomorrow ${TO_COME}`],
      ['client add Corvin --until 2027-02-29', `"2027-02-29" is not a day. ${DAYS}`],
      ['away gestern', `"gestern" is not a day. ${DAYS}`],
      ['away today yesterday', '2026-11-23 comes before 2026-11-24. Give the first day first.'],
      ['--as-of gestern', `"gestern" is not a day. ${DAYS}`],
      ['report acme --since 2026-11-20 --as-of 2026-11-19', '2026-11-20 is after the day of the report. Give --since an earlier day.'],
      ['--as-of tomorrow', 'tomorrow is still to come, and nothing is known of it yet.'],
      ['--as-of yesterday log acme call', '--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.'],
      ['--as-of yesterday client add Corvin', '--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.'],
      ['--as-of yesterday check', '--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.'],
    ],
    options: [
      ['check', 'check needs an answer, and there is no terminal to ask on. Give a client and --answer, --rate or --input.'],
      ['client add', 'client add needs an answer, and there is no terminal to ask on. Give a name.'],
      ['--locale xx', '--locale cannot be "xx". Use en, ar, pl, ru.'],
      ['--color sometimes', '--color cannot be "sometimes". Use auto, always, never.'],
      ['--store ""', '--store cannot be "". Use a folder.'],
      ['--store /dev/null', '/dev/null holds other things, so nothing is kept there. Give a new or empty folder with --store.'],
      ['--store /usr', '/usr holds other things, so nothing is kept there. Give a new or empty folder with --store.'],
    ],
  };

  it.each(Object.entries(tables))('%s', async (_, rows) => {
    const refused = await newPerson(ACME + BALTIC + ANDERS).refusals(rows.map(([line]) => [line]));
    expect(rows.map(([line], i) => [line, refused[i]])).toEqual(rows.map(([line, expected]) => [line, [2, expected]]));
  });

  it('RAPPORT_NOW', async () => {
    const nows = ['nonsense', '2026-11-24', '2026-11-24T08:30:00', '2026-13-24T08:30:00Z', '2026-02-30T08:30:00Z', '2026-11-24T08:30:00+99:99'];
    const refused = await newPerson().refusals(nows.map((now) => ['status', { env: { RAPPORT_NOW: now } }]));
    expect(refused).toEqual(nows.map((now) => [2, `RAPPORT_NOW is "${now}". Use an instant with offset, as 2026-11-24T08:30:00+01:00.`]));
  });
});

describe('check --input', () => {
  it('is refused with the field and without its content', async () => {
    const { refusal, refusals } = newPerson(ACME);
    const rows: readonly (readonly [input: string, code: number, line: string])[] = [
      ['', 65, '--input: it is not JSON. Nothing was saved.'],
      ['{"answer":"secret', 65, '--input: it is not JSON. Nothing was saved.'],
      ['[1]', 65, '--input: it must be an object in braces. Nothing was saved.'],
      ['{}', 65, '--input: it says nothing. Nothing was saved.'],
      ['{"answer":""}', 65, '--input: "answer" says nothing. Nothing was saved.'],
      ['{"answer":"secret","mood":"secret"}', 65, '--input: "mood" is not a field here. Nothing was saved.'],
      ['{"ratings":{"communication":6}}', 65, '--input: "ratings.communication" must be 1 to 5, true, false, "none" or null. Nothing was saved.'],
      ['{"ratings":{"communication":true}}', 2, '"true" is not an answer to communication. Use 1 to 5, ? for cannot tell, - for no occasion.'],
      ['{"ratings":{"xyzzy":1}}', 2, 'No item called "xyzzy". See: rapport questions list'],
      ['{"answer":"x","on":"2026-11-25"}', 2, `2026-11-25 ${TO_COME}`],
      ['{"answer":"x","on":"2026-02-30"}', 65, '--input: "on" must be a day that exists, as "2026-03-02". Nothing was saved.'],
    ];
    const refused = await refusals(rows.map(([input]) => ['check acme --input -', { input }]));
    expect(rows.map(([input], i) => [input, ...refused[i] ?? []])).toEqual(rows);
    expect(refusal('check acme --input /no/such/file')).toEqual([74, '/no/such/file cannot be read: there is no such file or folder. Look at the path.']);
    expect(refusal('check acme --input /usr')).toEqual([74, '/usr cannot be read: it is a folder. Look at the path.']);
  });
});

describe('settings', () => {
  it.each([
    ['{"locale": ', (file: string) => `${file} is not JSON.`],
    ['[]', (file: string) => `${file} is not JSON.`],
    ['', (file: string) => `${file} is not JSON.`],
    ['{"color":"blue"}', (file: string) => `"color" in ${file} has a value that cannot be used.`],
  ])('that say %s', async (text, what) => {
    const { home, refusals } = newPerson();
    const file = join(home, '.config/rapport/config.json');
    mkdirSync(join(home, '.config/rapport'), { recursive: true });
    writeFileSync(file, text, { mode: 0o600 });
    const expected = [65, `${what(file)} Mend it, or move the file away to begin again with the defaults.`];
    expect(await refusals([['status'], ['log acme call'], ['config set color never']])).toEqual([expected, expected, expected]);
  });
});

/** The one journal file of a client. */
function journalOf(store: string): string {
  const [folder = ''] = readdirSync(join(store, 'journal')).filter((name) => name !== 'book');
  return join(store, 'journal', folder, readdirSync(join(store, 'journal', folder))[0] ?? '');
}

describe('a journal', () => {
  const calls = Array.from({ length: 20 }, (_, i) => `{"kind":"idea","client":"acme","on":"2024-05-${String(i + 1).padStart(2, '0')}","text":"idea ${i + 1}"}\n`).join('');

  it('cut short is read to where it is whole, and goes on after it', () => {
    const { store, read, type } = newPerson(ACME + calls);
    const file = journalOf(store);
    truncateSync(file, readFileSync(file).length - 30);
    const warning = '1 line of the journal cannot be read and is left out. See: rapport doctor\n';
    const { code, stdout, stderr } = type('history acme --grep idea');
    expect({ code, stderr, ideas: stdout.match(/idea \d+/g)?.length }).toEqual({ code: 0, stderr: warning, ideas: 19 });
    expect(type('export')).toMatchObject({ code: 0, stderr: warning });
    expect(read('history --quiet')).toMatch(/idea 19/);
    read('log acme idea "after the damage" --on 2024-06-01');
    expect(read('history acme --quiet')).toMatch(/after the damage/);
    expect(read('doctor')).toContain(`${file}:21 is cut short; left as it is`);
  });

  it('that cannot be read whole: status and report say so each time, from what was folded before as well', () => {
    const { store, type, read } = newPerson(ACME + BALTIC + calls);
    const file = journalOf(store);
    const whole = readFileSync(file);
    appendFileSync(file, 'garbage\ngarbage\n');
    const lines = ['status', 'status', 'status --json', 'report acme', 'report baltic --format md', 'status --as-of 2026-11-20'];
    const warning = '2 lines of the journal cannot be read and are left out. See: rapport doctor\n';
    expect(lines.map((line) => type(line).stderr)).toEqual(lines.map(() => warning));
    read('status --short');
    read('status --quiet');
    writeFileSync(file, whole);
    read('status');
  });

  it('of which much is damaged is not added to: 65, and what was typed is kept', () => {
    const { store, type, read } = newPerson(ACME + calls);
    const file = journalOf(store);
    appendFileSync(file, 'garbage\n'.repeat(5));
    const { code, stdout, stderr } = type('log acme idea "after the damage" --on 2024-06-01');
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toBe(`rapport: 5 of the last 26 lines in ${file} are damaged, so nothing is added to it. Let its name end in .damaged.jsonl: what is whole is still read, and a new file begins. What you entered is kept in ${join(file, '../draft.json')} and will be saved with your next entry.\n`);
    expect(read('history acme --quiet')).toMatch(/idea 20/);
    expect(read('doctor')).toMatch(/5 |is cut short/);
  });
});

describe('a store', () => {
  it('whose folder holds other things is left alone', async () => {
    const { home, refusals } = newPerson();
    mkdirSync(join(home, 'letters'));
    writeFileSync(join(home, 'letters/to-jana.txt'), 'Dear Jana');
    writeFileSync(join(home, 'file'), '');
    const words = (path: string): string => `${path} holds other things, so nothing is kept there. Give a new or empty folder with --store.`;
    const places = [`${home}/letters`, `${home}/file`];
    const lines = ['status', 'client add Corvin', 'export', 'doctor'];
    const refused = await refusals(places.flatMap((place) => lines.map((line) => [`${line} --store ${place}`] as const)));
    expect(refused).toEqual(places.flatMap((place) => lines.map(() => [2, words(place)])));
  });

  it('that is not there yet is made with the first fact, parents included, and not before', () => {
    const { home, read } = newPerson();
    const before = treeOf(home);
    expect(read('status', { env: { RAPPORT_STORE: join(home, 'a/b/c') } })).toBe(read('status'));
    expect(treeOf(home)).toEqual(before);
    read(`client add Corvin --store ${home}/a/b/c`);
    expect(read('client list', { env: { RAPPORT_STORE: join(home, 'a/b/c') } })).toMatch(/Corvin/);
    expect(read('client list')).not.toMatch(/Corvin/);
  });

  it('reached by a link where a client folder should be is not written through', () => {
    const { home, store, type } = newPerson(ACME);
    const folder = join(journalOf(store), '..');
    mkdirSync(join(home, 'elsewhere'));
    rmSync(join(store, 'journal/book'), { recursive: true, force: true });
    symlinkSync(join(home, 'elsewhere'), join(store, 'journal/book'));
    const { code, stderr } = type('away today');
    expect({ code, written: readdirSync(join(home, 'elsewhere')) }).toEqual({ code: 74, written: [] });
    expect(stderr).toMatch(/it is a symbolic link/);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
