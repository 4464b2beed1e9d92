import type { Catalogue } from '../words.ts';

/** What `rapport questions lint` says about a pack, after the pack's name: one line each. */
export const lint = {
  'lint.removed-item': (d) => `«${d.item}» пропал. Список может расти, но не убывать: лучше дайте пункту меньший вес у клиента.`,
  'lint.redefined-item': (d) => `«${d.item}» уже не тот. Новые слова и вес можно, а новому смыслу нужен новый id.`,
  'lint.taken-id': (d) => `«${d.item}» уже есть в другом наборе. Дайте своему другой id.`,
  'lint.duplicate-id': (d) => `«${d.item}» встречается дважды.`,
  'lint.second-pulse': (d) => `«${d.item}» был бы вторым пульсом. Перенесите его в другую группу.`,
  'lint.wrong-scale': (d) => `Шкалу пункта «${d.item}» его группа спросить не может.`,
  'lint.no-words': (d) => `У пункта «${d.item}» нет слов на этом языке.`,
  'lint.no-poles': (d) => `«${d.item}» не говорит, что значат его края. Добавьте "low" и "high".`,
  'lint.no-anchors': (d) => `«${d.item}» не говорит, что значат 1, 3 и 5. Добавьте "anchors".`,
  'lint.no-source': (d) => `«${d.item}» не говорит, от какой он идеи. Добавьте "source".`,
  'lint.late-asking': (d) => `«${d.item}» спрашивается реже, чем нужно его ритму. Уменьшите "notBefore" или увеличьте "cadence".`,
  'lint.too-wide': (d, w) => `«${d.item}»: поле "${d.field}" шире, чем ${w.formats.counted(d.columns ?? 0, { one: 'столбец', few: 'столбца', many: 'столбцов', other: 'столбца' })}, и может обрезаться.`,
  'lint.stray-words': (d) => `Для «${d.item}» есть слова, но такого пункта нет ни в одном наборе.`,
  'lint.vague-form': (d) => `«${d.item}» ни с чем не совпадёт. Пишите общие фразы строчными буквами и без знаков препинания.`,
} satisfies Partial<Catalogue>;
