import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/core/calendar.ts';
import type { Message } from '../../src/core/messages.ts';
import { plainWords } from '../../src/core/similarity.ts';
import { corePack } from '../../src/exchange/core-pack.ts';
import { decodePackWords } from '../../src/exchange/pack.ts';
import { lintPack } from '../../src/exchange/pack-lint.ts';
import { formatsOf } from '../../src/i18n/formats.ts';
import { dueWords, forDay, untilWeekday, whenWords } from '../../src/i18n/pl/days.ts';
import { language } from '../../src/i18n/pl/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const words = wordsOf('pl', language, formatsOf('pl'));
const day = (text: string): Day => text as Day;
const MONDAY = day('2026-11-23');

describe('the Polish words of the built-in pack', () => {
  it('are what the schema asks for, and leave nothing to complain about', () => {
    expect(decodePackWords(language.pack, 'pl.json')).toEqual(language.pack);
    expect(lintPack(corePack, language.pack, [])).toEqual([]);
  });

  it('have names of their own, and know vague phrases in the form in which they are compared', () => {
    const names = Object.values(language.pack.items).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(language.pack.vague).toEqual([...new Set(language.pack.vague.map(plainWords))]);
  });
});

describe('numbers decide the form', () => {
  it.each<[number, string, string, string]>([
    [1, 'ostatni przegląd dziś', 'cisza od 1 dnia', 'bez przeglądu od 1 dnia roboczego'],
    [2, '2 dni robocze od ostatniego przeglądu', 'cisza od 2 dni', 'bez przeglądu od 2 dni roboczych'],
    [4, '4 dni robocze od ostatniego przeglądu', 'cisza od 4 dni', 'bez przeglądu od 4 dni roboczych'],
    [5, '5 dni roboczych od ostatniego przeglądu', 'cisza od 5 dni', 'bez przeglądu od 5 dni roboczych'],
    [12, '12 dni roboczych od ostatniego przeglądu', 'cisza od 12 dni', 'bez przeglądu od 12 dni roboczych'],
    [22, '22 dni robocze od ostatniego przeglądu', 'cisza od 22 dni', 'bez przeglądu od 22 dni roboczych'],
    [101, '101 dni roboczych od ostatniego przeglądu', 'cisza od 101 dni', 'bez przeglądu od 101 dni roboczych'],
  ])('%i', (days, nominative, genitive, ofBoth) => {
    expect(words.tell({ id: 'since-check', data: { days, every: 1, on: MONDAY, day: MONDAY } })).toBe(nominative);
    expect(words.tell({ id: 'silent', data: { days, usual: null } })).toBe(genitive);
    expect(words.tell({ id: 'not-looked-at', data: { days } })).toBe(ofBoth);
  });
});

describe('days stand in the case their sentence asks for', () => {
  it('weekdays', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(MONDAY, days));
    expect(week.map(untilWeekday)).toEqual(['do poniedziałku', 'do wtorku', 'do środy', 'do czwartku', 'do piątku', 'do soboty', 'do niedzieli']);
    expect(week.map((on) => whenWords(on, day('2026-11-30'), words)).slice(1, 6)).toEqual(['we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę']);
    expect(forDay(day('2026-11-25'), words)).toBe('na środę, 25 listopada');
  });

  it.each([
    ['2026-11-23', ' na dziś'], ['2026-12-02', ' na 2 gru'], ['2027-05-03', ' na 3 maja 2027'], ['2026-11-22', ', termin był wczoraj'], ['2026-11-17', ' na 17 lis, 6 dni po terminie'],
  ])('what was promised for %s', (due, said) => {
    expect(dueWords(day(due), MONDAY, words)).toBe(said);
  });

  it.each([
    ['2026-10-25', '2026-10-30', 'kontakt co 5 dni roboczych od końca października, wcześniej co 2,5'],
    ['2026-10-03', '2026-10-15', 'kontakt co 5 dni roboczych, początek między początkiem a połową października, wcześniej co 2,5'],
    ['2025-12-25', '2026-01-15', 'kontakt co 5 dni roboczych, początek między końcem grudnia 2025 a połową stycznia, wcześniej co 2,5'],
  ])('an estimate from %s to %s', (from, to, said) => {
    expect(words.tell({ id: 'signal.contact-thinning', data: { began: { from: day(from), to: day(to) }, now: 5, before: 2.5 } })).toBe(said);
  });
});

it.each<[Message, string]>([
  [{ id: 'next.contact-gap', data: { person: 'Jana Roth' } }, 'Zadzwoń dziś z jedną rzeczą, która się przyda, i nie czekaj, aż zapytają. Do kogo: Jana Roth.'],
  [{ id: 'next.contact-gap', data: { person: null } }, 'Zadzwoń dziś z jedną rzeczą, która się przyda, i nie czekaj, aż zapytają.'],
  [{ id: 'rest', data: { names: ['Acme S.A.'] } }, 'Nic pilnego: Acme S.A.'],
  [{ id: 'no-warnings', data: { clients: 3, handle: null } }, 'Nie ma ostrzeżeń, pod obserwacją: 3 klientów. To nie dowód, że wszystko jest dobrze.'],
])('names are never declined: %j', (message, said) => {
  expect(words.tell(message)).toBe(said);
});

it('the bands of a client fit beside each other in 80 columns', () => {
  const bands = ['traits', 'ours', 'theirs', 'rut', 'flags'] as const;
  const widest = bands.map((name) => Math.max(words.tell({ id: 'band-name', data: { name } }).length, ...(['good', 'watch', 'bad', 'unknown'] as const).map((band) => words.tell({ id: 'band-cell', data: { name, band, ownWord: band === 'good' } }).length)));
  const [indent, handle, contract, gaps] = [2, 12, '1200 dni'.length, 2 * 6];
  expect(indent + handle + contract + gaps + widest.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(80);
});
