import type { Actor } from '@crossward/contracts';
import { AmendGap } from './gaps/amend-gap.js';
import { CloseSubmission } from './submissions/close-submission.js';
import { readSubmission } from './submissions/submission-view.js';
import { MarketOfSpecs, type Hospital } from './testing/market-of-specs.js';

const TABLES = [
  'organisations',
  'facilities',
  'units',
  'gaps',
  'nurses',
  'nurse_names',
  'nurse_secrets',
  'licences',
  'submissions',
  'offers',
  'placements',
] as const;
type Counts = Record<(typeof TABLES)[number], number>;

describe('isolation of the market on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let north: Hospital;
  let south: Hospital;
  let placed: { id: string; nurse: Actor & { nurseId: string }; gapId: string };
  let stranger: Actor & { nurseId: string };

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    north = await market.hospital('North');
    south = await market.hospital('South');
    placed = await market.placement(north);
    stranger = await market.nurse({ givenNames: 'Bo', familyName: 'Fremd' });
  });
  afterAll(() => market.close());

  const counts = (actor: Actor): Promise<Counts> =>
    market.unitOfWork.read(actor, async (tx) => {
      const found: Partial<Counts> = {};
      for (const table of TABLES) {
        const [row] = await tx.query<{ many: number }>(`SELECT count(*)::int AS many FROM marketplace.${table}`);
        found[table] = row?.many ?? -1;
      }
      return found as Counts;
    });

  it('shows another hospital nothing of this one', async () => {
    expect(await counts(south.approver)).toEqual({
      ...{
        organisations: 1,
        facilities: 1,
        units: 1,
        gaps: 0,
        nurses: 0,
        nurse_names: 0,
        nurse_secrets: 0,
        licences: 0,
      },
      ...{ submissions: 0, offers: 0, placements: 0 },
    });
  });

  it('shows a hospital its own things and the nurse who submitted, but never the secrets', async () => {
    expect(await counts(north.requester)).toEqual({
      ...{
        organisations: 1,
        facilities: 1,
        units: 1,
        gaps: 1,
        nurses: 1,
        nurse_names: 1,
        nurse_secrets: 0,
        licences: 1,
      },
      ...{ submissions: 1, offers: 1, placements: 1 },
    });
  });

  it('shows a nurse the own rows alone', async () => {
    const own = await counts(placed.nurse);
    expect(own).toMatchObject({
      nurses: 1,
      nurse_names: 1,
      nurse_secrets: 1,
      licences: 1,
      submissions: 1,
      offers: 1,
      placements: 1,
    });
    expect(await counts(stranger)).toMatchObject({
      nurses: 1,
      nurse_secrets: 1,
      submissions: 0,
      offers: 0,
      placements: 0,
      gaps: 0,
    });
  });

  it('shows recruiters everybody but no secret, and nobody without an actor anything', async () => {
    expect(await counts(market.recruiter)).toMatchObject({
      nurses: 2,
      nurse_names: 2,
      nurse_secrets: 0,
      submissions: 1,
    });
    const nobody: Actor = { role: 'anonymous', accountId: null, organisationId: null, nurseId: null };
    expect(Object.values(await counts(nobody)).every((many) => many === 0)).toBe(true);
  });

  it('lets no hospital write into another: the gap of another is not there', async () => {
    const gap = await market.openGap(north);
    const amend = new AmendGap(market.unitOfWork, market.recognition).amend(south.approver, gap.id, gap.version, {
      seats: 5,
    });
    await expect(amend).rejects.toMatchObject({ kind: 'not-found' });
    const touched = await market.unitOfWork.run(south.approver, (tx) =>
      tx.execute('UPDATE marketplace.gaps SET seats = 9 WHERE id = $1', [gap.id]),
    );
    expect(touched).toBe(0);
  });

  it('refuses a row that a hospital would plant at another organisation', async () => {
    const plant = market.unitOfWork.run(south.approver, (tx) =>
      tx.execute(
        `INSERT INTO marketplace.units (id, organisation_id, facility_id, name, version, created_at)
         VALUES (gen_random_uuid(), $1, $2, 'Planted', 1, now())`,
        [north.organisationId, north.facilityId],
      ),
    );
    await expect(plant).rejects.toThrow(/row-level security/);
  });

  it('hides the name again once the nurse has withdrawn', async () => {
    const gap = await market.openGap(north);
    const submitted = await market.submit(stranger, gap.id);
    const view = (): Promise<unknown> =>
      market.unitOfWork.read(north.approver, async (tx) => (await readSubmission(tx, submitted.id)).candidate);
    expect(await view()).toMatchObject({
      familyName: 'Fremd',
      specialties: [{ specialty: 'intensive-care', years: 5 }],
    });
    expect(JSON.stringify(await view())).not.toMatch(/1990-05-01|P<XAA/);
    await new CloseSubmission(market.unitOfWork).withdraw(stranger, submitted.id, submitted.version);
    expect(await view()).toMatchObject({
      givenNames: null,
      familyName: null,
      specialties: [{ specialty: 'intensive-care', years: 5 }],
    });
    expect(await counts(north.approver)).toMatchObject({ nurses: 2, nurse_names: 1, licences: 1 });
  });

  it('keeps birth date and passport unreadable in the rows', async () => {
    const rows = await market.sql<{ birth_date: Buffer; passport_mrz: Buffer }>(
      'SELECT * FROM marketplace.nurse_secrets',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Buffer.concat([row.birth_date, row.passport_mrz]).toString('latin1')).not.toMatch(/1990-05-01|BEISPIEL/);
    }
  });
});
