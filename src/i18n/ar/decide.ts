import type { Decision } from '../../core/facts.ts';
import type { Catalogue } from '../words.ts';
import { command, isolated } from './isolated.ts';
import { choiceNames, isParting } from './names.ts';

const numbers = ['الأولى', 'الثانية', 'الثالثة'];
const tasks = {
  'owed': 'حسم المفتوح بين الطرفين',
  'notice': 'إشعار بالإنهاء كما ينص العقد، كتابةً',
  'invoice': 'إرسال الفاتورة الأخيرة، والاتفاق على موعد سدادها',
  'say-it': 'قول ذلك وجهًا لوجه، مع شكر على السنوات الطيبة وبلا سرد للعيوب',
  'say-it-early': 'قول ذلك وجهًا لوجه، مع شكر وبلا سرد للعيوب',
  'say-it-safely': 'قول ذلك كتابةً، أو بحضور شخص معك',
} as const;
const successor = (choice: Decision['choice']): string => (choice === 'hand-over' ? 'تسمية من يتولى الأمر، وتعريفهم به' : 'التوصية بمكتب آخر');

/** Taking a decision, in Arabic. */
export const decide = {
  'review.what': () => 'ما القرار؟',
  'review.choice': (d) => choiceNames[d.choice],
  'review.later': () => 'ليس الآن',
  'review.left-open': (d) => `لم يُتخذ قرار. وحين يحين وقته: ${command(`rapport review ${d.handle}`)}`,
  'review.sleep': (d, w) => `مهلة ليلة واحدة. من ${w.formats.longDay(d.due)} فصاعدًا يُطرح سؤال القرار.`,
  'review.why': (d) => `لماذا: ${choiceNames[d.choice]}؟`,
  'review.why-needed': () => `المطلوب سبب، ليبقى معروفًا فيما بعد. ${isolated('Ctrl-C')} يُبقي القرار مفتوحًا.`,
  'review.until': (d) => (isParting(d.choice) ? 'حتى أي يوم يتم ذلك؟' : 'متى يُنظر فيه من جديد؟'),
  'review.until-hint': (d, w) => `مثل ${isolated('2027-06-01')}؛ ${isolated('Enter')}: ${w.formats.dayAndYear(d.usual)}`,
  'review.day-needed': () => `يوم قادم، مثل ${isolated('2027-06-01')} أو ${isolated('friday')}، أو ${isolated('Enter')}.`,
  'review.step': (d) => `ما الخطوة ${numbers[d.number - 1] ?? d.number}؟`,
  'review.step-hint': (d) => `في آخرها ${isolated('"by friday"')}${d.first ? '' : `؛ ${isolated('Enter')}: هذا كل شيء`}`,
  'review.step-needed': () => `ماذا، وحتى أي يوم، مثل: ${command('visit Jana by friday')}`,
  'review.task': (d) => (d.task === 'successor' ? successor(d.choice) : tasks[d.task]),
  'review.saved': (d, w) => `حُفظ: ${isolated(d.name)}، ${choiceNames[d.choice]} حتى ${w.formats.dayAndYear(d.until)}: ${isolated(d.reason)}`,
  'review.step-saved': (d, w) => `  ${isolated(d.text)}، حتى ${w.formats.day(d.due, d.day)}`,
  'review.follow': (d) => (d.choice === 'repair'
    ? `تسأل المراجعة عما صار بكل منها. وتنتهي الخطة حين تعود التقييمات إلى الصعود. وكلها في: ${command(`rapport promise ${d.handle}`)}`
    : `لحسم واحدة منها: ${isolated(`rapport promise ${d.handle} --settle`)}؛ وحين تتم كلها: ${command(`rapport client end ${d.handle}`)}`),
} satisfies Partial<Catalogue>;
