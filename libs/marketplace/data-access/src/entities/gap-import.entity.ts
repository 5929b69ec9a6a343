import type { Role } from '@crossward/contracts';
import type { GapImportStatus } from '@crossward/marketplace-domain';
import { Entity } from 'typeorm';
import { FlagColumn, IdColumn, IdKey, InstantColumn, TextColumn, WholeColumn } from './columns.js';

/** A file of gaps that a hospital sent, and how far it is. The file itself and its findings have tables of their own. */
@Entity({ schema: 'marketplace', name: 'gap_imports' })
export class GapImportRow {
  @IdKey() id: string;
  @IdColumn() organisationId: string;
  @TextColumn() status: GapImportStatus;
  /** Only looks; makes no gap. */
  @FlagColumn() dryRun: boolean;
  @TextColumn() fileName: string;
  @TextColumn() fileKind: 'csv' | 'xlsx';
  @WholeColumn() fileBytes: number;
  @TextColumn() fileSha256: string;
  /** Rows with something in them, after the header. */
  @WholeColumn() rowsTotal: number;
  @WholeColumn() rowsDone: number;
  @WholeColumn() gapsAdded: number;
  /** All of them; no more than the first are kept. */
  @WholeColumn() findingCount: number;
  /** Of the worker that reads the file, and until when it may be trusted to. */
  @IdColumn({ nullable: true }) runToken: string | null;
  @InstantColumn({ nullable: true }) runUntil: Date | null;
  @IdColumn({ nullable: true }) requestedBy: string | null;
  @TextColumn() requestedRole: Role;
  @InstantColumn() requestedAt: Date;
  @InstantColumn({ nullable: true }) finishedAt: Date | null;
  @InstantColumn({ nullable: true }) fileRemovedAt: Date | null;
  @WholeColumn() version: number;
}
