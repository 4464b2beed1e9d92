import type { Flaw, Problem } from '../../core/problems.ts';

/** What is wrong with a field or line, after its name and a colon. */
const problems: Readonly<Record<Problem, string>> = {
  'too-large': 'больше 64 МБ; разделите на части',
  'not-utf8': 'это не UTF-8',
  'line-too-long': 'длиннее мегабайта',
  'not-json': 'это не JSON',
  'not-an-object': 'нужен объект в фигурных скобках',
  'too-deep': 'слишком много вложений',
  'unknown-kind': 'такого вида эта версия не знает',
  'open-quote': 'лишняя кавычка: ячейка с кавычками стоит в кавычках, и каждая внутри удвоена',
  'no-name-column': 'в первой строке нет столбца name, client или company',
  'more-cells': 'ячеек больше, чем столбцов в первой строке',
  'missing': 'не хватает',
  'unknown-field': 'такого поля здесь нет',
  'forbidden-field': 'есть поле с недопустимым именем',
  'not-text': 'нужен текст в кавычках',
  'empty': 'здесь ничего не сказано',
  'text-too-long': 'слишком длинно: для текстов 20 000 знаков, для имён 200',
  'broken-text': 'внутри половина знака, её нельзя записать в UTF-8',
  'not-one-of': 'такого значения быть не может',
  'not-a-list': 'нужен список в квадратных скобках',
  'too-many': 'больше 200 записей',
  'not-a-day': 'нужен существующий день, например "2026-03-02"',
  'not-an-instant': 'нужно время со смещением, например "2026-03-02T08:31:00+01:00"',
  'not-a-time': 'нужно время дня, например "14:00"',
  'not-a-handle': 'нужно от 1 до 40 букв, цифр, "-", "_" или ".", и первой буква или цифра',
  'not-an-id': 'нужен id: от 1 до 64 букв от a до z, цифр, "-", "_", "." или ":"',
  'not-an-item': 'нужны строчные буквы от a до z, цифры и дефисы',
  'not-a-rating': 'нужно число от 1 до 5, true, false, "none" или null',
  'not-a-pulse': 'нужно число от 1 до 5 или null',
  'not-a-share': 'нужно число от 0 до 1',
  'not-a-part': 'нужна доля, как 25% или 0.25',
  'not-a-score': 'нужно число от 0 до 10',
  'not-a-weight': 'нужно число от 0.1 до 10',
  'not-an-importance': 'нужно число от 0.5 до 3',
  'not-a-count': 'нужно целое число от 1',
  'not-a-line': 'нужна одна строка без управляющих знаков',
  'not-days': 'нужно целое число дней от 1 до 3650',
  'not-minutes': 'нужно целое число минут, не больше недели',
  'not-seconds': 'нужно число секунд, не больше суток',
  'not-yes-or-no': 'нужно true или false',
  'not-a-setting': 'нужен текст, число, true, false или null',
  'unknown-client': 'такого клиента у вас нет; добавьте строку client',
  'handle-taken': 'это короткое имя другого клиента',
  'unknown-fact': 'такого нет ни в этом файле, ни в журнале',
  'wrong-kind': 'это факт другого вида, сюда он не подходит',
  'other-client': 'это факт другого клиента',
  'fixed-field': 'исправить это нельзя',
  'required-field': 'убрать это нельзя',
  'future-day': 'этот день ещё впереди; так можно только с запланированными встречами и выходными',
  'before-start': 'раньше первого дня',
};

/** @param whole what is meant where no field is named: "строка" */
export function describeFlaw({ field, problem, allowed }: Flaw, whole: string): string {
  const said = problem === 'not-one-of' && allowed !== undefined ? `нужно одно из: ${allowed.join(', ')}` : problems[problem];
  const subject = field === '' ? whole : `"${field}"`;
  return subject === '' ? said.charAt(0).toUpperCase() + said.slice(1) : `${subject}: ${said}`;
}
