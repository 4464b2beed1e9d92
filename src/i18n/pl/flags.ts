import type { FlagStanding } from '../../core/flag-standing.ts';
import type { Catalogue, Words } from '../words.ts';
import { fullStop } from './core.ts';
import { fromDay } from './days.ts';
import { daysOf } from './forms.ts';
import { signs } from './incident-signs.ts';

const times = ({ times: count, of, withinDays }: Extract<FlagStanding, { id: 'counted' }>, w: Words): string => (count === 1
  ? `Pierwsze takie zdarzenie od ${w.formats.counted(withinDays, daysOf)}. Zapytaj, co za nim stoi: zaczepka to często prośba o uwagę.`
  : `Takie zdarzenia w ciągu ${w.formats.counted(withinDays, daysOf)}: ${count}. Przy ${of} pora na decyzję.`);

/** Red flags as they are recorded, in Polish. */
export const flags = {
  'flag.words-needed': () => 'Kilka słów, tak jak padły. Ctrl-C kończy bez wpisu.',
  'flag.about': () => 'Kogo lub czego to dotyczy: ciebie i twoich ludzi czy pracy?',
  'flag.about-name': (d) => ({ person: 'mnie lub moich ludzi', work: 'pracy' })[d.about],
  'flag.told': () => 'Czy wiedzą już od ciebie, że to niedopuszczalne?',
  'flag.not-yet': () => 'jeszcze nie',
  'flag.what': () => 'Jak to nazwać?',
  'flag.more': () => 'pokaż wszystkie',
  'flag.complaint': () => 'Czy jest w tym skarga, coś, co chcą mieć naprawione?',
  'flag.kept': (d) => fullStop(`To, co wpisano, zostaje jako spostrzeżenie: ${d.name}`),
  'flag.noticed': () => 'Nie liczy się jako czerwona flaga.',
  'flag.with-complaint': (d) => `Skarga jest otwarta, dopóki na nią nie odpowiesz: rapport log ${d.handle} complaint --answer`,
  'flag.standing': (d, w) => {
    if (d.standing.id === 'counted') return times(d.standing, w);
    if (d.standing.id === 'told') return 'Oni już to wiedzą. Jeśli się powtórzy, pora na decyzję.';
    return `Powiedz im spokojnie, że to niedopuszczalne, i zapisz, że już to wiedzą: rapport boundary add "..." --client ${d.handle}; jeśli potem się powtórzy, pora na decyzję.`;
  },
  'flag.decision': (d, w) => {
    if (d.threat) return `Nikt nie musi się na to godzić. Powiedz komuś, komu ufasz, i zdecyduj dziś, jak to się skończy: rapport review ${d.handle}`;
    return d.due === null ? `Pora na decyzję: rapport review ${d.handle}` : `Pora na decyzję. Prześpij się z tym; ${fromDay(d.due, w)}: rapport review ${d.handle}`;
  },
  'flag.signs': (d) => signs[d.item] ?? '',
  'boundary.saved': (d) => `Zapisano granicę (${d.name ?? 'wszyscy klienci'}): ${d.text}`,
  'boundary.ended': (d, w) => `Koniec granicy (${w.formats.longDay(d.on)}): ${d.text}`,
} satisfies Partial<Catalogue>;
