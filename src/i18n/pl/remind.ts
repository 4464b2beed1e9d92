import { addDays, type Day } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';
import { clients } from './forms.ts';

const UNCHANGED = 'Niczego nie zmieniono.';
const parts = { node: 'node', program: 'program', store: 'dane' } as const;

const runners = { cron: 'Cron', systemd: 'Timer systemd', launchd: 'launchd' } as const;

function momentWords({ day, time }: { day: Day; time: string }, today: Day, { formats }: Words): string {
  return `${day === today ? 'dziś' : day === addDays(today, -1) ? 'wczoraj' : day === addDays(today, 1) ? 'jutro' : formats.day(day, today)} ${time}`;
}

/** The reminder and what runs it. */
export const remind = {
  /** Cron mails this as it is; names: null where they were not asked for. */
  'remind.due': (d, w) => `Na dziś: ${d.names === null ? w.formats.counted(d.count, clients) : w.formats.list(d.names)}. Zacznij: rapport check`,
  'remind.silent': (d) => `Nic by nie przyszło: ${{ done: 'na dziś wszystko zrobione', 'day-off': 'dziś jest dzień wolny', nobody: 'nikt dziś nie czeka', said: 'dziś już to było powiedziane' }[d.why]}.`,
  'remind.ask': (d) => (d.via === 'cron' ? 'Zmienić tak twój crontab?' : 'Zrobić to?'),
  'remind.why': (d) => ({
    cron: 'Uruchamiać będzie cron: nie ma tu systemd, który zrobiłby to dla ciebie.',
    systemd: 'Uruchamiać będzie timer systemd: gdy komputer był wyłączony, przypomnienie przyjdzie później.',
    launchd: 'Uruchamiać będzie launchd: gdy Mac spał, przypomnienie przyjdzie później.',
  })[d.via],
  'remind.coffee': () => 'O której pierwsza kawa?',
  'remind.coffee-hint': (d) => `HH:MM; Enter: ${d.usual}`,
  'remind.plan-install': (d) => `${d.before === null ? 'To dojdzie do twojego crontab; każdy wiersz, który tam jest, zostaje:' : `To zastąpi w twoim crontab „${d.before}”:`}\n${d.block}`,
  'remind.plan-uninstall': (d) => `To zniknie z twojego crontab; każdy inny wiersz zostaje:\n${d.block}`,
  'remind.plan-files': (d) => `${d.areThere ? 'Te pliki zostaną zapisane na nowo:' : 'Te pliki zostaną zapisane:'}\n${d.files}Potem zostanie uruchomione:\n${d.commands.map((command) => `  ${command}`).join('\n')}`,
  'remind.plan-files-gone': (d) => `Te pliki zostaną usunięte:\n${d.paths.map((path) => `  ${path}`).join('\n')}\nI zostanie uruchomione:\n${d.commands.map((command) => `  ${command}`).join('\n')}`,
  'remind.install': (d) => ({
    changed: `Gotowe. O ${d.at} ${d.via === 'cron' ? 'cron przyśle ci jeden wiersz' : 'pojawi się powiadomienie'}, jeśli ktoś czeka${d.again === null ? '' : `, a o ${d.again}, jeśli dzień nadal nie jest zrobiony`}; w inne dni nic. Na próbę: rapport remind test`,
    same: `Przypomnienie ${d.via === 'cron' ? 'jest już w twoim crontab' : 'już jest'}. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.uninstall': (d) => ({
    changed: d.via === 'cron' ? 'Usunięto. Twój crontab jest taki jak przedtem.' : 'Usunięto, razem z plikami.',
    same: `Nie ma przypomnienia. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.absent': () => 'Nie ma przypomnienia. Aby je mieć: rapport remind install --at 08:30',
  'remind.foreign': (d) => (d.via === 'cron' ? `Przypomnienie w twoim crontab zmieniono ręcznie, teraz uruchamia: ${d.line}` : `Przypomnienie zmieniono ręcznie: ${d.line}`),
  'remind.present': (d) => `${runners[d.via]} uruchamia przypomnienie o ${d.at}${d.again === null ? '' : ` i o ${d.again}`}, ${d.days ?? 'codziennie'}.`,
  'remind.part': (d) => `  ${parts[d.part].padEnd(12)}  ${d.path}${d.state === 'there' ? '' : ` (${d.part === 'store' ? { gone: 'jeszcze nic tu nie ma', moved: 'nie te, na które teraz patrzysz' }[d.state] : { gone: 'zniknęło', moved: 'teraz działa skądinąd' }[d.state]})`}`,
  'remind.time': (d, w) => `  ${{ run: 'ostatnio', said: 'z wiadomością', next: 'następnie' }[d.what].padEnd(12)}  ${d.when === null ? 'jeszcze nic' : momentWords(d.when, d.today, w)}`,
  'remind.repair': () => 'Trzeba mu powiedzieć, gdzie co teraz jest: rapport remind install',
  'remind.missed': (d, w) => `Przypomnienie nie uruchomiło się ${momentWords({ day: d.day, time: `o ${d.at}` }, d.today, w)}. Jeśli komputer był wtedy włączony, zobacz dlaczego: rapport remind test`,
  'remind.tested': (d) => `${runners[d.via]} uruchomi to i zadziała. Teraz przyszłoby:`,
  'remind.unheard': (d) => `${{ 'no-mailer': 'Ale nic tu nie dostarcza poczty (nie ma sendmail), więc to, co powie cron, do nikogo nie dotrze.', 'no-mailto': 'Ale MAILTO w twoim crontab jest puste, więc cron nikomu tego nie wyśle.', 'no-notifier': 'Ale nie ma tu notify-send, które by je pokazało, więc nikt go nie zobaczy.' }[d.why]} Zamiast tego może dzwonić telefon: rapport remind ics --out morning.ics`,
  'remind.trouble': (d) => ({
    absent: 'Przypomnienie: było, a już go nie ma. Aby znów je mieć: rapport remind install',
    moved: `Przypomnienie: wciąż uruchamia ${d.paths.join(' i ')}, a tego już nie ma albo nie jest w użyciu. Naprawa: rapport remind install`,
    'not-read': 'Przypomnienie: nie widać, czy jest. Zobacz: rapport remind status',
  })[d.problem],
  'remind.alarm': () => 'Co dziś zmienię dla klienta? rapport check',
  'remind.ics': (d) => `Zapisano w ${d.file}. Otwórz na telefonie, który ma dzwonić.`,
  'remind.offer': () => 'Przypominać w każdy roboczy poranek?',
  'remind.later': () => 'Kiedy zechcesz: rapport remind install',
} satisfies Partial<Catalogue>;
