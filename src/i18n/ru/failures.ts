import type { Catalogue } from '../words.ts';

const STORE = 'выберите другое место через --store';
/** What the system's codes mean, and what to do about it. */
const causes: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  ENOSPC: ['диск заполнен', 'Освободите место и попробуйте ещё раз.'],
  EDQUOT: ['ваша доля диска исчерпана', 'Освободите место и попробуйте ещё раз.'],
  EROFS: ['диск только для чтения', `Разрешите запись или ${STORE}.`],
  EACCES: ['нет прав', `Посмотрите, кто владелец, или ${STORE}.`],
  EPERM: ['нет прав', `Посмотрите, кто владелец, или ${STORE}.`],
  ENOENT: ['такого файла или папки нет', 'Проверьте путь.'],
  EISDIR: ['это папка', 'Проверьте путь.'],
  ELOOP: ['это символическая ссылка', 'Поставьте на её место сам файл или папку.'],
  ENOTDIR: ['часть этого пути файл, а не папка', `Тогда ${STORE}.`],
  EIO: ['диск сообщает об ошибке', 'Проверьте диск и скопируйте важное на другой.'],
};

function causeOf(reason: string): string {
  return causes[reason]?.[0] ?? `система говорит ${reason}`;
}

function remedyOf(reason: string): string {
  return causes[reason]?.[1] ?? `Попробуйте ещё раз или ${STORE}.`;
}

interface Kept { readonly kept?: readonly string[]; readonly lost?: readonly string[] }

/** Where what was typed is now: in a draft, or nowhere but on the screen. */
function keptIn({ kept = [], lost = [] }: Kept): string {
  const safe = kept.length === 0 ? '' : ` То, что вы ввели, лежит в ${kept.join(' и ')} и сохранится со следующей записью.`;
  return lost.length === 0 ? safe : `${safe} Нигде не сохранено, скопируйте отсюда: ${lost.join(' ')}`;
}

/** What fails around the program: files, disks, the crontab. */
export const failures = {
  'error.not-saved': (d) => `В ${d.path} не сохранено: ${causeOf(d.reason)}. ${remedyOf(d.reason)}${keptIn(d)}`,
  'error.not-read': (d) => `${d.path} не читается: ${causeOf(d.reason)}. ${remedyOf(d.reason)}`,
  'error.not-written': (d) => `Вывод записать не удалось: ${causeOf(d.reason)}.`,
  'error.not-a-store': (d) => `В ${d.path} лежит другое, поэтому здесь ничего не хранится. Дайте новую или пустую папку через --store.`,
  'error.damaged-file': (d) => `Из последних строк в ${d.path} (${d.lines}) повреждены ${d.bad}, поэтому туда ничего не добавляется. Переименуйте файл так, чтобы имя кончалось на .damaged.jsonl: целое по-прежнему прочитается, и начнётся новый файл.${keptIn(d)}`,
  'error.bad-settings': (d) => `${d.key === undefined ? `${d.file}: это не JSON` : `У "${d.key}" в ${d.file} негодное значение`}. Поправьте или уберите файл, чтобы начать с обычных настроек.`,
  'error.not-deleted': (d) => `${d.path} не удаляется: ${causeOf(d.reason)}. Читаться оттуда уже ничего не будет. ${remedyOf(d.reason)} Та же команда продолжит с того места, где остановилась.`,
  'error.bad-backup': (d) => (d.problem === 'damaged'
    ? `Копия ${d.file} повреждена. Ничего не изменено. Попробуйте другой её экземпляр или более раннюю копию.`
    : `${d.file}: это не копия rapport. Ничего не изменено. Дайте файл, который команда rapport backup записала.`),
  'error.newer-backup': (d) => `${d.file}: копия от более новой версии rapport. Ничего не изменено. Обновите rapport и восстановите её.`,
  'error.backup-place': (d) => `Записать копию в «${d.path}» нельзя. Дайте файл вне хранилища, например rapport-backup.tar.gz.`,
  'error.nothing-to-back-up': () => 'Копировать пока нечего.',
  'error.file-exists': (d) => `${d.path} уже есть. Дайте другое имя или замените через --force.`,
  'error.unknown-ending': (d) => `Каким должен быть ${d.file}? Пусть имя кончается на ${d.endings.slice(0, -1).join(', ')} или ${d.endings.at(-1)}, или дайте --format.`,
  'error.no-crontab': () => 'Программы crontab здесь нет. Пусть что-то другое раз в день запускает: rapport remind',
  'error.crontab-not-read': (d) => `Ваш crontab не читается, поэтому ничего не изменено: ${d.reason}`,
  'error.crontab-not-written': (d) => `Ваш crontab не изменён: ${d.reason}`,
  'error.crontab-differs': () => 'Ваш crontab читается не так, как записан. Посмотрите: crontab -l',
  'error.crontab-damaged': () => 'Первая и последняя строки напоминания в вашем crontab не образуют пары, поэтому ничего не изменено. Уберите их: crontab -e',
  'error.installed-elsewhere': (d) => `Напоминание уже установлено через ${d.via}. Сначала уберите его: rapport remind uninstall`,
  'error.scheduler-missing': (d) => `${d.program} здесь не работает, поэтому ${d.via} не сможет запускать напоминание: ${d.reason}`,
  'error.scheduler-refused': (d) => `«${d.command}» не удалось, поэтому ничего не изменено: ${d.reason}`,
  'error.again-before': (d) => `${d.again} не позже ${d.at}: --again это более позднее время того же дня.`,
  'error.not-ours': (d) => `${d.path} записал не rapport, поэтому файл остаётся как есть. Сначала назовите его иначе.`,
  'error.no-reminder': () => 'Напоминания, которое можно проверить, нет. Установить: rapport remind install --at 08:30',
  'error.reminder-fails': (d) => `Напоминание не работает (код ${d.code})${d.reason === '' ? '' : `: ${d.reason}`}. Исправить: rapport remind install`,
  'error.cron-path': (d) => `Путь «${d.path}» нельзя дать напоминанию: один из знаков непечатный. Назовите папку иначе.`,
} satisfies Partial<Catalogue>;
