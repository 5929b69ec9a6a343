import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Actor } from '@crossward/contracts';
import { GapImportRow } from '@crossward/marketplace-data-access';
import { GAP_COLUMNS, type GapColumn } from '@crossward/marketplace-domain';
import type { StreamableFile } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { RegisterHospital } from '../hospitals/register-hospital.js';
import { cellsOf, csvOf, fileOf } from '../testing/gap-files.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { ExportGaps } from './export-gaps.js';
import { ImportGaps } from './import-gaps.consumer.js';
import { ReceiveGapFile } from './receive-gap-file.js';

describe('gaps that go out in files, on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let north: Hospital;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
  });
  beforeEach(async () => {
    north = await market.hospital(`North ${randomUUID().slice(0, 8)}`);
  });
  afterAll(() => market.close());

  const receive = (content: string | Uint8Array, actor: Actor) =>
    new ReceiveGapFile(market.unitOfWork).receive(actor, fileOf(content), {});
  const bring = async (content: string | Uint8Array, actor: Actor = north.requester): Promise<GapImportRow> => {
    const { id } = await receive(content, actor);
    await new ImportGaps(market.unitOfWork, market.recognition).run({ importId: id }, { eventId: randomUUID() });
    return market.unitOfWork.read(actor, (tx) => tx.manager.findOneByOrFail(GapImportRow, { id }));
  };
  const gapsOf = async ({ organisationId }: Hospital): Promise<Record<string, unknown>[]> =>
    market.sql('SELECT * FROM marketplace.gaps WHERE organisation_id = $1 ORDER BY id', [organisationId]);
  const bytesOf = (file: StreamableFile): Promise<Buffer> => buffer(file.getStream());

  it.each(['csv', 'xlsx'] as const)('exports as %s what it imports as the same gaps', async (format) => {
    const facility = { facilityId: north.facilityId };
    await new RegisterHospital(market.unitOfWork).unit(market.admin, { ...facility, name: '=cmd|calc' });
    await bring(
      csvOf([
        GAP_COLUMNS,
        cellsOf(),
        cellsOf({ unit: '=cmd|calc', payCurrency: 'JPY', payRate: '6500', payComponents: 'travel 5' }),
        cellsOf({ languages: '', certificates: '', payComponents: '', minimumYears: '0', weeklyHours: '12.25' }),
      ]),
    );
    const before = await gapsOf(north);
    const exporting = new ExportGaps(market.unitOfWork);
    const file = await bytesOf(await exporting.export(north.approver, north.organisationId, { format }));
    await market.sql('DELETE FROM marketplace.gaps WHERE organisation_id = $1', [north.organisationId]);
    expect(await bring(file)).toMatchObject({ status: 'completed', gapsAdded: 3, fileKind: format });
    const terms = (rows: Record<string, unknown>[]): string[] =>
      rows
        .map(({ id: _id, created_at: _created, updated_at: _updated, ...rest }) => JSON.stringify(rest))
        .sort((a, b) => (a < b ? -1 : 1));
    expect(terms(await gapsOf(north))).toEqual(terms(before));
    const cells =
      format === 'xlsx' ? (await readXlsx(file)).sheets[0]?.rows : (parse(file, { bom: true }) as string[][]);
    const texts = (cells ?? []).flat().filter((cell) => typeof cell === 'string');
    expect(texts).toContain("'=cmd|calc");
    expect(texts.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  it('keeps the header of a workbook in sight, over columns that are wide enough to be read', async () => {
    await bring(csvOf([GAP_COLUMNS, cellsOf()]));
    const exporting = new ExportGaps(market.unitOfWork);
    const file = await bytesOf(await exporting.export(north.approver, north.organisationId, { format: 'xlsx' }));
    const [sheet] = (await readXlsx(file)).sheets;
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    const widths = sheet?.columns?.map(({ width = 0 }) => width) ?? [];
    expect(widths).toHaveLength(GAP_COLUMNS.length);
    for (const [at, column] of GAP_COLUMNS.entries()) expect(widths[at]).toBeGreaterThan(column.length);
  });

  it('exports more than one batch, each gap once, and those of no other hospital', async () => {
    const south = await market.hospital('South');
    await bring(csvOf([GAP_COLUMNS, cellsOf({ seats: '77' })]), south.requester);
    const seats = Array.from({ length: 1001 }, (_, at) => String((at % 500) + 1));
    await bring(csvOf([GAP_COLUMNS, ...seats.map((each) => cellsOf({ seats: each, weeklyHours: '40' }))]));
    const file = await bytesOf(
      await new ExportGaps(market.unitOfWork).export(north.requester, north.organisationId, {}),
    );
    const read = (parse(file, { bom: true, columns: true }) as Record<GapColumn, string>[]).map((row) => row.seats);
    expect([...read].reverse()).toEqual(seats);
    await expect(
      new ExportGaps(market.unitOfWork).export(north.requester, south.organisationId, {}),
    ).rejects.toMatchObject({ code: 'ORGANISATION_NOT_FOUND' });
    await expect(receive(csvOf([GAP_COLUMNS, cellsOf()]), market.admin)).rejects.toMatchObject({
      code: 'ORGANISATION_MISSING',
    });
    const bySouth = await new ExportGaps(market.unitOfWork).export(market.admin, south.organisationId, {});
    expect(parse(await bytesOf(bySouth), { bom: true })).toHaveLength(2);
  });
});
