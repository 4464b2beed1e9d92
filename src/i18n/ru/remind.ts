import type { Catalogue } from '../words.ts';

const UNCHANGED = 'Ничего не изменено.';
const parts = { node: 'node', program: 'программа', store: 'хранилище' } as const;

/** The reminder and its place in the crontab. */
export const remind = {
  'remind.due': (d, w) => `Сегодня на очереди ${d.names === null ? w.formats.counted(d.count, { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' }) : w.formats.list(d.names)}. Начать: rapport check`,
  'remind.ask': () => 'Так изменить crontab?',
  'remind.plan-install': (d) => `${d.before === null ? 'В ваш crontab добавится это; остальные строки останутся как есть:' : `В вашем crontab это заменит «${d.before}»:`}\n${d.block}`,
  'remind.plan-uninstall': (d) => `Из вашего crontab уйдёт это; остальные строки останутся как есть:\n${d.block}`,
  'remind.install': (d) => ({
    changed: `Установлено. В ${d.at} cron пришлёт одну строку, если кто-то из клиентов на очереди; в другие дни ничего.`,
    same: `Напоминание уже есть в вашем crontab. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.uninstall': (d) => ({
    changed: 'Убрано. Ваш crontab снова такой, каким был.',
    same: `Напоминания в вашем crontab нет. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.absent': () => 'Напоминание не установлено. Установить: rapport remind install --at 08:30',
  'remind.foreign': (d) => `Напоминание в вашем crontab изменено вручную и запускает: ${d.line}`,
  'remind.present': (d) => `Cron запускает напоминание в ${d.at}, ${d.days ?? 'каждый день'}.`,
  'remind.part': (d) => `  ${parts[d.part].padEnd(9)}  ${d.path}${d.there ? '' : d.part === 'store' ? ' (там пока пусто)' : ' (пропало: запустите rapport remind install ещё раз)'}`,
} satisfies Partial<Catalogue>;
