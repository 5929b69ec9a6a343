import { SUBMISSION_CONSENT, systemActor, type DemoMarket, type ScreeningPort } from '@crossward/contracts';
import { addDays, jurisdictionCode, localDate } from '@crossward/kernel';
import { DatabaseEngagementPort, DatabaseMarketPort, emptyMarket } from '@crossward/marketplace-data-access';
import { AccountDirectory, PasswordHasher } from '@crossward/platform-identity';
import { MarketOfSpecs } from '../testing/market-of-specs.js';
import { sampleProfile } from '../testing/sample-profile.js';
import { DemoMarketLoader } from './demo-market-loader.js';
import { demoId } from './demo-id.js';

const NURSES = 400;
const GAPS = 120;

const market = (): DemoMarket => ({
  organisations: [
    { key: 'north', name: 'North' },
    { key: 'south', name: 'South' },
  ],
  facilities: ['north', 'south'].map((key) => ({
    key: `${key}-general`,
    organisationKey: key,
    name: `${key} general`,
    jurisdiction: jurisdictionCode('CA-ON'),
    place: 'Ottawa',
    latitude: 45.4,
    longitude: -75.7,
    timeZone: 'America/Toronto',
    setting: 'hospital',
    underserved: false,
  })),
  units: ['north', 'south'].map((key) => ({ key: `${key}-icu`, facilityKey: `${key}-general`, name: 'ICU' })),
  gaps: Array.from({ length: GAPS }, (_, at) => ({
    key: `gap-${at}`,
    unitKey: at % 2 ? 'north-icu' : 'south-icu',
    profession: 'RN',
    status: at % 10 === 9 ? 'draft' : 'open',
    seats: 2,
    assignment: { from: addDays(localDate('2027-01-04'), at), until: addDays(localDate('2027-04-05'), at) },
    shiftPattern: 'days',
    weeklyHours: 36,
    payRate: { minorUnits: 6500, currency: 'CAD' },
    payComponents: [],
    requirements: {
      specialty: 'intensive-care',
      minimumYears: 1,
      certificates: [],
      languages: [],
      acceptsPendingLicence: true,
    },
  })),
  nurses: Array.from({ length: NURSES }, (_, at) => ({
    ...sampleProfile({ familyName: `Beispiel ${at}`, noGo: { jurisdictions: [], organisationIds: ['south'] } }),
    key: `nurse-${at}`,
  })),
  accounts: [
    {
      email: 'nurse@example.org',
      password: 'quiet otter sings at dawn',
      displayName: 'Ana',
      role: 'nurse',
      nurseKey: 'nurse-0',
    },
    {
      ...{ email: 'approver@example.org', password: 'quiet otter sings at dawn', displayName: 'Bo' },
      ...{ role: 'hospital-approver', organisationKey: 'north' },
    },
  ],
  submissions: [
    { gapKey: 'gap-1', nurseKey: 'nurse-0', consentTextVersion: SUBMISSION_CONSENT.version },
    { gapKey: 'gap-3', nurseKey: 'nurse-1', consentTextVersion: SUBMISSION_CONSENT.version },
  ],
});

