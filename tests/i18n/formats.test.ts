import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { dayOf } from '../../src/core/calendar.ts';
import { formatsOf } from '../../src/i18n/formats.ts';
import { directionOf, isolated, isolatedData, unwrapped } from '../../src/i18n/isolates.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { harmlessLine } from '../../src/core/harmless.ts';

const anyDay = fc.integer({ min: 10_000, max: 30_000 }).map(dayOf);

describe.each(LOCALES)('%s', (locale) => {
  const formats = formatsOf(locale);

  it('writes digits from 0 to 9 everywhere', () => {
    fc.assert(fc.property(anyDay, anyDay, fc.nat(100_000), (on, near, number) => {
      const all = [formats.day(on, near), formats.dayAndYear(on), formats.longDay(on), formats.month(on, near), formats.range(on, near), formats.number(number), formats.percent(number / 100_000), formats.counted(number, { other: 'x' })];
      expect(all.join(' ')).not.toMatch(/(?![0-9])\p{Nd}/u);
    }), { numRuns: 200 });
  });

  it('begins the week where its readers do', () => {
    interface WithWeek { readonly weekInfo?: { readonly firstDay: number }; getWeekInfo?(): { readonly firstDay: number } }
    const info = new Intl.Locale({ en: 'en-GB', ar: 'ar', pl: 'pl', ru: 'ru' }[locale]) as unknown as WithWeek;
    const week = info.getWeekInfo?.() ?? info.weekInfo;
    expect(formats.firstWeekday).toBe(week?.firstDay ?? formats.firstWeekday);
  });

  it('ends no day in a full stop, or a sentence would have two', () => {
    fc.assert(fc.property(anyDay, anyDay, (on, near) => {
      expect([formats.day(on, near), formats.dayAndYear(on), formats.longDay(on), formats.month(on, near), formats.range(on, near)].filter((text) => text.endsWith('.'))).toEqual([]);
    }), { numRuns: 200 });
  });
});

describe('a name of the other direction', () => {
  const shown = (text: string): string => harmlessLine(text).replaceAll('\u2068', '<').replaceAll('\u2069', '>');

  it.each([
    ['en', 'شركة النور', '<شركة النور>'], ['ru', 'Acme GmbH', 'Acme GmbH'], ['ru', 'النور (DE)', '<النور (DE)>'], ['ar', 'Acme Inc.', '<Acme Inc.>'], ['ar', 'شركة النور', 'شركة النور'], ['ar', '2026-11-24', '2026-11-24'], ['pl', 'Łęgowo', 'Łęgowo'],
  ] as const)('is isolated: %s %s', (locale, name, expected) => {
    expect(shown(isolated(name, locale))).toBe(expected);
    expect(directionOf(locale)).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('is isolated once, however deep it stands, and ids never', () => {
    expect(isolatedData({ names: ['Acme GmbH', 'النور'], fact: { name: 'Jana Roth', item: 'trait-drift' }, reason: 'ENOSPC', days: 3, on: '2026-11-24' }, 'ar'))
      .toEqual({ names: [isolated('Acme GmbH', 'ar'), 'النور'], fact: { name: isolated('Jana Roth', 'ar'), item: 'trait-drift' }, reason: 'ENOSPC', days: 3, on: '2026-11-24' });
    expect(isolated(isolated('النور', 'en'), 'en')).toBe(isolated('النور', 'en'));
    expect(unwrapped(isolated('النور', 'en'))).toBe('النور');
  });

  it('cannot bring along marks of its own', () => {
    expect(harmlessLine(isolated('\u202Eالنور\u2069', 'en'))).toBe('\u2068<U+202E>النور<U+2069>\u2069');
  });
});
