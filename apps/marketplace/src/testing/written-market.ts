import { createHash } from 'node:crypto';
import type {
  Decision,
  GapSummary,
  NurseFacts,
  RecognitionPort,
  RecognitionQuery,
  Route,
  ScreeningPort,
  Vocabulary,
} from '@crossward/contracts';
import { addDays, type LocalDate } from '@crossward/kernel';
import pg from 'pg';
import type { RandomNurse } from './random-market.js';

const uuidOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const TABLES = ['placements', 'gaps', 'units', 'facilities', 'organisations', 'licences', 'nurses'];

const STATES: Readonly<Record<string, { status: string; reason: string | null; started: boolean }>> = {
  pending_start: { status: 'pending_start', reason: null, started: false },
  on_assignment: { status: 'on_assignment', reason: null, started: true },
  completed: { status: 'ended', reason: 'completed', started: true },
  'ended-by-nurse': { status: 'ended', reason: 'ended-by-nurse', started: true },
  'ended-by-hospital': { status: 'ended', reason: 'ended-by-hospital', started: true },
  'no-show': { status: 'fell_off', reason: 'no-show', started: false },
};

/**
 * Writes random nurses as the superuser, past the guards on how placements come about: here only their rows matter. Two
 * booked placements of one nurse never overlap, as in life: the second one is left out.
 */
export class WrittenMarket {
  private readonly client: pg.Client;

  constructor(adminUrl: string) {
    this.client = new pg.Client({ connectionString: adminUrl });
  }

