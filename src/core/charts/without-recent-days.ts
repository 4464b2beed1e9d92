import type { Report } from '../blocks.ts';

/** A report for a page: the map of a year stands for the one of the last weeks. */
export function withoutRecentDays(report: Report): Report {
  const map = report.blocks.findIndex(({ block }) => block === 'calendar');
  const hasYear = report.blocks.some(({ block }) => block === 'year');
  const hasHeading = report.blocks[map - 1]?.block === 'heading';
  return map < 0 || !hasYear ? report : { ...report, blocks: report.blocks.toSpliced(hasHeading ? map - 1 : map, hasHeading ? 2 : 1) };
}
