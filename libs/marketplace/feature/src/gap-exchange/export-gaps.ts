import type { Actor, GapStatus } from '@crossward/contracts';
import { fileUnitsOf, getRow, listGaps, OrganisationRow, type GapRecord } from '@crossward/marketplace-data-access';
import {
  FileUnits,
  GAP_COLUMNS,
  gapCells,
  gapLifecycle,
  guardFormula,
  type GapColumn,
} from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Code } from '@crossward/platform-http';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { fileAnswer, type FileCells } from './file-answer.js';
import { FILE_KINDS, type FileKind } from './look-at-file.js';
import { whoseGaps } from './whose-gaps.js';

const BATCH = 500;

export class GapExportQuery {
  @Code(FILE_KINDS, { optional: true, description: '`csv` unless told.' }) format?: FileKind;
  @Code(gapLifecycle.states, { optional: true }) status?: GapStatus;
}

const CONDITION = `g.organisation_id = $1 AND ($2::text IS NULL OR g.status = $2) AND ($3::uuid IS NULL OR g.id < $3)`;

// In a workbook these are numbers, so that they can be added up there.
const NUMBERS: ReadonlySet<GapColumn> = new Set(['seats', 'weeklyHours', 'payRate', 'minimumYears']);

/** The organisation's gaps as a file that can be changed and sent back in. */
@Injectable()
export class ExportGaps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError ORGANISATION_NOT_FOUND */
  async export(
    actor: Actor,
    organisationId: string,
    { format = 'csv', status }: GapExportQuery,
  ): Promise<StreamableFile> {
    const whose = whoseGaps(actor, organisationId);
    const units = await this.unitOfWork.read(actor, async (tx) => {
      await getRow(tx, OrganisationRow, 'organisation', whose);
      return new FileUnits(await fileUnitsOf(tx, whose));
    });
    const cellsOf = (gap: GapRecord): FileCells => {
      const unit = units.called(gap.unitId)[0];
      const cells = gapCells(unit ? units.nameOf(unit) : gap.unitId, gap.profession, gap);
      const numeric = (column: GapColumn): boolean => format === 'xlsx' && NUMBERS.has(column);
      return GAP_COLUMNS.map((column) => (numeric(column) ? Number(cells[column]) : guardFormula(cells[column])));
    };
    return fileAnswer(format, 'gaps', this.rows(actor, [whose, status ?? null], cellsOf));
  }

  /** Batch by batch: a slow reader holds no transaction open. */
  private async *rows(
    actor: Actor,
    filter: readonly (string | null)[],
    cellsOf: (gap: GapRecord) => FileCells,
  ): AsyncGenerator<FileCells> {
    yield GAP_COLUMNS;
    let after: string | null = null;
    do {
      const last: string | null = after;
      const gaps: GapRecord[] = await this.unitOfWork.read(actor, (tx) =>
        listGaps(tx, CONDITION, [...filter, last], BATCH),
      );
      for (const gap of gaps) yield cellsOf(gap);
      after = gaps.length < BATCH ? null : (gaps.at(-1)?.id ?? null);
    } while (after !== null);
  }
}