  async open(): Promise<void> {
    await this.client.connect();
    for (const table of TABLES) await this.client.query(`ALTER TABLE marketplace.${table} DISABLE TRIGGER USER`);
    await this.client.query(`SET session_replication_role = replica`);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async write(nurses: readonly RandomNurse[]): Promise<void> {
    await this.client.query('BEGIN');
    try {
      for (const table of TABLES) await this.client.query(`DELETE FROM marketplace.${table}`);
      for (const nurse of nurses) await this.writeNurse(nurse);
      await this.client.query('COMMIT');
    } catch (error) {
      await this.client.query('ROLLBACK');
      throw error;
    }
  }

  /** Open gaps, each at a facility of its own. */
  async writeGaps(gaps: readonly GapSummary[]): Promise<void> {
    for (const gap of gaps) {
      const { assignment, payRate, requirements } = gap;
      await this.client.query(
        `INSERT INTO marketplace.organisations (id, name, version, created_at) VALUES ($1, $2, 1, now())
         ON CONFLICT DO NOTHING`,
        [gap.organisationId, gap.organisationName],
      );
      await this.client.query(
        `INSERT INTO marketplace.facilities (id, organisation_id, name, jurisdiction, place, latitude, longitude, time_zone,
           setting, underserved, version, created_at) VALUES ($1, $2, $3, $4, 'Place', $5, $6, $7, $8, $9, 1, now())`,
        [
          ...[gap.facilityId, gap.organisationId, gap.facilityName, gap.jurisdiction, gap.latitude, gap.longitude],
          ...[gap.timeZone, gap.setting, gap.underserved],
        ],
      );
      await this.client.query(
        `INSERT INTO marketplace.units (id, organisation_id, facility_id, name, version, created_at)
         VALUES ($1, $2, $3, $4, 1, now())`,
        [gap.facilityId, gap.organisationId, gap.facilityId, gap.unitName],
      );
      await this.client.query(
        `INSERT INTO marketplace.gaps (id, organisation_id, facility_id, unit_id, jurisdiction, profession, status, seats,
           seats_taken, starts_on, ends_on, shift_pattern, weekly_hours, pay_minor_units, pay_currency, specialty,
           minimum_years, certificates, languages, accepts_pending_licence, version, created_at, updated_at)
         VALUES ($1, $2, $3, $3, $4, $5, 'open', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 1, now(), now())`,
        [
          ...[gap.id, gap.organisationId, gap.facilityId, gap.jurisdiction, gap.profession, gap.seats, gap.seatsTaken],
          ...[
            assignment.from,
            assignment.until,
            gap.shiftPattern,
            gap.weeklyHours,
            payRate.minorUnits,
            payRate.currency,
          ],
          ...[requirements.specialty, requirements.minimumYears, requirements.certificates],
          ...[JSON.stringify(requirements.languages), requirements.acceptsPendingLicence],
        ],
      );
    }
  }

  private async writeNurse(nurse: RandomNurse): Promise<void> {
    const { home, noGo, payFloor } = nurse;
    await this.client.query(
      `INSERT INTO marketplace.nurses (id, facts, states_licences, specialties, available_from, available_until,
         pay_floor_minor_units, pay_floor_currency, shift_patterns, no_go_jurisdictions, no_go_organisation_ids, home_place,
         home_jurisdiction, home_latitude, home_longitude, home_time_zone, version, created_at, updated_at, facts_fingerprint)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'Home', $12, $13, $14, $15, 1, now(), now(),
         sha256(convert_to($2::jsonb::text, 'UTF8')))`,
      [
        nurse.id,
        JSON.stringify(nurse.facts),
        nurse.licences !== null,
        JSON.stringify(nurse.specialties),
        nurse.availableFrom,
        nurse.availableUntil,
        payFloor?.minorUnits ?? null,
        payFloor?.currency ?? null,
        nurse.shiftPatterns,
        noGo.jurisdictions,
        noGo.organisationIds,
        home.jurisdiction,
        home.latitude,
        home.longitude,
        home.timeZone,
      ],
    );
    for (const [at, licence] of (nurse.licences ?? []).entries()) {
      await this.client.query(
        `INSERT INTO marketplace.licences (id, nurse_id, jurisdiction, profession, number, statement)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [
          uuidOf(`${nurse.id} ${at}`),
          nurse.id,
          licence.jurisdiction,
          licence.profession,
          `${at}`,
          JSON.stringify(licence),
        ],
      );
    }
    for (const [at, placement] of nurse.placements.entries()) await this.writePlacement(nurse.id, at, placement);
  }

  private async writePlacement(nurseId: string, at: number, one: RandomNurse['placements'][number]): Promise<void> {
    const { status, reason, started } = STATES[one.state]!;
    const [gapId, id] = [uuidOf(`gap at ${one.facilityId}`), uuidOf(`${nurseId} placement ${at}`)];
    await this.client.query(
      `INSERT INTO marketplace.gaps (id, organisation_id, facility_id, unit_id, jurisdiction, profession, status, seats,
         starts_on, ends_on, shift_pattern, weekly_hours, pay_minor_units, pay_currency, specialty, minimum_years,
         certificates, languages, accepts_pending_licence, version, created_at, updated_at)
       VALUES ($1, $1, $2, $1, 'GB', 'RN', 'closed', 1, '2027-01-01', '2027-02-01', 'days', 36, 1, 'GBP', 'emergency', 0,
         '{}', '[]', true, 1, now(), now()) ON CONFLICT DO NOTHING`,
      [gapId, one.facilityId],
    );
    await this.client.query(
      `INSERT INTO marketplace.placements (id, organisation_id, gap_id, nurse_id, submission_id, offer_id, status, starts_on,
         ends_on, accepted_on, created_at, started_at, end_reason, version)
       VALUES ($1, $1, $2, $3, $1, $1, $4, $5, $6, '2026-01-01', now(), CASE WHEN $7 THEN now() END, $8, 1)
       ON CONFLICT DO NOTHING`,
      [id, gapId, nurseId, status, one.from, one.until, started, reason],
    );
  }
}

export const screeningOf = (nurses: () => readonly RandomNurse[]): ScreeningPort => ({
  listExcludedNurseIds: async () => nurses().flatMap(({ id, excluded }) => (excluded ? [id] : [])),
  listNewestVerifications: async (among) =>
    nurses().flatMap(({ id, verifiedOn }) =>
      verifiedOn !== null && (!Array.isArray(among) || among.includes(id)) ? [{ nurseId: id, on: verifiedOn }] : [],
    ),
});

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;

const draw = (facts: NurseFacts, query: RecognitionQuery): number =>
  createHash('sha256')
    .update(JSON.stringify([sorted(facts), query.destination]))
    .digest()[0]!;

const routeOf = (query: RecognitionQuery, typical: LocalDate): Route => ({
  legs: [
    {
      arrangement: 'drawn',
      kind: 'endorsement',
      from: query.destination,
      to: query.destination,
      steps: [],
      needs: [],
      legalBasis: 'Drawn Act s. 1',
      sourceUrl: 'https://law.example/1',
      verifiedOn: '2026-06-01' as LocalDate,
      confidence: 'sourced',
    },
  ],
  earliestStart: { min: typical, typical, max: typical },
  fees: [],
  confidence: 'sourced',
});

/** A law that draws its answer from the facts: the same for equal facts, any for others. */
export class DrawnLaw implements Pick<RecognitionPort, 'decide'> {
  async vocabulary(): Promise<Vocabulary> {
    return { corpusVersion: 'drawn', specialties: {}, certificates: {} } as unknown as Vocabulary;
  }

  async decide(queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    return queries.map((query): Decision => {
      const drawn = draw(query.nurse, query);
      const verdict = (
        ['authorised', 'authorised', 'pathway', 'pathway', 'pathway', 'barred', 'undetermined'] as const
      )[drawn % 7]!;
      const entry = drawn % 11 === 0 ? 'no' : 'yes';
      return {
        destination: query.destination,
        on: query.on,
        as: query.as ?? 'RN',
        corpusVersion: 'drawn',
        verdict,
        ...(verdict === 'authorised' || verdict === 'pathway'
          ? { route: routeOf(query, addDays(query.on, verdict === 'pathway' ? drawn % 60 : 0)) }
          : {}),
        alternatives: [],
        entry: [{ id: 'drawn', kind: 'permit', available: entry, conditions: [], sourceUrl: 'https://law.example/2' }],
        missing: [],
        openLaw: [],
        reasons: [],
        limits: [],
      };
    });
  }
}
