import type { Actor, Role } from '@crossward/contracts';
import { addGapImport, getRow, OrganisationRow } from '@crossward/marketplace-data-access';
import { gapImportLifecycle } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import type { UploadedBytes } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { toGapImport, type GapImportAnswer, type GapImportOptions } from './gap-import.views.js';
import { lookAtFile } from './look-at-file.js';
import { whoseGaps } from './whose-gaps.js';

/** Takes a file of gaps in; a worker reads it. */
@Injectable()
export class ReceiveGapFile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError ORGANISATION_MISSING, ORGANISATION_NOT_FOUND, and what `lookAtFile` refuses */
  async receive(actor: Actor, file: UploadedBytes, options: GapImportOptions): Promise<GapImportAnswer> {
    const organisationId = whoseGaps(actor, options.organisationId);
    const { kind, rows } = await lookAtFile(file);
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, OrganisationRow, 'organisation', organisationId);
      const row = {
        id: tx.newId(),
        organisationId,
        status: gapImportLifecycle.start,
        dryRun: options.dryRun ?? false,
        fileName: file.name,
        fileKind: kind,
        fileBytes: file.bytes.length,
        fileSha256: file.sha256,
        rowsTotal: rows,
        rowsDone: 0,
        gapsAdded: 0,
        findingCount: 0,
        runToken: null,
        runUntil: null,
        requestedBy: actor.accountId,
        requestedRole: actor.role as Role,
        requestedAt: tx.now,
        finishedAt: null,
        fileRemovedAt: null,
        version: 1,
      };
      await addGapImport(tx, row, file.bytes);
      const { dryRun, fileBytes, fileSha256 } = row;
      tx.record({
        action: 'gap-import.requested',
        subjectType: 'gap-import',
        subjectId: row.id,
        organisationId,
        details: { dryRun, fileBytes, fileSha256, rows },
      });
      tx.publish('gap-import.requested', { importId: row.id });
      return toGapImport(row);
    });
  }
}
