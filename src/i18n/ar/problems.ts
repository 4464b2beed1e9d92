import type { Flaw, Problem } from '../../core/problems.ts';
import { isolated } from './isolated.ts';

/** What is wrong with a field or line, as the rest of a sentence that begins with it. */
const problems: Readonly<Record<Problem, string>> = {
  'too-large': `أكبر من ${isolated('64 MB')}؛ الحل تقسيمه`,
  'not-utf8': `ليس ${isolated('UTF-8')}`,
  'line-too-long': 'أطول من مليون بايت',
  'not-json': `ليس ${isolated('JSON')}`,
  'not-an-object': 'يجب أن يكون كائنًا بين قوسين معقوفين',
  'too-deep': 'متداخل أعمق مما ينبغي',
  'unknown-kind': 'نوع لا يعرفه هذا الإصدار',
  'open-quote': 'فيه علامة اقتباس في غير مكانها: الخلية التي فيها علامات تُوضع بين علامتين، وكل علامة داخلها تُكرَّر',
  'no-name-column': 'ليس في سطره الأول عمود باسم name أو client أو company',
  'more-cells': 'فيه خلايا أكثر من أعمدة السطر الأول',
  'missing': 'ناقص',
  'unknown-field': 'ليس من الحقول هنا',
  'forbidden-field': 'فيه حقل باسم لا يصلح',
  'not-text': 'يجب أن يكون نصًا بين علامتي اقتباس',
  'empty': 'لا يقول شيئًا',
  'text-too-long': 'أطول مما ينبغي: 20,000 حرف للنصوص، و200 للأسماء',
  'broken-text': `فيه نصف حرف، فلا يُكتب بترميز ${isolated('UTF-8')}`,
  'not-one-of': 'قيمته ليست من القيم الممكنة',
  'not-a-list': 'يجب أن يكون قائمة بين قوسين مربعين',
  'too-many': 'فيه أكثر من 200 عنصر',
  'not-a-day': `يجب أن يكون يومًا موجودًا، مثل ${isolated('"2026-03-02"')}`,
  'not-an-instant': `يجب أن يكون وقتًا مع فارقه، مثل ${isolated('"2026-03-02T08:31:00+01:00"')}`,
  'not-a-time': `يجب أن يكون ساعة من اليوم، مثل ${isolated('"14:00"')}`,
  'not-a-handle': `يجب أن يكون من 1 إلى 40 من الحروف والأرقام و${isolated('- _ .')}، وأوله حرف أو رقم`,
  'not-an-id': `يجب أن يكون معرّفًا: من 1 إلى 64 من الحروف ${isolated('a-z')} والأرقام و${isolated('- _ . :')}`,
  'not-an-item': `يجب أن يكون من الحروف ${isolated('a-z')} والأرقام والشرطات`,
  'not-a-rating': `يجب أن يكون من 1 إلى 5، أو ${isolated('true, false, "none", null')}`,
  'not-a-pulse': `يجب أن يكون من 1 إلى 5 أو ${isolated('null')}`,
  'not-a-share': 'يجب أن يكون عددًا من 0 إلى 1',
  'not-a-part': 'يجب أن يكون حصة، مثل 25% أو 0.25',
  'not-a-score': 'يجب أن يكون عددًا من 0 إلى 10',
  'not-a-weight': 'يجب أن يكون عددًا من 0.1 إلى 10',
  'not-an-importance': 'يجب أن يكون عددًا من 0.5 إلى 3',
  'not-a-count': 'يجب أن يكون عددًا صحيحًا، 1 أو أكثر',
  'not-a-line': 'يجب أن يكون سطرًا واحدًا بلا رموز تحكم',
  'not-days': 'يجب أن يكون عدد أيام صحيحًا، من 1 إلى 3650',
  'not-minutes': 'يجب أن يكون عدد دقائق صحيحًا، لا يزيد على أسبوع',
  'not-seconds': 'يجب أن يكون عدد ثوانٍ، لا يزيد على يوم',
  'not-yes-or-no': `يجب أن يكون ${isolated('true')} أو ${isolated('false')}`,
  'not-a-setting': `يجب أن يكون نصًا أو عددًا أو ${isolated('true, false, null')}`,
  'unknown-client': 'لا يسمّي أحدًا من عملائك؛ الحل إضافة سطر للعميل',
  'handle-taken': 'اسم مختصر لعميل آخر',
  'unknown-fact': 'لا يسمّي شيئًا في هذا الملف ولا في السجل',
  'wrong-kind': 'يسمّي واقعة من نوع لا يناسب هنا',
  'other-client': 'يسمّي واقعة لعميل آخر',
  'fixed-field': 'لا يُصحَّح',
  'required-field': 'لا يُحذف',
  'future-day': 'لم يأتِ بعد؛ المستقبل للمواعيد والإجازات وحدها',
  'before-start': 'قبل اليوم الأول',
};

/** @param whole what is meant where no field is named: "السطر" */
export function describeFlaw({ field, problem, allowed }: Flaw, whole: string): string {
  const subject = field === '' ? whole : `«${isolated(field)}»`;
  return problem === 'not-one-of' && allowed !== undefined ? `${subject} يجب أن يكون أحد هذه: ${isolated(allowed.join(', '))}` : `${subject} ${problems[problem]}`;
}
