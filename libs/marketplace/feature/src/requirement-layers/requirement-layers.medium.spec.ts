import { CursorCodec } from '@crossward/platform-http';
import { AmendGap } from '../gaps/amend-gap.js';
import type { GapAnswer, RequirementsBody } from '../gaps/gap.dto.js';
import { ListGaps } from '../gaps/list-gaps.js';
import { MoveGap } from '../gaps/move-gap.js';
import { RequestGap } from '../gaps/request-gap.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { RequirementLayers } from './requirement-layers.js';

describe('requirements by inheritance on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let layers: RequirementLayers;
  let gaps: ListGaps;
  let moves: MoveGap;
  let amend: AmendGap;

  beforeEach(async () => {
    hospital = await market.hospital();
  });
  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    layers = new RequirementLayers(market.unitOfWork, market.recognition);
    const cursors = new CursorCodec('a secret that only specs use, 32 characters');
    gaps = new ListGaps(market.unitOfWork, cursors, market.recognition);
    moves = new MoveGap(market.unitOfWork);
    amend = new AmendGap(market.unitOfWork, market.recognition);
  });
  afterAll(() => market.close());

  const organisation = (version: number, body: Parameters<RequirementLayers['write']>[3]['body']) =>
    layers.write(hospital.approver, 'organisation', hospital.organisationId, { version, body });
  const request = (requirements: Partial<GapAnswer['requirements']> = {}): Promise<GapAnswer> => {
    const body = market.gapBody(hospital);
    return new RequestGap(market.unitOfWork, market.recognition).request(hospital.requester, {
      ...body,
      requirements: { ...body.requirements, ...requirements },
    });
  };

  it('gives a gap what its layers ask for, each with its source', async () => {
    await organisation(0, { minimumYears: { years: 4 }, certificates: [{ kind: 'bls' }] });
    await layers.write(hospital.approver, 'unit', hospital.unitId, {
      version: 0,
      body: { languages: [{ language: 'en', level: 'C1' }] },
    });
    const gap = await request();
    expect(gap.requirements).toMatchObject({
      minimumYears: 4,
      certificates: ['bls', 'acls'],
      languages: [{ language: 'en', level: 'C1' }],
    });
    expect(gap.ownRequirements?.minimumYears).toBe(2);
    const { organisationId, unitId } = hospital;
    expect(gap.requirementSources).toEqual([
      expect.objectContaining({ requirement: 'specialty', layer: 'gap', id: gap.id }),
      { requirement: 'minimumYears', term: null, layer: 'organisation', id: organisationId, name: expect.any(String) },
      expect.objectContaining({ requirement: 'certificate', term: 'bls', layer: 'organisation' }),
      { requirement: 'language', term: 'en', layer: 'unit', id: unitId, name: 'ICU' },
      expect.objectContaining({ requirement: 'acceptsPendingLicence', layer: 'gap' }),
      expect.objectContaining({ requirement: 'certificate', term: 'acls', layer: 'gap' }),
    ]);
  });

  it('follows the layers until it opens, and none of their changes afterwards', async () => {
    await organisation(0, { minimumYears: { years: 3 } });
    const draft = await request();
    await organisation(1, { minimumYears: { years: 5 } });
    expect((await gaps.get(hospital.requester, draft.id)).requirements.minimumYears).toBe(5);
    const pending = await moves.requestApproval(hospital.requester, draft.id, draft.version);
    await organisation(2, { minimumYears: { years: 6 } });
    const open = await moves.open(hospital.approver, draft.id, pending.version);
    expect(open.requirements.minimumYears).toBe(6);
    await organisation(3, { minimumYears: { years: 9 } });
    const nurse = await market.nurse();
    for (const reader of [hospital.requester, nurse]) {
      const seen = await gaps.get(reader, draft.id);
      expect(seen.requirements).toEqual(open.requirements);
      expect(seen.requirementSources).toEqual(open.requirementSources);
    }
    const requirements = {
      ...(open.ownRequirements as RequirementsBody),
      minimumYears: 1,
      certificates: ['acls', 'bls'],
    };
    const amended = await amend.amend(hospital.requester, draft.id, open.version, { requirements });
    expect(amended.requirements).toMatchObject({ minimumYears: 6, certificates: ['acls', 'bls'] });
  });

  it('waives for a gap what its layers allow to be left out, and nothing else', async () => {
    await organisation(0, { certificates: [{ kind: 'bls' }, { kind: 'acls', mayLoosen: true }] });
    const waived = await request({ certificates: [], waives: { certificates: ['acls'] } });
    expect(waived.requirements.certificates).toEqual(['bls']);
    await expect(request({ certificates: [], waives: { certificates: ['bls'] } })).rejects.toMatchObject({
      code: 'REQUIREMENTS_INVALID',
      problems: [{ at: '/certificate', code: 'REQUIREMENT_LOOSER' }],
    });
    await expect(request({ certificates: ['acls'], waives: { certificates: ['acls'] } })).rejects.toMatchObject({
      problems: [{ code: 'REPEATED' }],
    });
  });

  it('refuses a layer that asks for less than a firm one above, or for terms that nobody knows', async () => {
    await organisation(0, { minimumYears: { years: 3 } });
    const facility = (body: Parameters<typeof organisation>[1]) =>
      layers.write(hospital.approver, 'facility', hospital.facilityId, { version: 0, body });
    await expect(facility({ minimumYears: { years: 2 } })).rejects.toMatchObject({ code: 'REQUIREMENTS_INVALID' });
    await expect(facility({ certificates: [{ kind: 'alcs' }] })).rejects.toMatchObject({ code: 'UNKNOWN_TERM' });
    await expect(facility({ certificates: [{ kind: 'bls' }, { kind: 'bls' }] })).rejects.toMatchObject({
      problems: [{ code: 'REPEATED' }],
    });
    await expect(facility({ minimumYears: { years: 3 } })).resolves.toMatchObject({ version: 1 });
  });

  it('tells what comes from above, what counts with it, and what it may do without', async () => {
    await organisation(0, {
      minimumYears: { years: 3 },
      certificates: [{ kind: 'bls' }, { kind: 'acls', mayLoosen: true }],
    });
    const read = () => layers.read(hospital.requester, 'unit', hospital.unitId);
    expect(await read()).toMatchObject({
      inherits: { minimumYears: 3, certificates: ['bls', 'acls'], languages: [], acceptsPendingLicence: true },
      waivable: { certificates: ['acls'], languages: [] },
      overruled: [],
    });
    const body = { minimumYears: { years: 4 }, waives: { certificates: ['acls'] } };
    const unit = await layers.write(hospital.approver, 'unit', hospital.unitId, { version: 0, body });
    expect(unit.counts).toMatchObject({ minimumYears: 4, certificates: ['bls'] });
    expect(unit.counts.sources).toMatchObject([
      { requirement: 'minimumYears', layer: 'unit' },
      { requirement: 'certificate', term: 'bls', layer: 'organisation' },
    ]);
    await organisation(1, { minimumYears: { years: 6 } });
    expect(await read()).toMatchObject({
      counts: { minimumYears: 6 },
      overruled: [{ requirement: 'minimumYears', term: null, by: { layer: 'organisation' } }],
    });
  });

  it('is written over the version that was read alone, also by two who write it first', async () => {
    expect(await layers.read(hospital.requester, 'organisation', hospital.organisationId)).toMatchObject({
      version: 0,
      states: {},
    });
    const rivals = await Promise.allSettled([1, 2, 3].map((years) => organisation(0, { minimumYears: { years } })));
    expect(rivals.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of rivals) {
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'VERSION_CONFLICT' });
    }
    await expect(organisation(0, {})).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('is nothing to another hospital, and no nurse reads it', async () => {
    await organisation(0, { minimumYears: { years: 3 } });
    const other = await market.hospital('Elsewhere');
    await expect(layers.read(other.approver, 'organisation', hospital.organisationId)).rejects.toMatchObject({
      code: 'ORGANISATION_NOT_FOUND',
    });
    const nurse = await market.nurse();
    const rows = await market.unitOfWork.read(nurse, (tx) => tx.query('SELECT 1 FROM marketplace.requirement_layers'));
    expect(rows).toEqual([]);
  });
});
