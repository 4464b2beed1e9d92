import type { Flaw, Problem } from '../../core/problems.ts';

/** What is wrong with a field or line, as the rest of a sentence that begins with it. */
const problems: Readonly<Record<Problem, string>> = {
  'too-large': 'is larger than 64 MB; split it',
  'not-utf8': 'is not UTF-8',
  'line-too-long': 'is longer than a megabyte',
  'not-json': 'is not JSON',
  'not-an-object': 'must be an object in braces',
  'too-deep': 'is nested too deeply',
  'unknown-kind': 'is not a kind that this version knows',
  'open-quote': 'has a quote that does not fit: a cell with quotes in it stands in quotes, and each of them is doubled',
  'no-name-column': 'has no column called name, client or company in its first row',
  'more-cells': 'has more cells than the first row has columns',
  'missing': 'is missing',
  'unknown-field': 'is not a field here',
  'forbidden-field': 'has a field with a name that cannot be used',
  'not-text': 'must be text in quotes',
  'empty': 'says nothing',
  'text-too-long': 'is too long: 20,000 characters for texts, 200 for names',
  'broken-text': 'holds half of a character, so it cannot be written as UTF-8',
  'not-one-of': 'has a value that is not one of those it can have',
  'not-a-list': 'must be a list in brackets',
  'too-many': 'has more than 200 entries',
  'not-a-day': 'must be a day that exists, as "2026-03-02"',
  'not-an-instant': 'must be a time with its offset, as "2026-03-02T08:31:00+01:00"',
  'not-a-time': 'must be a time of day, as "14:00"',
  'not-a-handle': 'must be 1 to 40 letters, digits, "-", "_" or ".", and begin with a letter or digit',
  'not-an-id': 'must be an id: 1 to 64 letters from a to z, digits, "-", "_", "." or ":"',
  'not-an-item': 'must be lower-case letters from a to z, digits and dashes',
  'not-a-rating': 'must be 1 to 5, true, false, "none" or null',
  'not-a-pulse': 'must be 1 to 5 or null',
  'not-a-share': 'must be a number from 0 to 1',
  'not-a-score': 'must be a number from 0 to 10',
  'not-a-weight': 'must be a number from 0.1 to 10',
  'not-an-importance': 'must be a number from 0.5 to 3',
  'not-a-count': 'must be a whole number, 1 or more',
  'not-a-line': 'must be a single line without control characters',
  'not-days': 'must be a whole number of days, 1 to 3650',
  'not-minutes': 'must be a whole number of minutes, at most a week of them',
  'not-seconds': 'must be a number of seconds, at most a day of them',
  'not-yes-or-no': 'must be true or false',
  'not-a-setting': 'must be text, a number, true, false or null',
  'unknown-client': 'names nobody you have as a client; add a client line',
  'handle-taken': 'is the handle of another client',
  'unknown-fact': 'names nothing in this file or the journal',
  'wrong-kind': 'names a fact of a kind that does not fit here',
  'other-client': 'names a fact of another client',
  'fixed-field': 'cannot be amended',
  'required-field': 'cannot be taken away',
  'future-day': 'is still to come; only planned touches and days off can be',
  'before-start': 'comes before the first day',
};

/** @param whole what is meant where no field is named: "the line" */
export function describeFlaw({ field, problem, allowed }: Flaw, whole: string): string {
  const subject = field === '' ? whole : `"${field}"`;
  return problem === 'not-one-of' && allowed !== undefined ? `${subject} must be one of ${allowed.join(', ')}` : `${subject} ${problems[problem]}`;
}
