import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readTar, writeTar, type ArchivedFile } from './tar.ts';

/** What an archive says about itself, in its first file. */
export interface Manifest {
  /** ISO date and time with its offset. */
  readonly made: string;
  /** The version of the program that made it. */
  readonly by: string;
  readonly clients: number;
  readonly facts: number;
}

export interface Archive {
  readonly manifest: Manifest;
  readonly files: readonly ArchivedFile[];
}

/** Why bytes are not an archive that can be restored. */
export type ArchiveProblem = 'not-a-backup' | 'damaged' | 'newer';

interface Listed extends Manifest {
  readonly format: number;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

const FORMAT = 1;
const MANIFEST = 'rapport-backup.json';
/** Far more than any journal has; a small file cannot be made to fill the memory. */
const MAX_BYTES = 2 ** 30;
/** Nothing hidden, nothing absolute, no way up: each part is the plain name of a file or folder. */
const PATH = /^(?:(?:journal|questions)\/(?:[^./\\\0][^/\\\0]*\/)?[^./\\\0][^/\\\0]*|settings\.json)$/;

/** One gzipped tar file, the manifest first (backup.md). */
export function writeArchive({ manifest, files }: Archive): Buffer {
  const listed: Listed = { format: FORMAT, ...manifest, files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })) };
  const first = { path: MANIFEST, bytes: Buffer.from(`${JSON.stringify(listed, undefined, 1)}\n`) };
  return gzipSync(writeTar([first, ...files], Math.floor(Date.parse(manifest.made) / 1000)));
}

/** An archive whose every byte is as it was written, or why there is none. */
export function readArchive(packed: Uint8Array): Archive | ArchiveProblem {
  const tar = unzip(packed);
  if (tar === undefined) return packed[0] === 0x1f && packed[1] === 0x8b ? 'damaged' : 'not-a-backup';
  const [first, ...files] = readTar(tar) ?? [];
  if (first?.path !== MANIFEST) return first === undefined ? 'damaged' : 'not-a-backup';
  const listed = parse(first.bytes);
  if (typeof listed?.format !== 'number') return 'damaged';
  if (listed.format > FORMAT) return 'newer';
  const isWhole = listed.files.length === files.length && new Set(files.map(({ path }) => path)).size === files.length
    && files.every(({ path, bytes }, index) => PATH.test(path) && path === listed.files[index]?.path && sha256(bytes) === listed.files[index].sha256);
  const { made, by, clients, facts } = listed;
  return isWhole ? { manifest: { made, by, clients, facts }, files } : 'damaged';
}

function unzip(packed: Uint8Array): Buffer | undefined {
  try {
    return gunzipSync(packed, { maxOutputLength: MAX_BYTES });
  } catch {
    return undefined;
  }
}

/** The gzip checksum says that these are the bytes that were written, so that only the version may differ. */
function parse(bytes: Buffer): Listed | undefined {
  try {
    return JSON.parse(bytes.toString()) as Listed;
  } catch {
    return undefined;
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
