import type { Report } from '../blocks.ts';

/** A report for a page: the map of a year stands for the one of the last weeks. Its heading stays where it has more below it. */
export function withoutRecentDays(report: Report): Report {
  const map = report.blocks.findIndex(({ block }) => block === 'calendar');
  const hasYear = report.blocks.some(({ block }) => block === 'year');
  if (map < 0 || !hasYear) return report;
  const isAlone = report.blocks[map - 1]?.block === 'heading' && report.blocks[map + 1]?.block !== 'facts';
  return { ...report, blocks: report.blocks.toSpliced(isAlone ? map - 1 : map, isAlone ? 2 : 1) };
}
