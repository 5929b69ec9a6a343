import type { ExclusionImportRow, ImportStatus } from '@crossward/credentials-data-access';
import { Code, Flag, Id, Instant, JsonObject, ListOf, Nested, PageQuery, Text, Whole } from '@crossward/platform-http';
import type { Facts, Problem } from '@crossward/kernel';

const STATUSES = ['received', 'importing', 'completed', 'rejected', 'superseded'] as const;

export class ImportOptions {
  @Flag({ optional: true, description: 'Take a list that has lost more than half of its entries.' })
  acceptSmaller?: boolean;
}

export class ImportsQuery extends PageQuery {}

export class LineErrorView {
  @Whole({ min: 1, description: 'Line of the file; the header is line 1.' }) line!: number;
  @Text() code!: string;
  @Text({ max: 1000 }) message!: string;
  @JsonObject({ description: 'The values that the message names.' }) facts!: Facts;
}

export class ProgressView {
  @Whole({ min: 0, description: 'Rows after the header.' }) linesRead!: number;
  @Whole({ min: 0 }) accepted!: number;
  @Whole({ min: 0, description: 'All of them; `errors` names the first hundred.' }) errorCount!: number;
  @ListOf(LineErrorView, { max: 100 }) errors!: LineErrorView[];
}

export class ImportView {
  @Id() id!: string;
  @Code(STATUSES) status!: ImportStatus;
  @Text() fileName!: string;
  @Whole({ min: 0 }) fileBytes!: number;
  @Text() fileSha256!: string;
  @Flag({ description: 'An invented list.' }) simulated!: boolean;
  @Flag({ description: 'The version that is asked now.' }) active!: boolean;
  @Nested(ProgressView) progress!: ProgressView;
  @Instant() requestedAt!: string;
  @Instant({ nullable: true }) finishedAt!: string | null;
  @Whole({ min: 1 }) version!: number;
}

const toLine = ({ at, code, message, facts = {} }: Problem): LineErrorView => ({
  line: Number(at),
  code,
  message,
  facts,
});

export const toImportView = (row: ExclusionImportRow, activeId: string | null): ImportView => ({
  id: row.id,
  status: row.status,
  fileName: row.fileName,
  fileBytes: row.fileBytes,
  fileSha256: row.fileSha256,
  simulated: row.simulated,
  active: row.id === activeId,
  progress: {
    linesRead: row.linesRead,
    accepted: row.accepted,
    errorCount: row.errorCount,
    errors: row.errors.map(toLine),
  },
  requestedAt: row.requestedAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
  version: row.version,
});

export const isFinished = (view: Pick<ImportView, 'status'>): boolean =>
  view.status !== 'received' && view.status !== 'importing';
