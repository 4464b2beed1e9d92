import { describe, expect, it } from 'vitest';
import ar from '../../questions/core/ar.json';
import type { Day } from '../../src/core/calendar.ts';
import { harmlessLine } from '../../src/core/harmless.ts';
import { corePack } from '../../src/exchange/core-pack.ts';
import { decodePackWords } from '../../src/exchange/pack.ts';
import { lintPack } from '../../src/exchange/pack-lint.ts';
import { days } from '../../src/i18n/ar/counts.ts';
import { language } from '../../src/i18n/ar/language.ts';
import { formatsOf } from '../../src/i18n/formats.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const pack = decodePackWords(ar, 'ar.json');

describe('the Arabic words of the built-in pack', () => {
  it('leave nothing to complain about', () => {
    expect(lintPack(corePack, pack, [])).toEqual([]);
    expect(Object.keys(pack.items)).toEqual(corePack.items.map(({ id }) => id));
  });

  it('have names of their own', () => {
    const names = Object.values(pack.items).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('ask, and state red flags', () => {
    const endings = corePack.items.map(({ id, family }) => [family === 'flag', /[؟]/.test(pack.items[id]?.question ?? '')]);
    expect(endings.filter(([isFlag, asks]) => isFlag === asks)).toEqual([]);
  });

  it('know vague phrases', () => {
    expect(pack.vague).toEqual([...new Set(pack.vague)].toSorted());
    expect(pack.vague).toEqual(expect.arrayContaining(['متابعة', 'كالعادة', 'البقاء على تواصل']));
  });

  it('have Arabic marks alone', () => {
    expect(JSON.stringify(ar.items).replaceAll(/[a-z0-9"{}[\]:,-]/g, '')).not.toMatch(/[?;!A-Za-z]/);
  });
});

/** Arabic as it is read: our marks shown as what they become on a screen. */
const arabic = wordsOf('ar', language, formatsOf('ar'), { isolating: true });
const read = (text: string): string => harmlessLine(text).replaceAll('\u2068', '<').replaceAll('\u2069', '>').replaceAll('\u200E', '');

describe('Arabic', () => {
  it.each([
    [0, 'لا أيام'], [1, 'يوم واحد'], [2, 'يومان'], [3, '3 أيام'], [10, '10 أيام'], [11, '11 يومًا'], [99, '99 يومًا'], [100, '100 يوم'], [102, '102 يوم'], [103, '103 أيام'], [1.5, '1.5 يوم'],
  ])('counts %j as it is said', (count, said) => {
    expect(arabic.formats.counted(count, days.plain)).toBe(said);
  });

  it.each([[0, '0 يوم'], [1, 'يوم واحد'], [2, 'يومين'], [5, '5 أيام']])('counts %j in its other case after another word', (count, said) => {
    expect(arabic.formats.counted(count, days.after)).toBe(said);
  });

  it.each<[string, string]>([
    [arabic.say('since-check', { days: 2, every: 1, on: '2026-11-20' as Day, day: '2026-11-24' as Day }), 'يوما عمل منذ آخر مراجعة'],
    [arabic.say('silent', { days: 11, usual: 6 }), 'صمت منذ 11 يومًا، والمعتاد 6'],
    [arabic.say('streak', { current: 1, best: 4, word: 'forming' }), 'يوم عمل واحد بلا انقطاع، عادة تتكوّن'],
    [arabic.say('band-word', { name: 'traits', band: 'bad', ownWord: false }), 'سيئة'],
    [arabic.say('band-word', { name: 'theirs', band: 'bad', ownWord: false }), 'سيئ'],
    [arabic.say('next.contact-gap', { person: 'Jana Roth' }), 'مكالمة اليوم مع <Jana Roth>، ومعها شيء واحد يفيدهم، بلا انتظار أن يسألوا.'],
    [arabic.say('next.contact-gap', { person: 'ليلى' }), 'مكالمة اليوم مع ليلى، ومعها شيء واحد يفيدهم، بلا انتظار أن يسألوا.'],
    [arabic.say('next.contact-gap', { person: null }), 'مكالمة اليوم معهم، ومعها شيء واحد يفيدهم، بلا انتظار أن يسألوا.'],
    [arabic.say('signal.trait-drift', { began: { from: '2026-10-02' as Day, to: '2026-10-15' as Day }, items: [], points: 2.5, years: 1 }), 'التقييمات أدنى بنحو درجتين ونصف منذ وقت بين أوائل أكتوبر ومنتصفه، قليلًا في بنود عدة'],
    [arabic.say('rest', { names: ['Acme Inc.', 'شركة النور', 'Corvin', 'Dorn', 'Ems'] }), 'لا شيء مستحق: <Acme Inc.> وشركة النور و<Corvin> و2 غيرهم.'],
    [arabic.say('error.unknown-client', { name: 'acme', nearest: ['acne'] }), 'لا عميل باسم «<acme>». لعل المقصود: <acne>؟'],
    [arabic.say('restore.goes', { clients: 2, facts: 3, made: '2026-11-24T08:30:00+01:00', store: '/s', aside: null, now: { clients: 0, facts: 0 }, forgotten: 0, withForgotten: false }), 'نسخة 24 نوفمبر 2026، الساعة 08:30: عميلان، 3 وقائع. لا شيء في </s> بعد.'],
    [arabic.say('nothing-recorded', { handle: 'acme' }), 'لا شيء مسجَّل بعد. البداية: rapport check acme'],
  ])('says %j', (said, expected) => {
    expect(read(said)).toBe(expected);
  });

  it('leaves commands at the end of a line free of marks that a shell would take along', () => {
    expect(arabic.say('nothing-recorded', { handle: 'łęgowo' })).toMatch(/: rapport check łęgowo$/);
    expect(arabic.say('error.missing-operand', { operand: '<client>', usage: 'rapport report <client>' })).toMatch(/: rapport report <client>\u200E$/);
  });
});
