import type { CoreMessages } from '../../core/messages.ts';

/** Below a heading each: what the review names. */
export const headings: Readonly<Record<CoreMessages['review-heading']['heading'], string>> = {
  flags: 'Красные черты', boundaries: 'Границы', cost: 'Чего это стоит, за 12 месяцев', gift: 'Что они дают', years: 'Год за годом', decisions: 'Прежние решения', before: 'Взгляд назад', owed: 'Открыто с обеих сторон', conditions: 'Оставить их можно, если',
};
export const labels: Readonly<Record<CoreMessages['review-label']['label'], string>> = {
  'money': 'Счета', 'complaints': 'Жалобы', 'minds': 'Смены решения', 'missed': 'Не выполнили они', 'disagreements': 'Контакты в споре', 'time': 'Записано времени', 'share': 'Доля выручки', 'markers': 'Советник', 'good-words': 'Хорошие слова', 'bad-words': 'Плохие слова', 'coffee': 'Кофе',
};
export const rows: Readonly<Record<CoreMessages['review-row']['row'], string>> = {
  'ratings': 'Качества, из 5', 'contacts': 'Контакты', 'theirs': 'Начали они', 'disagreements': 'В споре', 'late': 'Поздно оплачено', 'complaints': 'Жалобы', 'flags': 'Красные черты', 'missed-by-them': 'Не выполнили они', 'missed-by-us': 'Не выполнили вы',
};
/** The other side of a red flag, after "Оставить их можно, если". */
export const conditions: Readonly<Record<string, string>> = {
  'abuse': 'вам и вашим людям с ними ничто не грозит, и это подтвердил кто-то со стороны',
  'belittling': 'никого больше не унижают, и они знают, что будет, если это повторится',
  'lying': 'их слова можно проверить, и проверку они выдерживают',
  'unreasonable': 'они просят то, о чём договорились, или платят за остальное',
  'late-payment': 'они платят в условленный срок',
  'invoice-disputes': 'они сначала спрашивают о счёте и только потом спорят',
  'mind-changing': 'у смены решения есть цена, и они с ней согласны',
  'ignores-advice': 'за совет, который не приняли, отвечают они сами, и это записано',
  'plays-off': 'условленную работу больше не выставляют на торг',
  'legal-risk': 'дело посмотрел юрист, и ничто не идёт по-старому',
};
