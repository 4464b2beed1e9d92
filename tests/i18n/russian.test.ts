import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/core/calendar.ts';
import { proposeItems, type About } from '../../src/core/classify-incident.ts';
import { message } from '../../src/core/messages.ts';
import { plainWords } from '../../src/core/similarity.ts';
import { corePack } from '../../src/exchange/core-pack.ts';
import { decodePackWords } from '../../src/exchange/pack.ts';
import { lintPack } from '../../src/exchange/pack-lint.ts';
import { flagSigns } from '../../src/i18n/ru/flag-signs.ts';
import { language } from '../../src/i18n/ru/language.ts';
import { wordsIn } from './languages.ts';

const words = wordsIn('ru');
const { formats } = words;
const day = (text: string): Day => text as Day;

describe('the Russian words of the built-in pack', () => {
  it('are what the schema asks for, and leave nothing to complain about', () => {
    expect(decodePackWords(language.pack, 'ru.json')).toEqual(language.pack);
    expect(lintPack(corePack, language.pack, [])).toEqual([]);
  });

  it('have names of their own, ask, and state red flags', () => {
    const names = Object.values(language.pack.items).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(corePack.items.filter(({ id, family }) => (family === 'flag') === words.item(id).question.includes('?'))).toEqual([]);
  });

  it('say who does what in every anchor', () => {
    const anchors = Object.values(language.pack.items).flatMap(({ anchors: said = [] }) => said);
    expect(anchors.filter((anchor) => !/(?:^|\s)(?:они|вы|вам|вас|их)(?:[\s,]|$).*\.$/i.test(anchor))).toEqual([]);
  });

  it('know vague phrases in the form in which they are compared', () => {
    expect(language.pack.vague).toEqual([...new Set(language.pack.vague.map(plainWords))].toSorted());
  });
});

describe('Russian', () => {
  it.each([
    [0, '0 дней'], [1, '1 день'], [2, '2 дня'], [4, '4 дня'], [5, '5 дней'], [11, '11 дней'], [21, '21 день'], [22, '22 дня'], [112, '112 дней'], [1.5, '1,5 дня'],
  ])('counts %j as it is said', (count, said) => {
    expect(formats.counted(count, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })).toBe(said);
  });

  it('says days so that a sentence may end in one', () => {
    const on = day('2026-11-03');
    expect([formats.day(on), formats.dayAndYear(on), formats.longDay(on), formats.month(on, day('2025-01-01')), formats.range(on, day('2027-01-02'))])
      .toEqual(['3 ноября', '3 ноября 2026', 'вторник, 3 ноября', 'ноябрь 2026', '3 ноября 2026 – 2 января 2027']);
  });

  it.each<[string, string]>([
    [words.say('next-step', { expected: true, done: false, open: [], current: 4, keepBy: day('2026-11-24'), day: day('2026-11-23') }), 'Сохраните серию не позже вторника: rapport check'],
    [words.say('promise-next', { text: 'смета', due: day('2026-11-25') }), 'до среды: смета'],
    [words.say('end.next', { next: day('2026-11-24'), day: day('2026-11-20'), names: ['Acme Inc.'] }), 'Во вторник: Acme Inc.'],
    [words.say('every-working-days', { days: 1 }), 'каждый рабочий день'],
    [words.say('signal.trait-drift', { began: { from: day('2026-09-14'), to: day('2026-10-28') }, items: [], points: 0.5, years: 1 }), 'оценки ниже примерно на полбалла (началось между серединой сентября и концом октября), понемногу по разным пунктам'],
    [words.say('band-line', { word: message('band-word', { name: 'theirs', band: 'watch', ownWord: false }), why: [{ message: message('band.markers', { of: 4, missing: ['respect', 'pays-on-time'] }), on: [] }], near: day('2026-11-24') }), 'шатко: ответ «нет» на «уважение» и «платят вовремя»'],
    [words.say('signal.promises-slipping', { kept: 1, of: 21 }), 'выполнено 1 из 21 последнего обещания'],
  ])('says %j', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('the beginnings of words that speak for a red flag', () => {
  const signs = Object.fromEntries(Object.entries(flagSigns).map(([item, said]) => [item, said.split('\n')]));

  it('are of every flag, in the form in which they are compared', () => {
    expect(Object.keys(signs).toSorted()).toEqual(corePack.items.filter(({ family }) => family === 'flag').map(({ id }) => id).toSorted());
    expect(Object.values(signs).flat().filter((sign) => plainWords(sign) !== sign)).toEqual([]);
  });

  it.each<[string, About, string]>([
    ['Назвал её дурой при всех', 'person', 'belittling'],
    ['Сказал, что такого не было. Соврал.', 'person', 'lying'],
    ['Швырнул папку и пригрозил Мире', 'person', 'abuse'],
    ['Счёт не оплачен третий месяц, снова задержка', 'work', 'late-payment'],
    ['Оспорили часы, просят пересчитать', 'work', 'invoice-disputes'],
    ['Опять передумали: новый план, всё заново', 'work', 'mind-changing'],
    ['Совет не послушали, хотя мы предупреждали', 'work', 'ignores-advice'],
    ['Принесли расценки конкурента: там дешевле', 'work', 'plays-off'],
    ['Просят подписать задним числом', 'work', 'legal-risk'],
    ['Требуют сделать за выходные, бесплатно', 'work', 'unreasonable'],
  ])('propose for %j', (text, about, item) => {
    expect(proposeItems(text, about, signs, Object.keys(signs))[0]).toBe(item);
  });
});
