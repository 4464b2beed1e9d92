/** What `rapport questions lint` says about a pack, after the pack's name: one line each. */
interface Place { item: string; field?: string; columns?: number }

export const lint = {
  'lint.removed-item': (d: Place) => `"${d.item}" is missing. The list may grow, not shrink: give it less weight for a client instead.`,
  'lint.redefined-item': (d: Place) => `"${d.item}" is not what it was. New words or another weight are welcome; a new meaning needs a new id.`,
  'lint.taken-id': (d: Place) => `"${d.item}" is an item of another pack. Give yours another id.`,
  'lint.duplicate-id': (d: Place) => `"${d.item}" is there twice.`,
  'lint.second-pulse': (d: Place) => `"${d.item}" would be a second pulse. Put it into another family.`,
  'lint.wrong-scale': (d: Place) => `"${d.item}" has a scale that its family cannot ask.`,
  'lint.no-words': (d: Place) => `"${d.item}" has no words in this language.`,
  'lint.no-poles': (d: Place) => `"${d.item}" does not say what its two ends mean. Add "low" and "high".`,
  'lint.no-anchors': (d: Place) => `"${d.item}" does not say what 1, 3 and 5 mean. Add "anchors".`,
  'lint.no-source': (d: Place) => `"${d.item}" does not say which idea it stands for. Add a "source".`,
  'lint.late-asking': (d: Place) => `"${d.item}" is asked less often than its cadence wants. Lower "notBefore" or raise "cadence".`,
  'lint.too-wide': (d: Place) => `"${d.item}": its "${d.field}" is wider than ${d.columns} columns and may be cut.`,
  'lint.stray-words': (d: Place) => `"${d.item}" has words, but no pack has such an item.`,
  'lint.vague-form': (d: Place) => `"${d.item}" will match nothing. Write vague phrases in lower case, without punctuation.`,
};