describe('the demo market on PostgreSQL', () => {
  let specs: MarketOfSpecs;
  let loader: DemoMarketLoader;

  beforeAll(async () => {
    specs = await MarketOfSpecs.open();
    const hasher = new PasswordHasher();
    const directory = new AccountDirectory(specs.unitOfWork, hasher);
    loader = new DemoMarketLoader(specs.unitOfWork, specs.cipher, directory, hasher, specs.recognition, specs.clock);
  });
  afterAll(() => specs.close());

  const screening = {
    listExcludedNurseIds: async () => [demoId('nurse', 'nurse-7')],
    listNewestVerifications: async () => [{ nurseId: demoId('nurse', 'nurse-8'), on: localDate('2026-11-01') }],
  } satisfies ScreeningPort;

  it('refuses a market that names what it does not hold, and leaves nothing behind', async () => {
    const broken = { ...market(), units: [{ key: 'x', facilityKey: 'nowhere', name: 'X' }] };
    await expect(loader.load(broken)).rejects.toThrow(/facility \(nowhere\)/);
    expect(await specs.sql('SELECT 1 FROM marketplace.organisations')).toHaveLength(0);
  });

  it('refuses a market that asks for what the vocabulary does not hold', async () => {
    const [first, ...others] = market().gaps;
    const gaps = [{ ...first!, requirements: { ...first!.requirements, specialty: 'icu' } }, ...others];
    await expect(loader.load({ ...market(), gaps })).rejects.toMatchObject({
      code: 'UNKNOWN_TERM',
      facts: { at: '/gaps/gap-0/requirements/specialty' },
    });
  });

  it('loads whole, starts the verification of its submissions, and does nothing the second time', async () => {
    expect(await loader.load(market())).toMatchObject({ nurses: NURSES, gaps: GAPS, accounts: 2, submissions: 2 });
    expect(await loader.load(market())).toMatchObject({ nurses: 0, gaps: 0, accounts: 0, submissions: 0 });
    const events = await specs.sql(`SELECT 1 FROM platform.outbox_events WHERE topic = 'submission.submitted'`);
    expect(events).toHaveLength(2);
  });

  it('answers other contexts through the ports', async () => {
    const port = new DatabaseMarketPort(specs.unitOfWork, screening);
    const nurses = await port.listNurses();
    expect(nurses).toHaveLength(NURSES);
    expect(nurses.filter((nurse) => nurse.excluded).map((nurse) => nurse.id)).toEqual([demoId('nurse', 'nurse-7')]);
    expect(await port.findNurse(demoId('nurse', 'nurse-8'))).toMatchObject({
      credentialsVerifiedOn: '2026-11-01',
      busy: [],
      reliability: null,
      noGo: { organisationIds: [demoId('organisation', 'south')] },
      facts: { profession: 'RN', licences: [{ jurisdiction: 'CA-ON' }] },
    });
    const gaps = await port.listOpenGaps();
    expect(gaps).toHaveLength(GAPS - GAPS / 10);
    expect(await port.findGap(demoId('gap', 'gap-1'))).toEqual(gaps.find((gap) => gap.id === demoId('gap', 'gap-1')));
  });

  it('gives the verifiers the person behind a submission, secrets opened', async () => {
    const [row] = await specs.sql<{ id: string }>('SELECT id FROM marketplace.submissions WHERE nurse_id = $1', [
      demoId('nurse', 'nurse-0'),
    ]);
    const port = new DatabaseEngagementPort(specs.unitOfWork, specs.postgres.config, screening);
    expect(await port.findSubmission(row?.id ?? '')).toMatchObject({
      status: 'submitted',
      nurse: {
        familyName: 'Beispiel 0',
        birthDate: '1990-05-01',
        licences: [{ number: 'ON-1', jurisdiction: 'CA-ON' }],
      },
      gap: { organisationName: 'North', requirements: { specialty: 'intensive-care' } },
    });
    expect(await port.findSubmission(demoId('submission', 'none'))).toBeNull();
  });

  it('shows booked days as busy to the index', async () => {
    const hospital = await specs.hospital();
    const { nurse } = await specs.placement(hospital);
    const port = new DatabaseMarketPort(specs.unitOfWork, screening);
    expect((await port.findNurse(nurse.nurseId))?.busy).toEqual([{ from: '2027-01-04', until: '2027-04-05' }]);
  });

  it('can be emptied and loaded again under the same ids, so that accounts still fit', async () => {
    await specs.unitOfWork.run(systemActor, (tx) => emptyMarket(tx));
    expect(await specs.sql('SELECT 1 FROM marketplace.nurses')).toHaveLength(0);
    expect(await loader.load(market())).toMatchObject({ nurses: NURSES });
    const fitting = await specs.sql(
      `SELECT 1 FROM identity.accounts a JOIN marketplace.nurses n ON n.id = a.nurse_id WHERE a.email = 'nurse@example.org'`,
    );
    expect(fitting).toHaveLength(1);
  });

  it('does not boot the ports without ScreeningPort', () => {
    expect(() => new DatabaseMarketPort(specs.unitOfWork, null)).toThrow(/needs ScreeningPort/);
  });
});
