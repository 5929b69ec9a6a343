import { READER_LANGUAGES, type ReaderLanguage } from '@crossward/contracts';
import type { GapImportRow, KeptFinding } from '@crossward/marketplace-data-access';
import { findingIn, gapImportLifecycle, type GapImportStatus } from '@crossward/marketplace-domain';
import { Code, Flag, Id, Instant, PageQuery, Text, Whole } from '@crossward/platform-http';
import { iso, isoOrNull } from '../shared/iso.js';
import { FILE_KINDS, type FileKind } from './look-at-file.js';

export class GapImportOptions {
  @Flag({ optional: true, description: 'Only look for what is wrong; make no gap.' }) dryRun?: boolean;
  @Id({ optional: true, description: 'For administrators: whose gaps these are. A hospital imports its own.' })
  organisationId?: string;
}

export class GapImportsQuery extends PageQuery {}
export class FindingsQuery extends PageQuery {
  @Code(READER_LANGUAGES, { optional: true, description: 'Of messages and next steps; English unless told.' })
  language?: ReaderLanguage;
}

export class GapImportAnswer {
  @Id() id: string;
  @Id() organisationId: string;
  @Code(gapImportLifecycle.states, {
    description: '`checked`: a dry run that found nothing wrong. `completed`: every row is a draft now.',
  })
  status: GapImportStatus;
  @Flag() dryRun: boolean;
  @Text() fileName: string;
  @Code(FILE_KINDS) fileKind: FileKind;
  @Whole() fileBytes: number;
  @Text() fileSha256: string;
  @Whole({ description: 'Rows with something in them, after the header.' }) rowsTotal: number;
  @Whole({ description: 'Of them, read so far.' }) rowsDone: number;
  @Whole({ description: 'Drafts made: all rows, or none.' }) gapsAdded: number;
  @Whole({ description: 'What is wrong, all rows together; the first 20,000 are kept.' }) findingCount: number;
  @Instant() requestedAt: string;
  @Instant({ nullable: true }) finishedAt: string | null;
  @Instant({ nullable: true, description: 'When the file and its findings were removed, 30 days after its reading.' })
  fileRemovedAt: string | null;
  @Whole() version: number;
}

export class GapFindingAnswer {
  @Whole({ min: 1, description: 'As a spreadsheet counts; the header is row 1.' }) row: number;
  @Text({ nullable: true, description: 'Null where the whole row is meant.' }) column: string | null;
  @Text({ description: 'What stands there, shortened.' }) value: string;
  @Text() code: string;
  @Text() message: string;
  @Text() nextStep: string;
}

export const toGapImport = (row: GapImportRow): GapImportAnswer => ({
  id: row.id,
  organisationId: row.organisationId,
  status: row.status,
  dryRun: row.dryRun,
  fileName: row.fileName,
  fileKind: row.fileKind,
  fileBytes: row.fileBytes,
  fileSha256: row.fileSha256,
  rowsTotal: row.rowsTotal,
  rowsDone: row.rowsDone,
  gapsAdded: row.gapsAdded,
  findingCount: row.findingCount,
  requestedAt: iso(row.requestedAt),
  finishedAt: isoOrNull(row.finishedAt),
  fileRemovedAt: isoOrNull(row.fileRemovedAt),
  version: row.version,
});

export const toFinding = (
  { sequence: _sequence, ...finding }: KeptFinding,
  language: ReaderLanguage,
): GapFindingAnswer => findingIn(finding, language);
