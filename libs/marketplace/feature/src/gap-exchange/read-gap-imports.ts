import type { Actor } from '@crossward/contracts';
import { GapImportRow, getRow, listFindings, listGapImports } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import {
  toFinding,
  toGapImport,
  type FindingsQuery,
  type GapFindingAnswer,
  type GapImportAnswer,
  type GapImportsQuery,
} from './gap-import.views.js';

const LIST = 'gap-imports';
const FINDINGS = 'gap-import-findings';

/** How far files of gaps are, and what is wrong in them. */
@Injectable()
export class ReadGapImports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: GapImportsQuery): Promise<Page<GapImportAnswer>> {
    const after = startOf(this.cursors, query, LIST);
    const rows = await this.unitOfWork.read(actor, (tx) => listGapImports(tx, after, query.limit + 1));
    return pageOf(rows, query, { codec: this.cursors, list: LIST, toItem: toGapImport });
  }

  /** @throws DomainError GAP_IMPORT_NOT_FOUND */
  get(actor: Actor, id: string): Promise<GapImportAnswer> {
    return this.unitOfWork.read(actor, async (tx) => toGapImport(await getRow(tx, GapImportRow, 'gap import', id)));
  }

  /** In the order of the file. @throws DomainError GAP_IMPORT_NOT_FOUND */
  findings(
    actor: Actor,
    id: string,
    { cursor, limit, language = 'en' }: FindingsQuery,
  ): Promise<Page<GapFindingAnswer>> {
    const list = `${FINDINGS}/${id}`;
    const from = Number(this.cursors.decode(cursor, list)?.[0] ?? 0);
    return this.unitOfWork.read(actor, async (tx) => {
      await getRow(tx, GapImportRow, 'gap import', id);
      const rows = await listFindings(tx, id, from, limit + 1);
      const next = rows[limit];
      return {
        items: rows.slice(0, limit).map((row) => toFinding(row, language)),
        nextCursor: next ? this.cursors.encode([next.sequence], list) : null,
      };
    });
  }
}
