import type { Catalogue } from '../words.ts';

/** What `rapport questions lint` says about a pack, after the pack's name: one line each. */
export const lint = {
  'lint.removed-item': (d) => `Brakuje „${d.item}”. Lista może rosnąć, nie maleć: zamiast tego daj mu u klienta mniejszą wagę.`,
  'lint.redefined-item': (d) => `„${d.item}” znaczy już co innego. Nowe słowa i waga są mile widziane; nowe znaczenie wymaga nowego id.`,
  'lint.taken-id': (d) => `„${d.item}” to pytanie z innego pakietu. Daj swojemu inne id.`,
  'lint.duplicate-id': (d) => `„${d.item}” jest tu dwa razy.`,
  'lint.second-pulse': (d) => `„${d.item}” byłoby drugim pulsem. Przenieś je do innej rodziny.`,
  'lint.wrong-scale': (d) => `„${d.item}” ma skalę, o którą jego rodzina nie umie pytać.`,
  'lint.no-words': (d) => `„${d.item}” nie ma słów w tym języku.`,
  'lint.no-poles': (d) => `„${d.item}” nie mówi, co znaczą oba końce. Dodaj "low" i "high".`,
  'lint.no-anchors': (d) => `„${d.item}” nie mówi, co znaczą 1, 3 i 5. Dodaj "anchors".`,
  'lint.no-source': (d) => `„${d.item}” nie mówi, z jakiej myśli się bierze. Dodaj "source".`,
  'lint.late-asking': (d) => `„${d.item}” pada rzadziej, niż chce jego rytm. Zmniejsz "notBefore" albo zwiększ "cadence".`,
  'lint.too-wide': (d) => `„${d.item}”: "${d.field}" ma ponad ${d.columns} kolumn i może zostać ucięte.`,
  'lint.stray-words': (d) => `„${d.item}” ma słowa, ale żaden pakiet nie ma takiego pytania.`,
  'lint.vague-form': (d) => `„${d.item}” do niczego nie pasuje. Ogólniki pisz małymi literami i bez znaków przestankowych.`,
} satisfies Partial<Catalogue>;
