import type { Catalogue } from '../words.ts';
import { isolated } from './isolated.ts';

/** What `rapport demo` says: why each command of the tour is worth a look. */
export const demo = {
  'demo.tour.status': () => 'ستة عملاء وصباح واحد: من حان دوره، وما وُعد به، ومن صمت.',
  'demo.tour.portfolio': () => 'الستة أنفسهم جنبًا إلى جنب، والأسوأ أولًا: حال كل منهم، وبشهادة من.',
  'demo.tour.drifting': () => `${isolated('Wendlau')}: لا شكوى من أحد، ومنذ ثمانية أسابيع يزداد الهدوء. يظهر ذلك في آخر تواصل.`,
  'demo.tour.warned': () => 'ما الذي يقول ذلك، ومنذ متى، وما الخطوة التالية.',
  'demo.tour.quiet': () => `${isolated('Brennhavn')} بخير: لا تنبيه طوال سنتين. فما الذي كان سيظهر لو لم تكن كذلك؟`,
  'demo.tour.replay': () => `${isolated('Carrickmoy')} تراجعت ثم تعافت: متى كان التنبيه سيأتي، ومتى كان سينتهي.`,
  'demo.tour.promises': () => 'ما وعد به كل طرف، وكم وفى به.',
  'demo.tour.rut': () => `${isolated('Łęgowo')}: المكالمة نفسها، والجواب نفسه، والأربعة نفسها لكل شيء. وكانت يومًا غير ذلك.`,
  'demo.tour.recovered': () => `${isolated('Carrickmoy')}: من 1,900 رسالة خاطئة إلى «لقد أنقذتم ربعنا السنوي».`,
  'demo.tour.fall': () => `${isolated('Carrickmoy')} في يوم سيئ من العام الماضي: ما كان معروفًا يومها، ولا شيء مما جاء بعده.`,
  'demo.tour.meeting': () => `الاجتماع القادم مع ${isolated('Carrickmoy')} الساعة 14:00. هذه الصفحة تُقرأ قبله.`,
  'demo.tour.leaving': () => `${isolated('Dorvaine')}: مال يتأخر، وكلام يجرح، وقرار ينتظر.`,
  'demo.tour.review': () => `ما تكلّفه ${isolated('Dorvaine')} وما تقدّمه، سنة بعد سنة، وما ينبغي أن يتحقق للإبقاء عليها. وفي الطرفية يُسأل عن القرار.`,
  'demo.tour.boundaries': () => 'ما تقرّر مسبقًا، وما حدث من تجاوز له.',
  'demo.tour.new': () => 'عميل عمره خمسة أسابيع واسمه بالعربية. لا شيء عنه يُفترض بعد.',
  'demo.tour.week': () => 'خمس دقائق في نهاية الأسبوع: ما عُرف فيه، وعميل للزيارة، وشيء للتوقف عنه.',
  'demo.tour.people': () => 'من هناك، ومتى كان آخر لقاء بكل منهم، ومن غادر.',
  'demo.tour.change': () => 'ما يتغيّر عندك يكلّفهم شيئًا: من أُبلغ، وبماذا.',
  'demo.tour.log': () => `لنفترض أن ${isolated('Katrin')} اتصلت. سطر واحد، ويُحسب.`,
  'demo.tour.check': () => 'الصباح نفسه: نحو تسعين ثانية. البداية بما نويت فعله أمس.',
  'demo.tour.undo': () => 'يسحب آخر ما سجّلته. لا شيء هنا يمس مخزنك.',
} satisfies Partial<Catalogue>;
