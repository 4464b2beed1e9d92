import type { Forms } from '../formats.ts';

/**
 * A counted noun in all six forms. In Arabic nothing, one and two are said by the noun itself, without a number; from
 * three on it follows the number.
 */
interface Noun {
  /** Where it stands for itself: "يومان". */
  readonly plain: Forms;
  /** After a preposition or another noun: "منذ يومين". */
  readonly after: Forms;
}

function noun(zero: string, one: string, [two, twoAfter]: readonly [string, string], few: string, many: string, other: string): Noun {
  const rest = { one, few, many, other };
  return { plain: { ...rest, zero, two }, after: { ...rest, two: twoAfter } };
}

export const days = noun('لا أيام', 'يوم واحد', ['يومان', 'يومين'], 'أيام', 'يومًا', 'يوم');
export const workingDays = noun('لا أيام عمل', 'يوم عمل واحد', ['يوما عمل', 'يومي عمل'], 'أيام عمل', 'يوم عمل', 'يوم عمل');
export const months = noun('لا أشهر', 'شهر واحد', ['شهران', 'شهرين'], 'أشهر', 'شهرًا', 'شهر');
export const minutes = noun('لا دقائق', 'دقيقة واحدة', ['دقيقتان', 'دقيقتين'], 'دقائق', 'دقيقة', 'دقيقة');
export const seconds = noun('لا ثوانٍ', 'ثانية واحدة', ['ثانيتان', 'ثانيتين'], 'ثوانٍ', 'ثانية', 'ثانية');
export const clients = noun('لا عملاء', 'عميل واحد', ['عميلان', 'عميلين'], 'عملاء', 'عميلًا', 'عميل');
export const newClients = noun('لا عملاء جدد', 'عميل جديد واحد', ['عميلان جديدان', 'عميلين جديدين'], 'عملاء جدد', 'عميلًا جديدًا', 'عميل جديد');
export const people = noun('لا أشخاص', 'شخص واحد', ['شخصان', 'شخصين'], 'أشخاص', 'شخصًا', 'شخص');
export const checks = noun('لا مراجعات', 'مراجعة واحدة', ['مراجعتان', 'مراجعتين'], 'مراجعات', 'مراجعة', 'مراجعة');
export const contacts = noun('لا تواصل', 'تواصل واحد', ['تواصلان', 'تواصلين'], 'مرات تواصل', 'مرة تواصل', 'مرة تواصل');
export const times = noun('ولا مرة', 'مرة واحدة', ['مرتان', 'مرتين'], 'مرات', 'مرة', 'مرة');
export const promises = noun('لا وعود', 'وعد واحد', ['وعدان', 'وعدين'], 'وعود', 'وعدًا', 'وعد');
export const latePromises = noun('لا وعود متأخرة', 'وعد متأخر', ['وعدان متأخران', 'وعدين متأخرين'], 'وعود متأخرة', 'وعدًا متأخرًا', 'وعد متأخر');
export const invoices = noun('لا فواتير', 'فاتورة واحدة', ['فاتورتان', 'فاتورتين'], 'فواتير', 'فاتورة', 'فاتورة');
export const items = noun('لا بنود', 'بند واحد', ['بندان', 'بندين'], 'بنود', 'بندًا', 'بند');
export const answers = noun('لا أجوبة', 'جواب واحد', ['جوابان', 'جوابين'], 'أجوبة', 'جوابًا', 'جواب');
export const facts = noun('لا وقائع', 'واقعة واحدة', ['واقعتان', 'واقعتين'], 'وقائع', 'واقعة', 'واقعة');
export const entries = noun('لا تسجيلات', 'تسجيل واحد', ['تسجيلان', 'تسجيلين'], 'تسجيلات', 'تسجيلًا', 'تسجيل');
export const lines = noun('لا أسطر', 'سطر واحد', ['سطران', 'سطرين'], 'أسطر', 'سطرًا', 'سطر');
export const packs = noun('لا حزم', 'حزمة واحدة', ['حزمتان', 'حزمتين'], 'حزم', 'حزمة', 'حزمة');
export const warningsCount = noun('لا تنبيهات', 'تنبيه واحد', ['تنبيهان', 'تنبيهين'], 'تنبيهات', 'تنبيهًا', 'تنبيه');
export const incidents = noun('لا حوادث', 'حادثة واحدة', ['حادثتان', 'حادثتين'], 'حوادث', 'حادثة', 'حادثة');
export const hours = noun('لا ساعات', 'ساعة واحدة', ['ساعتان', 'ساعتين'], 'ساعات', 'ساعة', 'ساعة');
export const redFlags = noun('لا خطوط حمراء', 'خط أحمر واحد', ['خطان أحمران', 'خطين أحمرين'], 'خطوط حمراء', 'خطًا أحمر', 'خط أحمر');
export const steps = noun('لا خطوات', 'خطوة واحدة', ['خطوتان', 'خطوتين'], 'خطوات', 'خطوة', 'خطوة');
export const gaps = noun('لا فجوات', 'فجوة واحدة', ['فجوتان', 'فجوتين'], 'فجوات', 'فجوة', 'فجوة');
export const rows = noun('لا صفوف', 'صف واحد', ['صفان', 'صفين'], 'صفوف', 'صفًا', 'صف');
