import type { Forms } from '../formats.ts';

/** Counted words. A name ending in `Of` is the genitive: "od 5 dni roboczych". */
export const days: Forms = { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' };
export const daysOf: Forms = { one: 'dnia', few: 'dni', many: 'dni', other: 'dnia' };
export const workingDays: Forms = { one: 'dzień roboczy', few: 'dni robocze', many: 'dni roboczych', other: 'dnia roboczego' };
export const workingDaysOf: Forms = { one: 'dnia roboczego', few: 'dni roboczych', many: 'dni roboczych', other: 'dnia roboczego' };
export const minutes: Forms = { one: 'minuta', few: 'minuty', many: 'minut', other: 'minuty' };
export const seconds: Forms = { one: 'sekunda', few: 'sekundy', many: 'sekund', other: 'sekundy' };
export const hours: Forms = { one: 'godzina', few: 'godziny', many: 'godzin', other: 'godziny' };

export const clients: Forms = { one: 'klient', few: 'klientów', many: 'klientów', other: 'klienta' };
/** After "przy". */
export const atClients: Forms = { one: 'kliencie', few: 'klientach', many: 'klientach', other: 'klienta' };
export const atEqualClients: Forms = { one: 'kliencie', few: 'klientach równej wielkości', many: 'klientach równej wielkości', other: 'klienta równej wielkości' };
export const newClients: Forms = { one: 'nowy klient', few: 'nowych klientów', many: 'nowych klientów', other: 'nowego klienta' };
export const people: Forms = { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' };

export const checks: Forms = { one: 'przegląd', few: 'przeglądy', many: 'przeglądów', other: 'przeglądu' };
/** After "w". */
export const inChecks: Forms = { one: 'przeglądzie', few: 'przeglądach', many: 'przeglądach', other: 'przeglądu' };
/** After "w". */
export const inItems: Forms = { one: 'pytaniu', few: 'pytaniach', many: 'pytaniach', other: 'pytania' };
export const items: Forms = { one: 'pytanie', few: 'pytania', many: 'pytań', other: 'pytania' };
export const answers: Forms = { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi', other: 'odpowiedzi' };
export const contacts: Forms = { one: 'kontakt', few: 'kontakty', many: 'kontaktów', other: 'kontaktu' };
export const warningsWord: Forms = { one: 'ostrzeżenie', few: 'ostrzeżenia', many: 'ostrzeżeń', other: 'ostrzeżenia' };
export const entries: Forms = { one: 'wpis', few: 'wpisy', many: 'wpisów', other: 'wpisu' };
export const lines: Forms = { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' };
export const packs: Forms = { one: 'pakiet', few: 'pakiety', many: 'pakietów', other: 'pakietu' };
export const incidents: Forms = { one: 'zdarzenie', few: 'zdarzenia', many: 'zdarzeń', other: 'zdarzenia' };
export const invoicesOf: Forms = { one: 'faktury', few: 'faktur', many: 'faktur', other: 'faktury' };
