import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type {} from '@fastify/multipart';
import { DomainError } from '@crossward/kernel';
import type { FastifyRequest } from 'fastify';

export const UPLOAD_LIMIT = 64 * 1024 * 1024;
const CHUNK = 256 * 1024;

export interface ReceivedFile {
  readonly fileName: string;
  readonly fileBytes: number;
  readonly fileSha256: string;
  /** Reads the file from its beginning, each time anew, in chunks of 256 KiB. */
  chunks(): AsyncIterable<Buffer>;
}

/** Takes one uploaded file to disk, so that memory stays bounded, hands it to `use` and removes it. */
export const withUpload = async <T>(request: FastifyRequest, use: (file: ReceivedFile) => Promise<T>): Promise<T> => {
  if (!request.isMultipart()) throw noFile();
  const upload = await request.file({ limits: { fileSize: UPLOAD_LIMIT, files: 1 } });
  if (!upload) throw noFile();
  const folder = await mkdtemp(join(tmpdir(), 'crossward-upload-'));
  try {
    const path = join(folder, 'file');
    const hash = createHash('sha256');
    const counter = hashing(hash);
    await pipeline(upload.file, counter.stream, createWriteStream(path)).catch((error: unknown) => {
      throw (error as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE' ? tooLarge() : error;
    });
    if (upload.file.truncated) throw tooLarge();
    return await use({
      fileName: plainName(upload.filename),
      fileBytes: counter.bytes(),
      fileSha256: hash.digest('hex'),
      chunks: () => createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const hashing = (hash: Hash): { stream: Transform; bytes(): number } => {
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, bytes: () => bytes };
};

/** Shown to people only; never a path. */
const plainName = (name: string): string =>
  [...name.replaceAll(/[\p{C}/\\]/gu, ' ').trim()].slice(0, 120).join('') || 'exclusions.csv';

const noFile = (): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'FILE_MISSING',
    message: 'The request holds no file.',
    nextStep: 'Send multipart/form-data with the list as its one file.',
  });

const tooLarge = (): DomainError =>
  new DomainError({
    kind: 'too-large',
    code: 'FILE_TOO_LARGE',
    message: `The file is larger than (${UPLOAD_LIMIT}) bytes.`,
    nextStep: 'Send the list as published; it has about 17 MiB.',
    facts: { limit: UPLOAD_LIMIT },
  });
