import { createHash } from 'node:crypto';
import { DomainError } from '@crossward/kernel';
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BodyLimit } from './route-config.js';

const UPLOAD = 'crossward:upload';
/** Boundaries and headers of the parts around the file. */
const ENVELOPE_BYTES = 16 * 1024;

export interface UploadOptions {
  maxBytes: number;
}

/** One file out of a form, whole in memory. The name and the type are the caller's words: trust the bytes only. */
export interface UploadedBytes {
  name: string;
  mimeType: string;
  bytes: Buffer;
  /** Hex. */
  sha256: string;
}

interface Refusal {
  kind?: 'invalid' | 'too-large';
  nextStep?: string;
}

const READ = new WeakMap<object, Promise<UploadedBytes>>();

const MIB = 1024 * 1024;

const refused = (
  code: string,
  message: string,
  { kind = 'invalid', nextStep = 'Send multipart/form-data with one file in the field `file`.' }: Refusal = {},
): DomainError => new DomainError({ kind, code, message, nextStep, problems: [{ at: '/file', code, message }] });

const tooLarge = (maxBytes: number): DomainError =>
  refused('FILE_TOO_LARGE', `The file is larger than (${maxBytes}) bytes.`, {
    kind: 'too-large',
    nextStep: `Send a file of at most ${Math.floor(maxBytes / MIB) || 1} MiB; a photo or a scan can be saved smaller.`,
  });

const read = async (request: FastifyRequest, { maxBytes }: UploadOptions): Promise<UploadedBytes> => {
  const announced = Number(request.headers['content-length']);
  if (announced > maxBytes + ENVELOPE_BYTES) throw tooLarge(maxBytes);
  if (!request.isMultipart()) throw refused('FILE_MISSING', 'The request is no multipart/form-data.');
  const part = await request.file({ limits: { fileSize: maxBytes, files: 1 } });
  if (!part) throw refused('FILE_MISSING', 'The form holds no file.');
  const bytes = await part.toBuffer().catch((error: unknown) => {
    if (part.file.truncated) throw tooLarge(maxBytes);
    throw error;
  });
  if (part.fieldname !== 'file') throw refused('FILE_MISSING', 'The field of the file is not called `file`.');
  const name = (part.filename ?? '').replaceAll(/[\p{Cc}/\\]/gu, '_').slice(-200) || 'file';
  return { name, mimeType: part.mimetype, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** The file of a request to an `@FileUpload` route, read once; null on any other route. */
export const uploadOf = async (context: ExecutionContext): Promise<UploadedBytes | null> => {
  const options = Reflect.getMetadata(UPLOAD, context.getHandler()) as UploadOptions | undefined;
  if (!options) return null;
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const reading = READ.get(request) ?? read(request, options);
  READ.set(request, reading);
  return reading;
};

/** The route takes one file, as multipart/form-data in the field `file`. */
export const FileUpload = (options: UploadOptions): MethodDecorator =>
  applyDecorators(
    SetMetadata(UPLOAD, options),
    BodyLimit(options.maxBytes + ENVELOPE_BYTES),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
    }),
  );

/** The file of an `@FileUpload` route. */
export const UploadedFile = createParamDecorator(async (_: unknown, context: ExecutionContext) => {
  const file = await uploadOf(context);
  if (!file) throw new Error('@UploadedFile needs @FileUpload on the route.');
  return file;
});
