import { unknownValue } from '../../core/unknown-value.ts';
import { extname } from 'node:path';
import { UserError } from '../../core/errors.ts';
import { absolutePath } from '../absolute-path.ts';
import type { Session } from '../session.ts';

export const FORMATS = ['terminal', 'md', 'json', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface DeliveryOptions { readonly format?: string; readonly html?: boolean; readonly out?: string; readonly force?: boolean; readonly open?: boolean }

/** As what a report is written, and where to. */
export interface Delivery {
  readonly format: Format;
  /** An absolute path; undefined for standard output, or where `open` chooses the place. */
  readonly out: string | undefined;
  readonly force: boolean;
  readonly open: boolean;
}

/** The ends of names that say what is in a file. */
const ENDINGS: Readonly<Record<string, Format>> = { '.html': 'html', '.htm': 'html', '.md': 'md', '.json': 'json', '.txt': 'terminal' };

/** @throws UserError unknown-value, unknown-ending, option-not-here */
export function planDelivery({ context, options: { json = false } }: Session, { format, html = false, out, force = false, open = false }: DeliveryOptions): Delivery {
  const named = namedFormat({ format, html, json });
  const file = out === undefined || out === '-' ? undefined : absolutePath(out, context);
  const wanted = named?.format ?? (file !== undefined ? formatOf(file) : open ? 'html' : 'terminal');
  if (open && wanted !== 'html') throw new UserError('option-not-here', { option: '--open', what: named?.option ?? `--out ${out}` });
  if (open && out === '-') throw new UserError('option-not-here', { option: '--open', what: '--out -' });
  return { format: wanted, out: file, force, open };
}

interface Named { readonly option: string; readonly format: Format }

/** What was asked for by options, which must agree; a name's ending is heeded only without any. */
function namedFormat({ format, html, json }: { readonly format: string | undefined; readonly html: boolean; readonly json: boolean }): Named | undefined {
  const known = FORMATS.find((name) => name === format);
  if (format !== undefined && known === undefined) throw unknownValue('--format', format, FORMATS);
  const named: readonly Named[] = [
    ...(json ? [{ option: '--json', format: 'json' as const }] : []),
    ...(html ? [{ option: '--html', format: 'html' as const }] : []),
    ...(known === undefined ? [] : [{ option: `--format ${known}`, format: known }]),
  ];
  const other = named.find((one) => one.format !== named[0]!.format);
  if (other !== undefined) throw new UserError('option-not-here', { option: other.option, what: named[0]!.option });
  return named[0];
}

function formatOf(file: string): Format {
  const ending = extname(file).toLowerCase();
  const format = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (format === undefined) throw new UserError('unknown-ending', { file, endings: Object.keys(ENDINGS).filter((known) => known !== '.htm') });
  return format;
}
