const MINUTES = /^(\d{1,4})\s?m(?:in(?:s|utes?)?)?$/i;
const HOURS = /^(\d{1,2}(?:[.,]\d{1,2})?)\s?h(?:ours?)?$/i;
const BOTH = /^(\d{1,2})h(\d{1,2})m?$/i;

/** How long something took, as one types it: "30m", "45min", "30 minutes", "1h", "1.5h", "1h30". Undefined for anything else. */
export function readMinutes(text: string): number | undefined {
  const [, minutes] = MINUTES.exec(text) ?? [];
  if (minutes !== undefined) return Number(minutes);
  const [, hours] = HOURS.exec(text) ?? [];
  if (hours !== undefined) return Math.round(Number(hours.replace(',', '.')) * 60);
  const [, whole, rest] = BOTH.exec(text) ?? [];
  return whole === undefined ? undefined : Number(whole) * 60 + Number(rest);
}
