import { resolve } from 'node:path';
import { EXIT, UserError, type ExitCode } from '../core/errors.ts';
import type { NewFact } from '../core/facts.ts';
import { message, type Message } from '../core/messages.ts';
import { refuseChangedScales } from '../core/changed-scales.ts';
import { REWORDED } from '../core/signals/trait-series.ts';
import { decodePack, decodePackWords } from '../exchange/pack.ts';
import { lintPack, LINT_RULES, type LintFinding } from '../exchange/pack-lint.ts';
import { readPackFolder, readUserPacks, writeUserPack, type UserPack } from '../store/packs.ts';
import { itemsOf } from '../core/items.ts';
import type { Pack } from '../core/pack.ts';
import { printJson, printLine, printReport, printResult } from './print.ts';
import { save } from './save.ts';
import type { Session } from './session.ts';

/** `rapport questions list`: every item of every pack, in the order in which packs are read. */
export async function runQuestionsList(session: Session): Promise<void> {
  const { words, asOf } = session;
  const items = [...itemsOf(session.packs).values()];
  if (session.options.json === true) return printJson(session, { items: items.map((item) => ({ ...item, ...words.item(item.id) })) });
  printReport(session, {
    asOf,
    title: text(words.pack.question),
    blocks: [{ block: 'table', columns: (['item', 'family', 'question'] as const).map((column) => message('column', { column })), rows: items.map(({ id, family }) => [text(id), text(words.say('questions.family', { family })), text(words.item(id).question)]) }],
  });
}

/** `rapport questions add <folder>`: takes a pack in when nothing is wrong with it. */
export async function runQuestionsAdd(session: Session, folder: string): Promise<void> {
  const given = readPackFolder(resolve(session.context.workingFolder, folder));
  const pack = decodePack(given.pack, given.file);
  const errors = lintOf(session, given).filter(({ rule }) => LINT_RULES[rule] === 'error');
  if (errors.length > 0) throw new UserError('pack-refused', { reasons: errors.map((finding) => session.words.say(`lint.${finding.rule}`, finding)) }, EXIT.data);
  refuseChangedScales(pack.items, session.folded.standings());
  const reworded = rewordedIn(session, pack);
  writeUserPack(questionsFolder(session), pack.id, { pack: given.pack, words: given.words });
  if (reworded.length > 0) save(session, reworded);
  printResult(session, { added: pack.id, items: pack.items.length }, session.words.say('questions.added', { id: pack.id, items: pack.items.length }));
}

/** From today on the answers to an item whose revision was raised are another series: what changed is the question. */
function rewordedIn({ packs, today }: Session, pack: Pack): readonly NewFact[] {
  const before = new Map(packs.find(({ id }) => id === pack.id)?.items.map((item) => [item.id, item.revision ?? 1]));
  return pack.items.flatMap(({ id, revision = 1 }) => (revision > (before.get(id) ?? revision) ? [{ kind: 'setting' as const, on: today, name: `${REWORDED}${id}`, value: revision }] : []));
}

/** `rapport questions lint`: the user's packs, looked over. */
export async function runQuestionsLint(session: Session): Promise<ExitCode> {
  const packs = readUserPacks(questionsFolder(session));
  const findings = packs.flatMap((pack) => lintOf(session, pack).map((finding) => ({ file: pack.file, finding })));
  const lines = findings.map(({ file, finding }) => `${file}: ${session.words.say(`lint.${finding.rule}`, finding)}`);
  if (session.options.json === true) printJson(session, { findings: findings.map(({ file, finding }) => ({ file, ...finding })) });
  else for (const line of lines.length > 0 ? lines : [session.words.say('questions.sound', { files: packs.length + 1 })]) printLine(session, line);
  return findings.some(({ finding }) => LINT_RULES[finding.rule] === 'error') ? EXIT.data : EXIT.ok;
}

function text(value: string): Message {
  return message('words', { text: value });
}

function lintOf(session: Session, { file, pack, words }: UserPack): readonly LintFinding[] {
  const decoded = decodePack(pack, file);
  const others = session.packs.filter((other: Pack) => other.id !== decoded.id || other === session.packs[0]);
  const english = words['en'] === undefined ? undefined : decodePackWords(words['en'], file.replace(/pack\.json$/, 'en.json'));
  return lintPack(decoded, english ?? { question: '', vague: [], openers: [], items: {} }, others);
}

function questionsFolder({ places }: Session): string {
  return resolve(places.store, 'questions');
}
