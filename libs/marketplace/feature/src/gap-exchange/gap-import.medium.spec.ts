import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Actor } from '@crossward/contracts';
import { GapImportRow, listFindings, type KeptFinding } from '@crossward/marketplace-data-access';
import { GAP_COLUMNS, MOST_GAPS_A_FILE, type GapColumn } from '@crossward/marketplace-domain';
import type { StreamableFile } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { RegisterHospital } from '../hospitals/register-hospital.js';
import { cellsOf, csvOf, fileOf, xlsxOf } from '../testing/gap-files.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { FindingsFile } from './findings-file.js';
import type { GapImportAnswer, GapImportOptions } from './gap-import.views.js';
import { ImportGaps } from './import-gaps.consumer.js';
import { ReceiveGapFile } from './receive-gap-file.js';

describe('files of gaps that come in, on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let north: Hospital;
  let importing: ImportGaps;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    importing = new ImportGaps(market.unitOfWork, market.recognition);
  });
  beforeEach(async () => {
    north = await market.hospital(`North ${randomUUID().slice(0, 8)}`);
  });
  afterAll(() => market.close());

  const receive = (
    content: string | Uint8Array,
    options: GapImportOptions = {},
    actor: Actor = north.requester,
  ): Promise<GapImportAnswer> => new ReceiveGapFile(market.unitOfWork).receive(actor, fileOf(content), options);
  const rowOf = (id: string): Promise<GapImportRow> =>
    market.unitOfWork.read(north.requester, (tx) => tx.manager.findOneByOrFail(GapImportRow, { id }));
  const findingsOf = (id: string): Promise<KeptFinding[]> =>
    market.unitOfWork.read(north.requester, (tx) => listFindings(tx, id, 0, 100_000));
  const work = (importId: string, eventId: string = randomUUID()) => importing.run({ importId }, { eventId });
  const bring = async (content: string | Uint8Array, options: GapImportOptions = {}): Promise<GapImportRow> => {
    const { id } = await receive(content, options);
    expect(await work(id)).toBe('done');
    return rowOf(id);
  };
  const gapsOf = async ({ organisationId }: Hospital): Promise<Record<string, unknown>[]> =>
    market.sql('SELECT * FROM marketplace.gaps WHERE organisation_id = $1 ORDER BY id', [organisationId]);
  const bytesOf = (file: StreamableFile): Promise<Buffer> => buffer(file.getStream());

  it('makes a draft of every row, in the name of who sent the file', async () => {
    const row = await bring(csvOf([GAP_COLUMNS, cellsOf(), cellsOf({ unit: north.unitId, seats: '3' })]));
    expect(row).toMatchObject({ status: 'completed', rowsTotal: 2, rowsDone: 2, gapsAdded: 2, findingCount: 0 });
    const gaps = await gapsOf(north);
    expect(gaps.map(({ seats }) => seats)).toEqual([2, 3]);
    expect(gaps[0]).toMatchObject({
      ...{ status: 'draft', unit_id: north.unitId, jurisdiction: 'CA-ON', requested_by: north.requester.accountId },
      ...{ starts_on: '2027-01-04', ends_on: '2027-04-05', pay_minor_units: '6500', weekly_hours: 37.5 },
      languages: [
        { language: 'en', level: 'B2' },
        { language: 'fr-CA', level: 'A2' },
      ],
      pay_components: [
        { kind: 'housing', amount: { minorUnits: 70_000, currency: 'CAD' }, taxAdvantaged: true },
        { kind: 'overtime', amount: { minorUnits: 9750, currency: 'CAD' } },
      ],
    });
    const told = await market.sql(
      `SELECT action, actor_account_id FROM platform.audit_events WHERE organisation_id = $1 ORDER BY sequence`,
      [north.organisationId],
    );
    const own = { actor_account_id: north.requester.accountId };
    expect(told).toEqual(expect.arrayContaining([{ action: 'gap.requested', ...own }]));
    expect(told.at(-1)).toEqual({ action: 'gap-import.completed', ...own });
  });

  it('finds everything on a dry run, and makes nothing', async () => {
    const good = await bring(csvOf([GAP_COLUMNS, cellsOf()]), { dryRun: true });
    expect(good).toMatchObject({ status: 'checked', gapsAdded: 0, findingCount: 0 });
    const bad = await bring(csvOf([GAP_COLUMNS, cellsOf({ seats: '0', payRate: 'much' }), cellsOf({ unit: 'IUC' })]), {
      dryRun: true,
    });
    expect(bad).toMatchObject({ status: 'rejected', findingCount: 3, rowsDone: 2 });
    expect((await findingsOf(bad.id)).map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'seats', 'OUT_OF_RANGE'],
      [2, 'payRate', 'NOT_AN_AMOUNT'],
      [3, 'unit', 'UNIT_NOT_FOUND'],
    ]);
    expect(await gapsOf(north)).toEqual([]);
  });

  it('makes none of 500 gaps when one row is wrong, be it the last', async () => {
    const rows = Array.from({ length: 499 }, () => cellsOf());
    const row = await bring(csvOf([GAP_COLUMNS, ...rows, cellsOf({ from: '2026-11-21' })]));
    expect(row).toMatchObject({ status: 'rejected', rowsDone: 500, gapsAdded: 0, findingCount: 1 });
    expect(await findingsOf(row.id)).toEqual([expect.objectContaining({ row: 501, column: 'from' })]);
    expect(await gapsOf(north)).toEqual([]);
  });

  it('makes the gaps once, however often it is woken', async () => {
    const { id } = await receive(csvOf([GAP_COLUMNS, cellsOf()]));
    const eventId = randomUUID();
    // Whichever comes second is told to come later.
    const outcomes = await Promise.all([1, 2].map(() => work(id, eventId).catch(() => 'later')));
    expect(outcomes).toContain('done');
    expect(await work(id, eventId)).toBe('skipped');
    expect(await gapsOf(north)).toHaveLength(1);
  });

  it('goes on where a worker died, and that one adds nothing any more', async () => {
    const { id } = await receive(csvOf([GAP_COLUMNS, cellsOf({ seats: 'x' })]));
    await market.sql(
      `UPDATE marketplace.gap_imports SET status = 'reading', run_token = $2, run_until = $3 WHERE id = $1`,
      [id, randomUUID(), new Date(market.clock.now().getTime() + 1000)],
    );
    await expect(work(id)).rejects.toThrow('another worker reads the file');
    market.clock.set(new Date(market.clock.now().getTime() + 1001).toISOString());
    expect(await work(id)).toBe('done');
    expect(await rowOf(id)).toMatchObject({ status: 'rejected', findingCount: 1 });
  });

  it('takes ten thousand rows, and tells how far it is', async () => {
    const content = csvOf([GAP_COLUMNS, ...Array.from({ length: MOST_GAPS_A_FILE }, () => cellsOf())]);
    const { id, rowsTotal } = await receive(content);
    expect(rowsTotal).toBe(10_000);
    const seen = new Set<number>();
    const started = performance.now();
    const working = work(id);
    let over = false;
    void working.finally(() => (over = true));
    while (!over) {
      seen.add((await rowOf(id)).rowsDone);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await working).toBe('done');
    process.stdout.write(`10,000 gaps imported in ${Math.round(performance.now() - started)} ms\n`);
    expect(await rowOf(id)).toMatchObject({ status: 'completed', gapsAdded: 10_000, rowsDone: 10_000 });
    expect([...seen].filter((rows) => rows > 0 && rows < 10_000).length).toBeGreaterThan(1);
    const [{ many } = { many: 0 }] = await market.sql<{ many: number }>(
      `SELECT count(*)::int AS many FROM marketplace.gaps WHERE organisation_id = $1 AND status = 'draft'`,
      [north.organisationId],
    );
    expect(many).toBe(10_000);
  }, 120_000);

  it.each([
    ['a byte order mark and CRLF', (text: string) => `\uFEFF${text}`],
    ['LF', (text: string) => text.replaceAll('\r\n', '\n')],
    ['semicolons, as spreadsheets of many countries write', (text: string) => text.replaceAll('","', '";"')],
    ['tabs', (text: string) => text.replaceAll('","', '"\t"')],
    ['empty lines', (text: string) => `${text}\r\n\r\n`],
  ])('reads CSV with %s', async (_what, change) => {
    const row = await bring(change(csvOf([GAP_COLUMNS, cellsOf(), cellsOf()])));
    expect(row).toMatchObject({ status: 'completed', gapsAdded: 2 });
  });

  it('reads quotation marks, signs of separation and line breaks inside of cells', async () => {
    const name = 'ICU "3", north;\nupper floor';
    await new RegisterHospital(market.unitOfWork).unit(market.admin, { facilityId: north.facilityId, name });
    expect(await bring(csvOf([GAP_COLUMNS, cellsOf({ unit: name })]))).toMatchObject({ status: 'completed' });
  });

  it('reads a workbook with numbers and days as spreadsheets keep them', async () => {
    const cells = cellsOf().map((cell, at) => {
      const column = GAP_COLUMNS[at] as GapColumn;
      if (['from', 'until'].includes(column)) return new Date(`${cell}T00:00:00Z`);
      return ['seats', 'weeklyHours', 'payRate', 'minimumYears'].includes(column) ? Number(cell) : cell;
    });
    const row = await bring(await xlsxOf([GAP_COLUMNS, cells, [null, ''], cells]));
    expect(row).toMatchObject({ status: 'completed', fileKind: 'xlsx', rowsTotal: 2, gapsAdded: 2 });
    expect((await gapsOf(north))[0]).toMatchObject({ starts_on: '2027-01-04', pay_minor_units: '6500' });
  });

  it('refuses formulas by their address and works none out', async () => {
    const at = GAP_COLUMNS.indexOf('seats');
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'gaps',
          rows: [[...GAP_COLUMNS], cellsOf(), cellsOf()],
          cells: new Map([[`2,${at}`, { formula: 'HYPERLINK("http://x/"&A1)', formulaResult: 2 }]]),
        },
      ],
    });
    const row = await bring(bytes);
    expect(row.status).toBe('rejected');
    expect(await findingsOf(row.id)).toEqual([
      expect.objectContaining({
        ...{ row: 3, column: 'seats', code: 'FORMULA', value: '=HYPERLINK("http://x/"&A1)' },
        message: 'The cell (C3) holds a formula; only values are read.',
      }),
    ]);
    const text = (await bytesOf(await new FindingsFile(market.unitOfWork).file(north.requester, row.id))).toString();
    expect(text).toContain(`"'=HYPERLINK(""http://x/""&A1)"`);
  });

  it('gives the file back with what is wrong beside, safe to open, and takes it again once corrected', async () => {
    const evil = ['=1+1', '+1', '-1', '@x', '\t=1'];
    const rows = evil.map((unit) => cellsOf({ unit }));
    const rejected = await bring(csvOf([GAP_COLUMNS, cellsOf(), ...rows]));
    const bytes = await bytesOf(await new FindingsFile(market.unitOfWork).file(north.requester, rejected.id));
    const read = parse(bytes, { bom: true }) as string[][];
    expect(read[0]).toEqual([...GAP_COLUMNS, 'findings']);
    expect(read[1]).toEqual([...cellsOf(), '']);
    expect(read.slice(2).map(([unit]) => unit)).toEqual(evil.map((unit) => `'${unit}`));
    expect(read[2]?.at(-1)).toMatch(/^unit: The organisation has no unit \(=1\+1\)\. .*\[UNIT_NOT_FOUND\]$/);
    expect(read.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    const corrected = read.map(([unit, ...rest], at) => [at === 0 ? (unit as string) : 'ICU', ...rest]);
    expect(await bring(csvOf(corrected))).toMatchObject({ status: 'completed', gapsAdded: 6 });
  });

  it('gives it back as a workbook too, which every spreadsheet program opens in columns, and takes that again', async () => {
    const rejected = await bring(csvOf([GAP_COLUMNS, cellsOf({ unit: '=1+1' }), cellsOf()]));
    const giving = new FindingsFile(market.unitOfWork);
    const { sheets } = await readXlsx(
      await bytesOf(await giving.file(north.requester, rejected.id, { format: 'xlsx', language: 'fr' })),
    );
    const [header, wrong, ...others] = sheets[0]?.rows ?? [];
    expect(header).toEqual([...GAP_COLUMNS, 'findings']);
    expect([wrong?.[0], wrong?.at(-1)]).toEqual([
      "'=1+1",
      expect.stringMatching(/^unit: Aucun service ne s’appelle \(=1\+1\).*\[UNIT_NOT_FOUND\]$/),
    ]);
    const corrected = await writeXlsx({
      sheets: [{ name: 'gaps', rows: [header!, ['ICU', ...wrong!.slice(1)], ...others] }],
    });
    expect(await bring(corrected)).toMatchObject({ status: 'completed', gapsAdded: 2 });
  });

  it('knows no unit of another hospital, and shows its imports to nobody else', async () => {
    const south = await market.hospital('South');
    const row = await bring(csvOf([GAP_COLUMNS, cellsOf({ unit: south.unitId })]));
    expect(await findingsOf(row.id)).toEqual([expect.objectContaining({ code: 'UNIT_NOT_FOUND' })]);
    for (const table of ['gap_imports', 'gap_import_files', 'gap_import_findings']) {
      const seenBy = (actor: Actor) =>
        market.unitOfWork.read(actor, (tx) =>
          tx.query(`SELECT 1 FROM marketplace.${table} WHERE organisation_id = $1`, [north.organisationId]),
        );
      expect(await seenBy(north.approver)).toHaveLength(1);
      for (const actor of [south.requester, market.recruiter, market.actor('nurse')]) {
        expect(await seenBy(actor)).toEqual([]);
      }
    }
    await expect(new FindingsFile(market.unitOfWork).file(south.requester, row.id)).rejects.toMatchObject({
      code: 'GAP_IMPORT_NOT_FOUND',
    });
  });

  it('removes the file and what quotes it after thirty days, and only then', async () => {
    const row = await bring(csvOf([GAP_COLUMNS, cellsOf({ seats: '0' })]));
    const [event] = await market.sql<{ days: number }>(
      `SELECT round(extract(epoch FROM available_at - occurred_at) / 86400)::int AS days FROM platform.outbox_events
       WHERE topic = 'gap-import.file-outdated' AND payload->>'importId' = $1`,
      [row.id],
    );
    expect(event?.days).toBe(30);
    expect(await importing.removeFile({ importId: row.id })).toBe('done');
    expect(await importing.removeFile({ importId: row.id })).toBe('skipped');
    expect(await findingsOf(row.id)).toEqual([]);
    expect(await rowOf(row.id)).toMatchObject({ status: 'rejected', findingCount: 1, fileRemovedAt: expect.any(Date) });
    await expect(new FindingsFile(market.unitOfWork).file(north.requester, row.id)).rejects.toMatchObject({
      code: 'GAP_FILE_REMOVED',
    });
    const { id } = await receive(csvOf([GAP_COLUMNS, cellsOf()]));
    expect(await importing.removeFile({ importId: id })).toBe('skipped');
  });

  it('names the columns that a wrong header lacks, and writes nothing', async () => {
    const header = GAP_COLUMNS.map((column) => (column === 'weeklyHours' ? 'weekly hour' : column));
    await expect(receive(csvOf([header, cellsOf()]))).rejects.toMatchObject({
      ...{ kind: 'unprocessable', code: 'WRONG_HEADER', nextStep: expect.stringContaining('weeklyHours') },
      problems: [{ code: 'UNKNOWN_COLUMN' }, { code: 'MISSING_COLUMN', at: 'row 1, column weeklyHours' }],
    });
    const seen = await market.sql('SELECT 1 FROM marketplace.gap_imports WHERE organisation_id = $1', [
      north.organisationId,
    ]);
    expect(seen).toEqual([]);
  });

  it('tells of cells that stand under no column', async () => {
    const row = await bring(`${csvOf([GAP_COLUMNS])}${csvOf([[...cellsOf(), '', 'x']])}`);
    expect(await findingsOf(row.id)).toEqual([
      expect.objectContaining({ row: 2, column: null, value: 'x', code: 'CELL_WITHOUT_COLUMN' }),
    ]);
  });
});
