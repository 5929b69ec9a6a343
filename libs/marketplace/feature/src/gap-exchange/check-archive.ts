import { fromBuffer, type Entry } from 'yauzl';
import { unreadable } from './file-row.js';

/** Ten thousand gaps take about a fifth of it. */
const MOST_UNPACKED_BYTES = 48 * 1024 * 1024;
const MOST_ENTRIES = 200;

const broken = (cause?: unknown): Error =>
  unreadable('FILE_BROKEN', 'The file is no workbook that can be opened.', 'Save it anew as XLSX, or as CSV.', cause);

const tooMuch = (): Error =>
  unreadable(
    'FILE_UNPACKS_TOO_LARGE',
    `The workbook unpacks to more than (${MOST_UNPACKED_BYTES}) bytes or (${MOST_ENTRIES}) parts.`,
    'Send a workbook that holds nothing but the gaps, or a CSV file.',
  );

/**
 * Refuses an archive by what its directory says it unpacks to, before anything is unpacked. The reader stops at the size
 * that an entry declares; therefore an entry that declares none must have no content.
 * @throws DomainError FILE_BROKEN, FILE_UNPACKS_TOO_LARGE
 */
export const checkArchive = (bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, archive) => {
      if (error) return reject(broken(error));
      let unpacked = 0;
      const refuse = (reason: Error): void => {
        archive.close();
        reject(reason);
      };
      archive.on('error', (cause: unknown) => refuse(broken(cause)));
      archive.on('end', () => resolve());
      archive.on('entry', ({ uncompressedSize, compressedSize }: Entry) => {
        unpacked += uncompressedSize;
        if (unpacked > MOST_UNPACKED_BYTES) return refuse(tooMuch());
        if ((uncompressedSize === 0) !== (compressedSize === 0) && compressedSize > 2) return refuse(broken());
        return archive.readEntry();
      });
      if (archive.entryCount > MOST_ENTRIES) return refuse(tooMuch());
      return archive.readEntry();
    });
  });
