/** A part of the revenue as people write it: "0.24", "0,24", "24%". @returns 0 to 1; undefined for anything else */
export function readShare(text: string): number | undefined {
  const [, number, percent] = /^(\d+(?:[.,]\d+)?) ?(%?)$/.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  const share = Number(number.replace(',', '.')) / (percent === '%' ? 100 : 1);
  return share > 1 ? undefined : Math.round(share * 10_000) / 10_000;
}
