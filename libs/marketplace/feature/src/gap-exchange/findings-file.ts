import { READER_LANGUAGES, type Actor, type ReaderLanguage } from '@crossward/contracts';
import {
  GapImportRow,
  gapImportFile,
  getRow,
  listFindings,
  type KeptFinding,
} from '@crossward/marketplace-data-access';
import {
  FINDINGS_COLUMN,
  findingIn,
  gapImportLifecycle,
  guardFormula,
  unguardFormula,
} from '@crossward/marketplace-domain';
import { DomainError } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Code } from '@crossward/platform-http';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { fileAnswer, type FileCells } from './file-answer.js';
import { isBlank } from './file-row.js';
import { FILE_KINDS, rowsOf, type FileKind } from './look-at-file.js';

/** What a cell said, in a form that no spreadsheet program runs, and that reads back as the same. */
const harmless = (cell: string): string => guardFormula(unguardFormula(cell));

const told = (language: ReaderLanguage, finding: KeptFinding): string => {
  const { column, code, message, nextStep } = findingIn(finding, language);
  return `${column === null ? '' : `${column}: `}${message} ${nextStep} [${code}]`;
};

const gone = ({ id, status }: GapImportRow): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: gapImportLifecycle.isFinal(status) ? 'GAP_FILE_REMOVED' : 'GAP_IMPORT_NOT_READ_YET',
    message: gapImportLifecycle.isFinal(status)
      ? `The file of the gap import (${id}) was removed, as all are after a while.`
      : `The gap import (${id}) is (${status}).`,
    nextStep: gapImportLifecycle.isFinal(status) ? 'Send the file again.' : 'Wait until it was read.',
    facts: { gapImportId: id, status },
  });

export class FindingsFileQuery {
  @Code(FILE_KINDS, {
    optional: true,
    description: '`csv` unless told. Spreadsheet programs of many countries open a CSV with commas as one column.',
  })
  format?: FileKind;
  @Code(READER_LANGUAGES, {
    optional: true,
    description: 'Of what is wrong; English unless told. Columns keep their names.',
  })
  language?: ReaderLanguage;
}

interface SentFile {
  kind: FileKind;
  bytes: Buffer;
  findings: readonly KeptFinding[];
  language: ReaderLanguage;
}

/** The file as it was sent, with a column beside that tells what is wrong in each row. */
@Injectable()
export class FindingsFile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError GAP_IMPORT_NOT_FOUND, GAP_IMPORT_NOT_READ_YET, GAP_FILE_REMOVED */
  async file(
    actor: Actor,
    importId: string,
    { format = 'csv', language = 'en' }: FindingsFileQuery = {},
  ): Promise<StreamableFile> {
    const { kind, bytes, findings } = await this.unitOfWork.read(actor, async (tx) => {
      const row = await getRow(tx, GapImportRow, 'gap import', importId);
      const sent = gapImportLifecycle.isFinal(row.status) ? await gapImportFile(tx, importId) : null;
      if (sent === null) throw gone(row);
      const kept = await listFindings(tx, importId, 0, row.findingCount);
      return { kind: row.fileKind, bytes: sent, findings: kept };
    });
    return fileAnswer(format, `gap-import-${importId}-findings`, cellsOf({ kind, bytes, findings, language }));
  }
}

async function* cellsOf({ kind, bytes, findings, language }: SentFile): AsyncGenerator<FileCells> {
  const byRow = new Map<number, KeptFinding[]>();
  for (const finding of findings) {
    const own = byRow.get(finding.row);
    if (own) own.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  let width: number | null = null;
  for await (const row of rowsOf(kind, bytes)) {
    if (isBlank(row)) continue;
    const cells = row.cells.map(harmless);
    if (width === null) {
      width = cells.length;
      yield [...cells, FINDINGS_COLUMN];
      continue;
    }
    while (cells.length < width) cells.push('');
    yield [...cells, harmless((byRow.get(row.row) ?? []).map((finding) => told(language, finding)).join(' | '))];
  }
}
