import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specs } from '../../src/cli/specs.ts';
import { ACME, BALTIC, newPerson } from './person.ts';
import { NOW } from './run.ts';
import { writePack } from './sample-pack.ts';

/** Every command with what it needs: those that only read, and those that record. */
const READING: Readonly<Record<string, string>> = {
  'status': 'status',
  'start': 'start --quiet',
  'report': 'report acme',
  'portfolio': 'portfolio',
  'review': 'review acme',
  'ask': 'ask acme',
  'boundary': 'boundary',
  'boundary list': 'boundary list',
  'client forget': 'client forget acme --dry-run',
  'restore': 'restore BACKUP --dry-run',
  'drift': 'drift',
  'drift why': 'drift why acme',
  'history': 'history',
  'client list': 'client list',
  'client show': 'client show acme',
  'client people': 'client people acme',
  'questions list': 'questions list',
  'questions lint': 'questions lint',
  'questions path': 'questions path',
  'config list': 'config list',
  'week': 'week',
  'config get': 'config get color',
  'config path': 'config path',
  'remind': 'remind --names',
  'remind status': 'remind status',
  'remind ics': 'remind ics',
  'remind install': 'remind install --at 07:45 --dry-run',
  'remind uninstall': 'remind uninstall --dry-run',
  'export': 'export',
  'doctor': 'doctor',
  'completion': 'completion bash',
  'manual': 'manual',
};
const RECORDING: Readonly<Record<string, string>> = {
  'check': 'check acme --answer "Send Jana the figures" --rate communication=4',
  'log': 'log acme call --by them',
  'promise': 'promise acme "three options for the renewal" --by friday',
  'debrief': 'debrief acme held --tone agreement',
  'drift ack': 'drift ack acme complaint-open --reason "asked Jana"',
  'flag': 'flag acme late-payment "invoice 17, third time"',
  'boundary add': 'boundary add "no calls after 20:00"',
  'boundary end': 'boundary end 1',
  'away': 'away friday --client acme --reason holiday',
  'amend': 'amend FACT note="she rang first"',
  'undo': 'undo',
  'client add': 'client add Corvin --handle cor',
  'client edit': 'client edit cor --until 2028-06-30',
  'client pause': 'client pause cor --until 2026-12-31',
  'client resume': 'client resume cor',
  'client end': 'client end cor --reason "handed over"',
  'config set': 'config set color never',
  'import': 'import -',
  'questions add': 'questions add PACK',
  'client import': 'client import CLIENTS --yes',
  'demo': 'demo DEMO',
  'backup': 'backup BACKUP',
};
/** Says that none is installed, where none is (remind-ways.test.ts). */
const NEEDS_A_REMINDER = 'remind test';

describe('--json', () => {
  it('is known to all commands', () => {
    expect([...Object.keys(READING), ...Object.keys(RECORDING)].toSorted()).toEqual(specs.map(({ name }) => name).filter((name) => name !== NEEDS_A_REMINDER).toSorted());
  });

  it('is one document with its version, and nothing beside it', () => {
    const person = newPerson(`${ACME}${BALTIC}{"kind":"complaint","client":"acme","on":"2026-11-16","text":"report late again"}\n`);
    const tools = join(person.home, 'bin');
    mkdirSync(tools);
    writeFileSync(join(tools, 'crontab'), '#!/bin/sh\necho "no crontab for you" >&2\nexit 1\n', { mode: 0o755 });
    const env = { PATH: `${tools}:/usr/bin:/bin`, RAPPORT_NOW: NOW };
    const document = (line: string): string => {
      const { code, stdout, stderr } = person.type(`--json ${line}`, { env, input: BALTIC });
      expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
      expect({ line, version: (JSON.parse(stdout) as { version: number }).version, end: stdout.slice(-2) }).toEqual({ line, version: 1, end: '}\n' });
      expect(stdout).not.toContain('\x1b');
      return stdout;
    };
    const [folder, backup, clients] = [writePack(person.home), join(person.home, 'backup.tar.gz'), join(person.home, 'clients.csv')];
    writeFileSync(clients, 'name,since\nEskil & Sons,2024-05-01\n');
    let fact = '';
    for (const [name, line] of Object.entries(RECORDING)) {
      const printed = document(line.replace('FACT', fact).replace('PACK', folder).replace('DEMO', join(person.home, 'demo')).replace('BACKUP', backup).replace('CLIENTS', clients));
      if (name === 'log') fact = (JSON.parse(printed) as { saved: { id: string } }).saved.id;
    }
    for (const line of Object.values(READING)) expect(document(line.replace('BACKUP', backup))).toBe(document(line.replace('BACKUP', backup)));
    expect(document('export')).toBe(document('export --locale ar --color always --ascii'));
    expect(document('status')).toBe(document('status --locale pl --color always'));
  });
});

it('what is recorded and what is exported are the same lines', () => {
  const { json, read } = newPerson(ACME);
  read('log acme idea "a joint workshop"');
  const lines = read('export').trimEnd().split('\n').map((line) => JSON.parse(line) as object);
  expect(json<{ facts: object[] }>('export').facts).toEqual(lines);
});
