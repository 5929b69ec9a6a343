import type {
  Decision,
  GapSummary,
  MarketPort,
  NurseQuestion,
  NurseReach,
  NurseSummary,
  RankingTables,
  RankingWindow,
  RecognitionPort,
  RecognitionQuery,
  Route,
  Vocabulary,
} from '@crossward/contracts';
import { addDays, DomainError, PROFESSIONS, SETTINGS, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import { classesInMemory, rankInMemory } from './ranking-in-memory.js';

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const OWN_ORGANISATION = uuid(1);
export const OTHER_ORGANISATION = uuid(2);

const day = (text: string) => text as LocalDate;
const place = (text: string) => text as JurisdictionCode;

export const sampleGap = (n: number, changes: Partial<GapSummary> = {}): GapSummary => ({
  id: uuid(1000 + n),
  organisationId: OWN_ORGANISATION,
  facilityId: uuid(2000 + n),
  facilityName: `Facility ${n}`,
  organisationName: 'Own Health',
  unitName: 'Emergency',
  jurisdiction: place('US-FL'),
  timeZone: 'America/New_York',
  latitude: 25.76,
  longitude: -80.19,
  underserved: n % 3 === 0,
  setting: 'hospital',
  profession: 'RN',
  status: 'open',
  seats: 2,
  seatsTaken: 0,
  assignment: { from: day('2027-01-04'), until: day('2027-04-05') },
  shiftPattern: 'days',
  weeklyHours: 36,
  payRate: { minorUnits: 6000, currency: 'USD' },
  payComponents: [],
  requirements: {
    specialty: 'emergency',
    minimumYears: 2,
    certificates: [],
    languages: [{ language: 'en', level: 'C1' }],
    acceptsPendingLicence: true,
  },
  ...changes,
});

/** Nurses come in `classes` kinds of facts, so that several share each class. */
export const sampleNurse = (n: number, classes: number, changes: Partial<NurseSummary> = {}): NurseSummary => ({
  id: uuid(3000 + n),
  facts: {
    profession: 'RN',
    citizenships: ['US' as never],
    licences: [
      {
        jurisdiction: place('US-TX'),
        profession: 'RN',
        scope: 'multistate',
        status: 'active',
        issuedOn: addDays(day('2010-01-01'), n % classes),
      },
    ],
  },
  specialties: [{ specialty: 'emergency', years: 2 + (n % 9) }],
  certificates: [],
  languages: [{ language: 'en', level: n % 2 === 0 ? 'C2' : 'C1' }],
  availableFrom: day('2026-12-01'),
  availableUntil: null,
  payFloor: null,
  shiftPatterns: n % 5 === 0 ? ['nights'] : ['days'],
  noGo: { jurisdictions: [], organisationIds: [] },
  homeTimeZone: 'America/Chicago',
  latitude: 29.7 + (n % 7),
  longitude: -95.3,
  busy: [],
  workedAtFacilityIds: [],
  reliability: null,
  credentialsVerifiedOn: null,
  excluded: false,
  ...changes,
});

export class SampleMarket implements MarketPort {
  constructor(
    readonly gaps: GapSummary[],
    readonly nurses: NurseSummary[],
  ) {}
  findGap = async (id: string) => this.gaps.find((gap) => gap.id === id) ?? null;
  listOpenGaps = async () => this.gaps.filter((gap) => gap.status === 'open');
  listOpenGapIds = async () => (await this.listOpenGaps()).map(({ id }) => id);
  listGaps = async (ids: readonly string[]) => this.gaps.filter(({ id }) => ids.includes(id));
  findNurse = async (id: string) => this.nurses.find((nurse) => nurse.id === id) ?? null;
  countOpenGaps = async () => (await this.listOpenGaps()).length;
  listGapsWithin = async (_reach: NurseReach) => this.listOpenGaps();
  findNurses = async (ids: readonly string[]) => structuredClone(this.nurses.filter(({ id }) => ids.includes(id)));
  listFactsClasses = async (question: NurseQuestion, of: 'everybody' | 'unexcluded') =>
    classesInMemory(this.nurses, question, of);
  rankNurses = async (question: NurseQuestion, tables: RankingTables, window: RankingWindow) =>
    rankInMemory(this.nurses, question, tables, window);
  // Fresh objects each time, as rows from a database would be.
  listNurses = async () => structuredClone(this.nurses);
}

const route = (to: JurisdictionCode, typical: LocalDate): Route => ({
  legs: [
    {
      arrangement: 'sample-arrangement',
      kind: 'compact',
      from: place('US-TX'),
      to,
      steps: [],
      needs: [],
      legalBasis: 'Sample Act s. 1',
      sourceUrl: 'https://law.example/1',
      verifiedOn: day('2026-06-01'),
      confidence: 'sourced',
    },
  ],
  earliestStart: { min: typical, typical, max: typical },
  fees: [],
  confidence: 'sourced',
});

/**
 * A law for specs: whoever was licensed on an odd day of the month is authorised, the others have a route of 30 days.
 * Keeps what it was asked.
 */
export class SampleLaw implements RecognitionPort {
  readonly asked: RecognitionQuery[] = [];
  corpusVersion = '2026-11-22+sample';
  /** Facts with this exam are refused, as after a change of the vocabulary. */
  droppedExam: string | null = null;

  async vocabulary(): Promise<Vocabulary> {
    return {
      corpusVersion: this.corpusVersion,
      professions: PROFESSIONS,
      settings: SETTINGS,
      exams: {},
      tests: {},
      certificates: { acls: { name: 'Advanced Cardiovascular Life Support' } },
      permits: {},
      educationKinds: {},
      specialties: { emergency: { name: 'Emergency' } },
      vaccinations: {},
      titles: {},
      scales: {},
    };
  }

  async decide(queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    this.asked.push(...queries);
    queries.forEach((query, index) => this.refuseDropped(query, index));
    return queries.map((query): Decision => {
      const issued = Number(query.nurse.licences?.[0]?.issuedOn?.slice(8) ?? 0);
      const authorised = issued % 2 === 1;
      return {
        destination: query.destination,
        on: query.on,
        as: query.as ?? 'RN',
        corpusVersion: this.corpusVersion,
        verdict: authorised ? 'authorised' : 'pathway',
        route: route(query.destination, authorised ? query.on : addDays(query.on, 30)),
        alternatives: [],
        entry: [
          { id: 'citizen', kind: 'citizen', available: 'yes', conditions: [], sourceUrl: 'https://law.example/2' },
        ],
        missing: [],
        openLaw: [],
        reasons: [
          {
            arrangement: 'sample-arrangement',
            rule: 'is-a-citizen',
            version: day('2018-01-19'),
            outcome: 'held',
            text: 'The nurse is a citizen.',
            legalBasis: 'Sample Act s. 1',
            sourceUrl: 'https://law.example/1',
            verifiedOn: day('2026-06-01'),
            confidence: 'sourced',
          },
        ],
        limits: [],
      };
    });
  }

  private refuseDropped({ nurse }: RecognitionQuery, index: number): void {
    const exam = nurse.exams?.[0]?.exam;
    if (exam === undefined || exam !== this.droppedExam) return;
    const at = `/queries/${index}/nurse/exams/0/exam`;
    const message = `${at} (${exam}) is not a term of the vocabulary.`;
    throw new DomainError({
      kind: 'invalid',
      code: 'UNKNOWN_TERM',
      message,
      nextStep: 'GET /v1/recognition/vocabulary lists the terms.',
      problems: [{ at, code: 'UNKNOWN_TERM', message }],
    });
  }
}
