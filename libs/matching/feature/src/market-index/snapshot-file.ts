import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Whatever is kept of an index: plain facts, and bytes under names. */
export interface SnapshotContent {
  readonly header: Readonly<Record<string, unknown>>;
  readonly parts: readonly SnapshotPart[];
}

export interface SnapshotPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface PartEntry {
  readonly name: string;
  readonly length: number;
  readonly crc32: number;
}

interface FileHeader {
  readonly header: Record<string, unknown>;
  readonly parts: PartEntry[];
}

/** Why a file is not what it should be; whoever meets it builds the index anew. */
export class SnapshotRefused extends Error {}

// The file: these eight bytes, the format's version, length and CRC-32 of the header, the header as JSON, then the parts one
// behind the other. Numbers are of four bytes, the lowest first.
const MAGIC = 'CWINDEX\0';
export const SNAPSHOT_FORMAT = 1;
const PREFIX_BYTES = 20;
/** A file system takes no more at once, and nobody needs more. */
const CHUNK_BYTES = 64 * 1024 * 1024;
const LONGEST_HEADER = 256 * 1024 * 1024;

const crcOf = (bytes: Uint8Array): number => {
  let value = 0;
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) value = crc32(bytes.subarray(at, at + CHUNK_BYTES), value);
  return value;
};

/**
 * Writes beside the file, waits for the disk and puts it in its place: whoever is killed on the way leaves the file of before.
 */
export const writeSnapshot = async (path: string, { header, parts }: SnapshotContent): Promise<void> => {
  await removeUnfinished(path);
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.unfinished`;
  const entries = parts.map(({ name, bytes }) => ({ name, length: bytes.length, crc32: crcOf(bytes) }));
  const json = Buffer.from(JSON.stringify({ header, parts: entries } satisfies FileHeader));
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.write(MAGIC, 'latin1');
  prefix.writeUInt32LE(SNAPSHOT_FORMAT, 8);
  prefix.writeUInt32LE(json.length, 12);
  prefix.writeUInt32LE(crc32(json), 16);
  const file = await open(unfinished, 'wx', 0o600);
  try {
    for (const bytes of [prefix, json, ...parts.map((part) => part.bytes)]) await writeWhole(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  await syncFolder(dirname(path));
};

/** @throws SnapshotRefused where a byte is missing, changed or of another version; null where there is no file */
export const readSnapshot = async (path: string): Promise<SnapshotContent | null> => {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!file) return null;
  try {
    const { size } = await file.stat();
    const { header, parts, begins } = await readHeader(file, size);
    const wanted = parts.reduce((sum, { length }) => sum + length, begins);
    if (wanted !== size) throw new SnapshotRefused(`it has (${size}) bytes and should have (${wanted})`);
    let at = begins;
    const found: SnapshotPart[] = [];
    for (const { name, length, crc32: expected } of parts) {
      const bytes = await readWhole(file, at, length);
      if (crcOf(bytes) !== expected)
        throw new SnapshotRefused(`the bytes of (${name}) are not those that were written`);
      found.push({ name, bytes });
      at += length;
    }
    return { header, parts: found };
  } finally {
    await file.close();
  }
};

const readHeader = async (file: FileHandle, size: number): Promise<FileHeader & { begins: number }> => {
  if (size < PREFIX_BYTES) throw new SnapshotRefused(`it has (${size}) bytes, which is no snapshot`);
  const prefix = Buffer.from(await readWhole(file, 0, PREFIX_BYTES));
  if (prefix.toString('latin1', 0, 8) !== MAGIC) throw new SnapshotRefused('it is no snapshot');
  const format = prefix.readUInt32LE(8);
  if (format !== SNAPSHOT_FORMAT) throw new SnapshotRefused(`it is of format (${format}), not (${SNAPSHOT_FORMAT})`);
  const length = prefix.readUInt32LE(12);
  if (length > LONGEST_HEADER || PREFIX_BYTES + length > size) throw new SnapshotRefused('it ends within its header');
  const json = await readWhole(file, PREFIX_BYTES, length);
  if (crc32(json) !== prefix.readUInt32LE(16)) throw new SnapshotRefused('its header is not the one that was written');
  return { ...(JSON.parse(Buffer.from(json).toString()) as FileHeader), begins: PREFIX_BYTES + length };
};

/** Nobody writes for so long: whoever began it was killed. */
const GIVEN_UP_MS = 10 * 60_000;

/** What writers that were killed have left; another process may be writing beside this one. */
const removeUnfinished = async (path: string): Promise<void> => {
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(`${basename(path)}.`) && one.endsWith('.unfinished'))) {
    const left = join(dirname(path), name);
    const { mtimeMs } = await stat(left).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < Date.now() - GIVEN_UP_MS) await rm(left, { force: true });
  }
};

const writeWhole = async (file: FileHandle, bytes: Uint8Array): Promise<void> => {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, at, Math.min(CHUNK_BYTES, bytes.length - at));
    at += bytesWritten;
  }
};

/** Shared, so that worker threads can look into what was read. */
const readWhole = async (file: FileHandle, from: number, length: number): Promise<Uint8Array> => {
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  for (let at = 0; at < length;) {
    const { bytesRead } = await file.read(bytes, at, Math.min(CHUNK_BYTES, length - at), from + at);
    if (bytesRead === 0) throw new SnapshotRefused('it was cut short');
    at += bytesRead;
  }
  return bytes;
};

/** The new name outlives a loss of power only once the folder is on disk too. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};
