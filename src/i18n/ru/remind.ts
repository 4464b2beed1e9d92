import { addDays, type Day } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';

const UNCHANGED = 'Ничего не изменено.';
const parts = { node: 'node', program: 'программа', store: 'хранилище' } as const;

const runners = { cron: 'Cron', systemd: 'Таймер systemd', launchd: 'launchd' } as const;

function momentWords({ day, time }: { day: Day; time: string }, today: Day, { formats }: Words): string {
  return `${day === today ? 'сегодня' : day === addDays(today, -1) ? 'вчера' : day === addDays(today, 1) ? 'завтра' : formats.day(day, today)} ${time}`;
}

/** The reminder and what runs it. */
export const remind = {
  'remind.due': (d, w) => `Сегодня на очереди ${d.names === null ? w.formats.counted(d.count, { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' }) : w.formats.list(d.names)}. Начать: rapport check`,
  'remind.silent': (d) => `Не пришло бы ничего: ${{ done: 'на сегодня всё сделано', 'day-off': 'сегодня выходной', nobody: 'сегодня на очереди никого', said: 'сегодня об этом уже было сказано' }[d.why]}.`,
  'remind.ask': (d) => (d.via === 'cron' ? 'Так изменить crontab?' : 'Сделать это?'),
  'remind.why': (d) => ({
    cron: 'Запускать будет cron: systemd, который делал бы это для вас, здесь нет.',
    systemd: 'Запускать будет таймер systemd: если машина была выключена, напоминание придёт позже.',
    launchd: 'Запускать будет launchd: если Mac спал, напоминание придёт позже.',
  })[d.via],
  'remind.coffee': () => 'Когда у вас первый кофе?',
  'remind.coffee-hint': (d) => `ЧЧ:ММ; Enter: ${d.usual}`,
  'remind.plan-install': (d) => `${d.before === null ? 'В ваш crontab добавится это; остальные строки останутся как есть:' : `В вашем crontab это заменит «${d.before}»:`}\n${d.block}`,
  'remind.plan-uninstall': (d) => `Из вашего crontab уйдёт это; остальные строки останутся как есть:\n${d.block}`,
  'remind.plan-files': (d) => `${d.areThere ? 'Эти файлы будут записаны заново:' : 'Будут записаны эти файлы:'}\n${d.files}Затем будет запущено:\n${d.commands.map((command) => `  ${command}`).join('\n')}`,
  'remind.plan-files-gone': (d) => `Будут удалены эти файлы:\n${d.paths.map((path) => `  ${path}`).join('\n')}\nИ будет запущено:\n${d.commands.map((command) => `  ${command}`).join('\n')}`,
  'remind.install': (d) => ({
    changed: `Установлено. В ${d.at} ${d.via === 'cron' ? 'cron пришлёт одну строку' : 'придёт уведомление'}, если кто-то из клиентов на очереди${d.again === null ? '' : `, а в ${d.again}, если день всё ещё не сделан`}; в другие дни ничего. Проверить: rapport remind test`,
    same: `Напоминание уже ${d.via === 'cron' ? 'есть в вашем crontab' : 'установлено'}. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.uninstall': (d) => ({
    changed: d.via === 'cron' ? 'Убрано. Ваш crontab снова такой, каким был.' : 'Убрано вместе с файлами.',
    same: `Напоминание не установлено. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.absent': () => 'Напоминание не установлено. Установить: rapport remind install --at 08:30',
  'remind.foreign': (d) => (d.via === 'cron' ? `Напоминание в вашем crontab изменено вручную и запускает: ${d.line}` : `Напоминание изменено вручную: ${d.line}`),
  'remind.present': (d) => `${runners[d.via]} запускает напоминание в ${d.at}${d.again === null ? '' : ` и в ${d.again}`}, ${d.days ?? 'каждый день'}.`,
  'remind.part': (d) => `  ${parts[d.part].padEnd(12)}  ${d.path}${d.state === 'there' ? '' : ` (${d.part === 'store' ? { gone: 'там пока пусто', moved: 'не то, что открыто сейчас' }[d.state] : { gone: 'пропало', moved: 'сейчас работает другое' }[d.state]})`}`,
  'remind.time': (d, w) => `  ${{ run: 'запуск', said: 'с сообщением', next: 'следующий' }[d.what].padEnd(12)}  ${d.when === null ? 'пока нет' : momentWords(d.when, d.today, w)}`,
  'remind.repair': () => 'Ему надо сказать, где что теперь лежит: rapport remind install',
  'remind.missed': (d, w) => `Напоминание не сработало ${momentWords({ day: d.day, time: `в ${d.at}` }, d.today, w)}. Если машина была включена, посмотрите почему: rapport remind test`,
  'remind.tested': (d) => `${runners[d.via]} запустит это, и оно работает. Сейчас пришло бы:`,
  'remind.unheard': (d) => `${{ 'no-mailer': 'Но почту здесь никто не доставляет (sendmail нет), и сказанное cron ни до кого не дойдёт.', 'no-mailto': 'Но MAILTO в вашем crontab пуст, и cron никому этого не пошлёт.', 'no-notifier': 'Но показать его здесь нечем (notify-send нет), и никто его не увидит.' }[d.why]} Вместо этого может звонить телефон: rapport remind ics --out morning.ics`,
  'remind.trouble': (d) => ({
    absent: 'Напоминание: было установлено, а теперь его нет. Вернуть: rapport remind install',
    moved: `Напоминание: всё ещё запускает ${d.paths.join(' и ')}, а этого уже нет или оно больше не в ходу. Исправить: rapport remind install`,
    'not-read': 'Напоминание: не видно, установлено ли оно. Посмотрите: rapport remind status',
  })[d.problem],
  'remind.alarm': () => 'Что я сегодня изменю для клиента? rapport check',
  'remind.ics': (d) => `Записано в ${d.file}. Откройте на телефоне, который должен звонить.`,
  'remind.offer': () => 'Напоминать каждое рабочее утро?',
  'remind.later': () => 'Когда захотите: rapport remind install',
} satisfies Partial<Catalogue>;
