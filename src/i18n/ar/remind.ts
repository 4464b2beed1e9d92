import type { Catalogue } from '../words.ts';
import { clients } from './counts.ts';
import { command, isolated } from './isolated.ts';

const parts = { node: 'node', program: 'البرنامج', store: 'المخزن' } as const;
const UNCHANGED = 'لم يتغيّر شيء.';
const CRONTAB = isolated('crontab');
const CRON = isolated('cron');

/** The reminder and its place in the crontab. */
export const remind = {
  /** Cron mails this as it is; names: null where they were not asked for. */
  'remind.due': (d, w) => `حان اليوم دور ${d.names === null ? w.formats.counted(d.count, clients.after) : w.formats.list(d.names.map(isolated))}: ${command('rapport check')}`,
  'remind.ask': () => `أيُعدَّل ${CRONTAB} هكذا؟`,
  'remind.plan-install': (d) => `${d.before === null ? `يُضاف هذا إلى ${CRONTAB}، وتبقى أسطره كلها كما هي:` : `يحل هذا محل «${isolated(d.before)}» في ${CRONTAB}:`}\n${d.block}`,
  'remind.plan-uninstall': (d) => `يُزال هذا من ${CRONTAB}، وتبقى أسطره الأخرى كلها كما هي:\n${d.block}`,
  'remind.install': (d) => ({
    changed: `تم التركيب. الساعة ${d.at} يرسل ${CRON} إليك سطرًا واحدًا إن حان دور عميل؛ وفي غير ذلك لا شيء.`,
    same: `التذكير موجود في ${CRONTAB} من قبل. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.uninstall': (d) => ({
    changed: `أُزيل. عاد ${CRONTAB} كما كان.`,
    same: `لا تذكير في ${CRONTAB}. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.absent': () => `لا تذكير مركّبًا. لتركيبه: ${command('rapport remind install --at 08:30')}`,
  'remind.foreign': (d) => `التذكير في ${CRONTAB} عُدّل باليد، ويشغّل: ${command(d.line)}`,
  'remind.present': (d) => `يشغّل ${CRON} التذكير الساعة ${d.at}، ${d.days === null ? 'كل يوم' : isolated(d.days)}.`,
  'remind.part': (d) => `  ${parts[d.part].padEnd(8)}  ${isolated(d.path)}${d.there ? '' : d.part === 'store' ? ' (لا شيء فيه بعد)' : ` (لم يعد موجودًا، ويُركَّب من جديد: ${isolated('rapport remind install')})`}`,
} satisfies Partial<Catalogue>;
