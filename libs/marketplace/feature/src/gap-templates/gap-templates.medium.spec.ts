import { localDate } from '@crossward/kernel';
import { CursorCodec } from '@crossward/platform-http';
import { AmendGap } from '../gaps/amend-gap.js';
import type { GapAnswer } from '../gaps/gap.dto.js';
import { ListGaps } from '../gaps/list-gaps.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import type { GapTemplateAnswer, GapTemplateBody } from './gap-template.dto.js';
import { ReadGapTemplates } from './read-gap-templates.js';
import { RequestFromTemplate } from './request-from-template.js';
import { WriteGapTemplate } from './write-gap-template.js';

const ASSIGNMENT = { from: localDate('2027-01-04'), until: localDate('2027-04-05') };
const cad = (minorUnits: number) => ({ minorUnits, currency: 'CAD' });

describe('templates and bills of gaps on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let north: Hospital;
  let south: Hospital;
  let writing: WriteGapTemplate;
  let requests: RequestFromTemplate;
  let reading: ReadGapTemplates;
  let gaps: ListGaps;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    north = await market.hospital('North');
    south = await market.hospital('South');
    const cursors = new CursorCodec('a secret that only specs use, 32 characters');
    writing = new WriteGapTemplate(market.unitOfWork, market.recognition);
    requests = new RequestFromTemplate(market.unitOfWork, market.recognition);
    reading = new ReadGapTemplates(market.unitOfWork, cursors);
    gaps = new ListGaps(market.unitOfWork, cursors, market.recognition);
  });
  afterAll(() => market.close());

  const bodyOf = (hospital: Hospital, name: string, changes: Partial<GapTemplateBody> = {}): GapTemplateBody => {
    const { assignment: _dates, ...terms } = market.gapBody(hospital);
    return { ...terms, billRate: cad(9000), name, ...changes };
  };
  const make = (name: string, changes: Partial<GapTemplateBody> = {}): Promise<GapTemplateAnswer> =>
    writing.make(north.requester, bodyOf(north, name, changes));

  describe('a template', () => {
    it('gives a gap everything but its dates, and what differs this time', async () => {
      const template = await make('ICU days');
      const gap = await requests.request(north.requester, template.id, {
        assignment: ASSIGNMENT,
        overrides: { seats: 4, billRate: cad(9500) },
      });
      expect(gap).toMatchObject({
        status: 'draft',
        seats: 4,
        weeklyHours: template.weeklyHours,
        requirements: template.requirements,
        billRate: cad(9500),
        assignment: ASSIGNMENT,
        template: { id: template.id, version: 1 },
      });
    });

    it('gives a gap its clauses, and takes none that contradict themselves', async () => {
      const clauses = [{ kind: 'notice', side: 'hospital', days: 21 } as const];
      const template = await make('ICU with notice', { clauses });
      expect(template.clauses).toEqual(clauses);
      const plain = await requests.request(north.requester, template.id, { assignment: ASSIGNMENT });
      expect(plain.clauses).toEqual(clauses);
      const own = await requests.request(north.requester, template.id, {
        ...{ assignment: ASSIGNMENT, overrides: { clauses: [] } },
      });
      expect(own.clauses).toEqual([]);
      const twice = make('ICU, told twice', { clauses: [...clauses, ...clauses] });
      await expect(twice).rejects.toMatchObject({
        ...{ code: 'GAP_TERMS_INVALID', problems: [{ at: '/clauses/1', code: 'REPEATED' }] },
      });
    });

    it('counts its versions and keeps each as it was; a gap stays with its own', async () => {
      const first = await make('ICU nights', { shiftPattern: 'nights' });
      const early = await requests.request(north.requester, first.id, { assignment: ASSIGNMENT });
      const second = await writing.amend(north.requester, first.id, 1, { weeklyHours: 40, name: 'ICU nights, long' });
      const late = await requests.request(north.requester, first.id, { assignment: ASSIGNMENT });
      expect(second).toMatchObject({ version: 2, weeklyHours: 40, shiftPattern: 'nights' });
      expect([early.template?.version, late.template?.version]).toEqual([1, 2]);
      expect((await gaps.get(north.requester, early.id)).weeklyHours).toBe(36);
      const kept = await market.sql<{ version: number; hours: number }>(
        `SELECT version, (terms ->> 'weeklyHours')::float AS hours FROM marketplace.gap_template_versions
         WHERE template_id = $1 ORDER BY version`,
        [first.id],
      );
      expect(kept).toEqual([
        { version: 1, hours: 36 },
        { version: 2, hours: 40 },
      ]);
      const rewrite = market.unitOfWork.run(north.approver, (tx) =>
        tx.execute(`UPDATE marketplace.gap_template_versions SET name = 'x'`),
      );
      expect(await rewrite).toBe(0);
      await expect(writing.amend(north.requester, first.id, 1, { seats: 2 })).rejects.toMatchObject({
        code: 'VERSION_CONFLICT',
      });
    });

    it('gives nothing any more once it is retired, and leaves its name to another', async () => {
      const template = await make('Ward');
      await expect(make('  wARD ')).rejects.toMatchObject({ code: 'GAP_TEMPLATE_EXISTS' });
      const retired = await writing.retire(north.requester, template.id, 1);
      expect(retired).toMatchObject({ status: 'retired', version: 2 });
      const request = requests.request(north.requester, template.id, { assignment: ASSIGNMENT });
      await expect(request).rejects.toMatchObject({ code: 'GAP_TEMPLATE_RETIRED' });
      await expect(writing.amend(north.requester, template.id, 2, { seats: 9 })).rejects.toMatchObject({
        code: 'GAP_TEMPLATE_RETIRED',
      });
      await expect(make('Ward')).resolves.toMatchObject({ status: 'active' });
    });

    it('is checked as a gap is, dates aside', async () => {
      await expect(make('Odd', { payRate: cad(0), billRate: null })).rejects.toMatchObject({
        code: 'GAP_TERMS_INVALID',
      });
      await expect(
        make('Odd', { requirements: { ...bodyOf(north, '').requirements, specialty: 'icu' } }),
      ).rejects.toMatchObject({ code: 'UNKNOWN_TERM' });
      const { id } = await make('Odd');
      const past = { from: localDate('2026-01-01'), until: localDate('2026-02-01') };
      await expect(requests.request(north.requester, id, { assignment: past })).rejects.toMatchObject({
        code: 'GAP_TERMS_INVALID',
      });
      await expect(writing.amend(north.requester, id, 1, { unitId: south.unitId })).rejects.toMatchObject({
        code: 'UNIT_NOT_FOUND',
      });
      await expect(
        requests.request(market.admin, id, { assignment: ASSIGNMENT, overrides: { unitId: south.unitId } }),
      ).rejects.toMatchObject({ code: 'UNIT_NOT_FOUND' });
    });

    it('is nothing to another hospital, nor to a nurse', async () => {
      const { id } = await make('Ours alone');
      await expect(reading.get(south.approver, id)).rejects.toMatchObject({ code: 'GAP_TEMPLATE_NOT_FOUND' });
      expect((await reading.list(south.approver, { limit: 200 })).items).toEqual([]);
      expect((await reading.list(await market.nurse(), { limit: 200 })).items).toEqual([]);
      const first = await reading.list(north.requester, { limit: 2, status: 'active' });
      const next = await reading.list(north.requester, { limit: 2, cursor: first.nextCursor as string });
      expect(new Set([...first.items, ...next.items].map((item) => item.id)).size).toBe(4);
    });
  });

  describe('the bill', () => {
    let gap: GapAnswer;
    beforeAll(async () => {
      gap = await market.openGap(north, { billRate: cad(9000) });
    });

    it('is shown to the hospital and to staff with its margin', async () => {
      const margin = { perHour: cad(2500), weekly: cad(2500 * 36), weeklyBasisPoints: 2777 };
      for (const reader of [north.requester, north.approver, market.recruiter, market.admin]) {
        expect(await gaps.get(reader, gap.id)).toMatchObject({ billRate: cad(9000), margin });
      }
    });

    it('is shown to no nurse, neither in an answer nor by a look into the table', async () => {
      const nurse = await market.nurse();
      await market.submit(nurse, gap.id);
      const one = await gaps.get(nurse, gap.id);
      const { items } = await gaps.list(nurse, { limit: 200 });
      for (const seen of [one, ...items]) {
        expect(Object.keys(seen)).not.toContain('billRate');
        expect(Object.keys(seen)).not.toContain('margin');
      }
      expect(items.map(({ id }) => id)).toContain(gap.id);
      const rows = (actor = nurse as Parameters<typeof market.unitOfWork.read>[0]): Promise<unknown[]> =>
        market.unitOfWork.read(actor, (tx) => tx.query('SELECT * FROM marketplace.gap_bill_rates'));
      expect(await rows()).toEqual([]);
      expect(await rows(south.approver)).toEqual([]);
      expect((await rows(north.requester)).length).toBeGreaterThan(0);
    });

    it('changes with nurses on the gap, may be taken away, and is never below the pay', async () => {
      const amend = new AmendGap(market.unitOfWork, market.recognition);
      const more = await amend.amend(north.requester, gap.id, gap.version, { billRate: cad(8000) });
      expect(more).toMatchObject({ billRate: cad(8000), margin: { perHour: cad(1500) } });
      await expect(amend.amend(north.requester, gap.id, more.version, { billRate: cad(6499) })).rejects.toMatchObject({
        problems: [{ at: '/billRate', code: 'BILL_BELOW_PAY' }],
      });
      await expect(amend.amend(north.requester, gap.id, more.version, { payRate: cad(8001) })).rejects.toMatchObject({
        problems: [{ code: 'BILL_BELOW_PAY' }],
      });
      const none = await amend.amend(north.requester, gap.id, more.version, { billRate: null });
      expect(none.billRate).toBeUndefined();
    });
  });
});
