import { addDays, type Day } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';
import { clients } from './counts.ts';
import { command, isolated } from './isolated.ts';

const parts = { node: 'node', program: 'البرنامج', store: 'المخزن' } as const;
const UNCHANGED = 'لم يتغيّر شيء.';
const CRONTAB = isolated('crontab');
const CRON = isolated('cron');

const runners = { cron: CRON, systemd: `مؤقّت ${isolated('systemd')}`, launchd: isolated('launchd') } as const;

function momentWords({ day, time }: { day: Day; time: string }, today: Day, { formats }: Words): string {
  return `${day === today ? 'اليوم' : day === addDays(today, -1) ? 'أمس' : day === addDays(today, 1) ? 'غدًا' : formats.day(day, today)} ${time}`;
}

/** The reminder and what runs it. */
export const remind = {
  /** Cron mails this as it is; names: null where they were not asked for. */
  'remind.due': (d, w) => `حان اليوم دور ${d.names === null ? w.formats.counted(d.count, clients.after) : w.formats.list(d.names.map(isolated))}: ${command('rapport check')}`,
  'remind.silent': (d) => `لن يأتي شيء: ${{ done: 'أُنجز اليوم', 'day-off': 'اليوم إجازة', nobody: 'لا عميل حان دوره اليوم', said: 'قيل هذا اليوم من قبل' }[d.why]}.`,
  'remind.ask': (d) => (d.via === 'cron' ? `أيُعدَّل ${CRONTAB} هكذا؟` : 'أيُنفَّذ هذا؟'),
  'remind.why': (d) => ({
    cron: `يشغّله ${CRON}: لا ${isolated('systemd')} هنا يقوم بذلك.`,
    systemd: `يشغّله مؤقّت ${isolated('systemd')}: ما فات والجهاز مطفأ يأتي بعد تشغيله.`,
    launchd: `يشغّله ${isolated('launchd')}: ما فات والجهاز نائم يأتي بعد صحوه.`,
  })[d.via],
  'remind.coffee': () => 'متى موعد القهوة الأولى؟',
  'remind.coffee-hint': (d) => `${isolated('HH:MM')}؛ ${isolated('Enter')}: ${d.usual}`,
  'remind.plan-install': (d) => `${d.before === null ? `يُضاف هذا إلى ${CRONTAB}، وتبقى أسطره كلها كما هي:` : `يحل هذا محل «${isolated(d.before)}» في ${CRONTAB}:`}\n${d.block}`,
  'remind.plan-uninstall': (d) => `يُزال هذا من ${CRONTAB}، وتبقى أسطره الأخرى كلها كما هي:\n${d.block}`,
  'remind.plan-files': (d) => `${d.areThere ? 'تُكتب هذه الملفات من جديد:' : 'تُكتب هذه الملفات:'}\n${d.files}ثم يُشغَّل هذا:\n${d.commands.map((one) => `  ${isolated(one)}`).join('\n')}`,
  'remind.plan-files-gone': (d) => `تُحذف هذه الملفات:\n${d.paths.map((path) => `  ${isolated(path)}`).join('\n')}\nويُشغَّل هذا:\n${d.commands.map((one) => `  ${isolated(one)}`).join('\n')}`,
  'remind.install': (d) => ({
    changed: `تم التركيب. الساعة ${d.at} ${d.via === 'cron' ? `يرسل ${CRON} إليك سطرًا واحدًا` : 'يظهر إشعار'} إن حان دور عميل${d.again === null ? '' : `، والساعة ${d.again} إن لم يُنجز اليوم بعد`}؛ وفي غير ذلك لا شيء. للتجربة: ${command('rapport remind test')}`,
    same: `التذكير ${d.via === 'cron' ? `موجود في ${CRONTAB}` : 'مركّب'} من قبل. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.uninstall': (d) => ({
    changed: d.via === 'cron' ? `أُزيل. عاد ${CRONTAB} كما كان.` : 'أُزيل، وحُذفت ملفاته.',
    same: `لا تذكير مركّبًا. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.absent': () => `لا تذكير مركّبًا. لتركيبه: ${command('rapport remind install --at 08:30')}`,
  'remind.foreign': (d) => (d.via === 'cron' ? `التذكير في ${CRONTAB} عُدّل باليد، ويشغّل: ${command(d.line)}` : `التذكير عُدّل باليد: ${command(d.line)}`),
  'remind.present': (d) => `يشغّل ${runners[d.via]} التذكير الساعة ${d.at}${d.again === null ? '' : ` و${d.again}`}، ${d.days === null ? 'كل يوم' : isolated(d.days)}.`,
  'remind.part': (d) => `  ${parts[d.part].padEnd(10)}  ${isolated(d.path)}${d.state === 'there' ? '' : ` (${d.part === 'store' ? { gone: 'لا شيء فيه بعد', moved: 'غير المفتوح الآن' }[d.state] : { gone: 'لم يعد موجودًا', moved: 'غير الذي يعمل الآن' }[d.state]})`}`,
  'remind.time': (d, w) => `  ${{ run: 'آخر تشغيل', said: 'آخر رسالة', next: 'التالي' }[d.what].padEnd(10)}  ${d.when === null ? 'لا شيء بعد' : momentWords(d.when, d.today, w)}`,
  'remind.repair': () => `يلزم تعريفه بالأماكن الجديدة: ${command('rapport remind install')}`,
  'remind.missed': (d, w) => `لم يعمل التذكير ${momentWords({ day: d.day, time: `الساعة ${d.at}` }, d.today, w)}. إن كان الجهاز يعمل حينها، فلمعرفة السبب: ${command('rapport remind test')}`,
  'remind.tested': (d) => `يشغّل ${runners[d.via]} هذا، وهو يعمل. ما كان ليأتي الآن:`,
  'remind.unheard': (d) => `${{ 'no-mailer': `لكن لا برنامج هنا يوصل البريد (${isolated('sendmail')} غير موجود)، فلا يصل ما يقوله ${CRON} إلى أحد.`, 'no-mailto': `لكن ${isolated('MAILTO')} فارغ في ${CRONTAB}، فلا يرسل ${CRON} ما يقوله إلى أحد.`, 'no-notifier': `لكن ${isolated('notify-send')} غير موجود هنا ليُظهر الإشعار، فلا يراه أحد.` }[d.why]} ويمكن أن يرن هاتف بدل ذلك: ${command('rapport remind ics --out morning.ics')}`,
  'remind.trouble': (d) => ({
    absent: `التذكير: كان مركّبًا ولم يعد. لتركيبه من جديد: ${command('rapport remind install')}`,
    moved: `التذكير: ما زال يشغّل ما لم يعد موجودًا أو مستعملًا: ${d.paths.map(isolated).join('، ')}. للإصلاح: ${command('rapport remind install')}`,
    'not-read': `التذكير: تعذّرت معرفة هل هو مركّب. للنظر: ${command('rapport remind status')}`,
  })[d.problem],
  'remind.alarm': () => `ما الفرق اليوم لعميل؟ ${isolated('rapport check')}`,
  'remind.ics': (d) => `كُتب في ${isolated(d.file)}. يُفتح على الهاتف الذي يُراد أن يرن.`,
  'remind.offer': () => 'أيأتي تذكير كل صباح عمل؟',
  'remind.later': () => `في أي وقت: ${command('rapport remind install')}`,
} satisfies Partial<Catalogue>;
