import { describe, expect, test } from 'vitest';
import { vagueAnswers } from '../../src/commands/vague.ts';
import { samenessOf } from '../../src/core/sameness.ts';

const kindOf = (text: string): string | undefined => samenessOf(text, [], vagueAnswers)?.kind;

describe('an answer that names no effect, whatever it begins with', () => {
  test.each([
    'do my best', 'I will do my best.', "I'll do my best", 'I’ll try', "I'm going to try", 'I will try to do my best', 'Today I will just try to help them', 'be nice to them', 'I want to be nice to them', "We'll keep in touch", 'I need to follow up',
    'postaram się', 'Postaram się pomóc', 'Będę miły dla nich', 'Dziś spróbuję pomóc klientowi', 'Zrobię, co w mojej mocy', 'Chcę im pomóc', 'Będę się starać',
    'постараюсь', 'Я постараюсь помочь им', 'Буду стараться', 'Сделаю всё возможное', 'Сегодня я хочу помочь им', 'Буду с ними вежлив',
    'سأبذل جهدي', 'سوف أبذل جهدي', 'سأحاول', 'سأحاول أن أساعدهم', 'أريد أن أكون لطيفًا معهم', 'اليوم سأتواصل معهم',
  ])('"%s"', (text) => {
    expect(kindOf(text)).toBe('vague');
  });
});

describe('an answer that names something is no false alarm', () => {
  test.each([
    'I will send Jana the churn figures', "I'll do my best numbers page so that she can choose", 'I am going to help them cut the invoice run to a day', 'Try the new import with Tom', 'Will rings Jana about the board', 'be nice to them by paying the March bill back', 'Today: the rota on one page',
    'Postaram się, żeby Anna miała dziś raport', 'Będę u nich o 10 z nową umową', 'Chcę pokazać Piotrowi dwa warianty',
    'Постараюсь отправить Анне отчёт', 'Буду у них в 10 с новым договором', 'Хочу показать Петру два варианта',
    'سأرسل إلى عمر جدول الحصاد', 'سوف أعرض على ليلى خيارين', 'سارة تحصل على الأرقام قبل الاجتماع', 'سأساعدهم في خفض كلفة الشحن',
  ])('"%s"', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });
});

test('of an endless beginning only some is looked at', () => {
  expect(kindOf('I will '.repeat(20_000))).toBeUndefined();
});
