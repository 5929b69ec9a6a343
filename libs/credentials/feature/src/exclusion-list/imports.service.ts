import type { Actor } from '@crossward/contracts';
import { addImport, findActiveVersion, getImport, listImports } from '@crossward/credentials-data-access';
import { dayIn } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, type UploadedBytes } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { concatMap, distinctUntilChanged, from, map, take, takeWhile, timer, type Observable } from 'rxjs';
import { isFinished, toImportView, type ImportOptions, type ImportsQuery, type ImportView } from './import.views.js';

const LIST = 'exclusion-list-imports';
const CHUNK_BYTES = 256 * 1024;
const PROGRESS_MS = 500;
/** Ten minutes: a client that still cares asks again. */
const PROGRESS_LOOKS = 1_200;

/** Takes lists in and tells how far they are; a worker does the reading. */
@Injectable()
export class ImportsService {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CursorCodec) private readonly cursors: CursorCodec,
  ) {}

  async receive(actor: Actor, file: UploadedBytes, options: ImportOptions): Promise<ImportView> {
    return this.uow.run(actor, async (tx) => {
      const request = {
        fileName: file.name,
        fileBytes: file.bytes.length,
        fileSha256: file.sha256,
        simulated: false,
        acceptSmaller: options.acceptSmaller ?? false,
        listedOn: dayIn(tx.now, 'UTC'),
      };
      return toImportView(await addImport(tx, request, () => chunksOf(file.bytes)), null);
    });
  }

  async get(actor: Actor, id: string): Promise<ImportView> {
    return this.uow.read(actor, async (tx) => toImportView(await getImport(tx, id), await findActiveVersion(tx)));
  }

  async list(actor: Actor, { cursor, limit }: ImportsQuery): Promise<Page<ImportView>> {
    const after = this.cursors.decode(cursor, LIST);
    return this.uow.read(actor, async (tx) => {
      const rows = await listImports(tx, after && (after[0] as string), limit + 1);
      const active = await findActiveVersion(tx);
      const page = rows.slice(0, limit);
      const last = rows.length > limit ? page.at(-1) : undefined;
      return {
        items: page.map((row) => toImportView(row, active)),
        nextCursor: last ? this.cursors.encode([last.id], LIST) : null,
      };
    });
  }

  /** Each change of the import as a server-sent event, up to the last one. */
  async progress(actor: Actor, id: string): Promise<Observable<{ id: string; data: ImportView }>> {
    await this.get(actor, id);
    return timer(0, PROGRESS_MS).pipe(
      take(PROGRESS_LOOKS),
      concatMap(() => from(this.get(actor, id))),
      distinctUntilChanged((before, now) => before.version === now.version && before.active === now.active),
      takeWhile((view) => !isFinished(view), true),
      map((view) => ({ id: String(view.version), data: view })),
    );
  }
}

/** Small enough for a worker to hold a few, and for a statement. */
async function* chunksOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}
