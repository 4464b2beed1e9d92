import type { Catalogue } from '../words.ts';
import { clients } from './forms.ts';

const UNCHANGED = 'Niczego nie zmieniono.';
const parts = { node: 'node', program: 'program', store: 'dane' } as const;

/** The reminder and its place in the crontab. */
export const remind = {
  /** Cron mails this as it is; names: null where they were not asked for. */
  'remind.due': (d, w) => `Na dziś: ${d.names === null ? w.formats.counted(d.count, clients) : w.formats.list(d.names)}. Zacznij: rapport check`,
  'remind.ask': () => 'Zmienić tak twój crontab?',
  'remind.plan-install': (d) => `${d.before === null ? 'To dojdzie do twojego crontab; każdy wiersz, który tam jest, zostaje:' : `To zastąpi w twoim crontab „${d.before}”:`}\n${d.block}`,
  'remind.plan-uninstall': (d) => `To zniknie z twojego crontab; każdy inny wiersz zostaje:\n${d.block}`,
  'remind.install': (d) => ({
    changed: `Gotowe. O ${d.at} cron przyśle ci jeden wiersz, jeśli ktoś czeka; w inne dni nic.`,
    same: `Przypomnienie jest już w twoim crontab. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.uninstall': (d) => ({
    changed: 'Usunięto. Twój crontab jest taki jak przedtem.',
    same: `W twoim crontab nie ma przypomnienia. ${UNCHANGED}`,
    declined: UNCHANGED,
    shown: UNCHANGED,
  })[d.outcome],
  'remind.absent': () => 'Nie ma przypomnienia. Aby je mieć: rapport remind install --at 08:30',
  'remind.foreign': (d) => `Przypomnienie w twoim crontab zmieniono ręcznie, teraz uruchamia: ${d.line}`,
  'remind.present': (d) => `Cron uruchamia przypomnienie o ${d.at}, ${d.days ?? 'codziennie'}.`,
  'remind.part': (d) => `  ${parts[d.part].padEnd(7)}  ${d.path}${d.there ? '' : d.part === 'store' ? ' (jeszcze nic tu nie ma)' : ' (zniknęło: uruchom znów rapport remind install)'}`,
} satisfies Partial<Catalogue>;
