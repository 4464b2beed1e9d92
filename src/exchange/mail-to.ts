const OUR_BLOCK = /(?<=^|\n)# rapport remind: begin/;
const MAILTO = /^[ \t]*(["']?)MAILTO\1[ \t]*=[ \t]*(.*?)[ \t\r]*$/gm;

/** Whether a crontab keeps cron from mailing what our line says: an empty MAILTO above it (crontab(5)). */
export function mailsNobody(table: Buffer): boolean {
  const above = table.toString('latin1').split(OUR_BLOCK)[0] ?? '';
  const last = [...above.matchAll(MAILTO)].at(-1)?.[2];
  return last === '' || last === '""' || last === "''";
}
