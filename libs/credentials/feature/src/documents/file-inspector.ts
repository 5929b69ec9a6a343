import {
  displayName,
  DOCUMENT_MAX_PIXELS,
  DOCUMENT_TYPES,
  refusedFile,
  type DocumentType,
  type FileFlaw,
} from '@crossward/credentials-domain';
import type { UploadedBytes } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { PdfInspector } from './pdf-inspector.js';

export interface InspectedFile {
  readonly mediaType: DocumentType;
  readonly fileName: string;
  /** null: a photo. */
  readonly pages: number | null;
}

const isTaken = (type: string | undefined): type is DocumentType =>
  (DOCUMENT_TYPES as readonly (string | undefined)[]).includes(type);

const flawOfPhoto = (bytes: Buffer): FileFlaw | null => {
  try {
    // A copy of its own: the bytes received share a pool, and a size is read beyond the end of a photo that breaks off.
    const { width, height } = imageSize(Uint8Array.from(bytes));
    if (!(width > 0 && height > 0)) return { flaw: 'broken' };
    return width * height > DOCUMENT_MAX_PIXELS ? { flaw: 'pixels', pixels: width * height } : null;
  } catch {
    return { flaw: 'broken' };
  }
};

/** What a file is by its bytes; name and announced type are the words of whoever sent it. */
@Injectable()
export class FileInspector {
  constructor(@Inject(PdfInspector) private readonly pdfs: Pick<PdfInspector, 'inspect'>) {}

  /** @throws DomainError 422 DOCUMENT_EMPTY, _TYPE_UNSUPPORTED, _BROKEN, _NOT_CHECKED, _ENCRYPTED, _ACTIVE, _TOO_LONG, _TOO_MANY_PIXELS */
  async inspect({ bytes, name }: Pick<UploadedBytes, 'bytes' | 'name'>): Promise<InspectedFile> {
    if (bytes.length === 0) throw refusedFile({ flaw: 'empty' });
    const found = (await fileTypeFromBuffer(bytes))?.mime;
    if (!isTaken(found)) throw refusedFile({ flaw: 'type', found: found ?? null });
    const fileName = displayName(name, found);
    if (found === 'application/pdf') {
      const verdict = await this.pdfs.inspect(bytes);
      if ('flaw' in verdict) throw refusedFile(verdict);
      return { mediaType: found, fileName, pages: verdict.pages };
    }
    const flaw = flawOfPhoto(bytes);
    if (flaw) throw refusedFile(flaw);
    return { mediaType: found, fileName, pages: null };
  }
}
