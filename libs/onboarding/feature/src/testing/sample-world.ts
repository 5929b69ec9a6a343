import type {
  Decision,
  EngagementPort,
  PacketPort,
  PlacementView,
  RecognitionPort,
  RecognitionQuery,
  Vocabulary,
} from '@crossward/contracts';
import { DomainError, jurisdictionCode, localDate, type LocalDate } from '@crossward/kernel';
import { testNurseFacts, testVocabulary } from '@crossward/testing';

export const uuid = (number: number): string => `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`;
export const NURSE = uuid(1);
export const HOSPITAL = uuid(2);

export interface SamplePlacement {
  id: string;
  to: string;
  startsOn: LocalDate;
  acceptedOn?: LocalDate;
  status?: string;
}

const viewOf = ({ id, to, startsOn, acceptedOn, status = 'pending_start' }: SamplePlacement): PlacementView => {
  const endsOn = localDate('2027-06-30');
  const money = { minorUnits: 5000, currency: 'USD' };
  const specialty = { specialty: 'icu', years: 8 };
  return {
    placementId: id,
    submissionId: uuid(3),
    status,
    version: 1,
    startsOn,
    endsOn,
    acceptedOn: acceptedOn ?? localDate('2026-11-23'),
    gap: {
      id: uuid(4),
      organisationId: HOSPITAL,
      facilityId: uuid(5),
      facilityName: 'Lakeside',
      organisationName: 'Lakeside Health',
      unitName: 'ICU',
      jurisdiction: jurisdictionCode(to),
      timeZone: 'America/Chicago',
      latitude: 30,
      longitude: -97,
      underserved: false,
      setting: 'hospital',
      profession: 'RN',
      status: 'filled',
      seats: 1,
      seatsTaken: 1,
      assignment: { from: startsOn, until: endsOn },
      shiftPattern: 'days',
      weeklyHours: 36,
      payRate: money,
      payComponents: [],
      requirements: { specialty: 'icu', minimumYears: 2, certificates: [], languages: [], acceptsPendingLicence: true },
    },
    nurse: {
      nurseId: NURSE,
      familyName: 'Sample',
      givenNames: 'Nora',
      birthDate: localDate('1990-01-01'),
      passportMrz: null,
      licences: [
        { id: uuid(6), jurisdiction: 'US-TX', number: 'X1', profession: 'RN', scope: 'multistate', expiresOn: null },
      ],
      summary: {
        id: NURSE,
        facts: testNurseFacts(),
        specialties: [specialty],
        certificates: [],
        languages: [{ language: 'en', level: 'C2' }],
        availableFrom: localDate('2026-12-01'),
        availableUntil: null,
        payFloor: null,
        shiftPatterns: ['days'],
        noGo: { jurisdictions: [], organisationIds: [] },
        homeTimeZone: 'America/Chicago',
        latitude: 30,
        longitude: -97,
        busy: [],
        workedAtFacilityIds: [],
        reliability: null,
        credentialsVerifiedOn: null,
        excluded: false,
      },
    },
  };
};

/** The other contexts as onboarding sees them through their ports: what they say is chosen by the test. */
export class SampleWorld implements EngagementPort, PacketPort, RecognitionPort {
  readonly placements = new Map<string, SamplePlacement>();
  readonly cleared = new Set<string>();
  /** Kind of the arrangement of the route; null: recognition knows no route. */
  routeKind: string | null = 'compact';
  /** Recognition refuses the question: a fact is not in its vocabulary. */
  refuses = false;
  /** How often recognition does not answer before it does. */
  outages = 0;

  async findSubmission(): Promise<null> {
    return null;
  }

  async findPlacement(placementId: string): Promise<PlacementView | null> {
    const placement = this.placements.get(placementId);
    return placement ? viewOf(placement) : null;
  }

  async findPacket(placementId: string): ReturnType<PacketPort['findPacket']> {
    const cleared = this.cleared.has(placementId);
    return { packetId: uuid(7), status: cleared ? 'cleared' : 'collecting', open: cleared ? [] : ['licence'] };
  }

  async vocabulary(): Promise<Vocabulary> {
    return testVocabulary();
  }

  async decide(queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    if (this.outages > 0) {
      this.outages -= 1;
      throw new DomainError({ kind: 'unavailable', code: 'SAMPLE_OUTAGE', message: 'Out.', nextStep: 'Wait.' });
    }
    if (this.refuses) {
      throw new DomainError({ kind: 'invalid', code: 'UNKNOWN_TERM', message: 'Unknown.', nextStep: 'Correct it.' });
    }
    return queries.map((query) => this.answer(query));
  }

  private answer({ destination, on }: RecognitionQuery): Decision {
    const leg = {
      arrangement: 'sample-arrangement',
      kind: this.routeKind ?? '',
      from: jurisdictionCode('US-TX'),
      to: destination,
      steps: [],
      needs: [],
      legalBasis: 'Sample Accord, art. 1',
      sourceUrl: 'https://example.org/accord',
      verifiedOn: on,
      confidence: 'known' as const,
    };
    const known = this.routeKind !== null;
    const route = {
      legs: [leg],
      earliestStart: { min: on, typical: on, max: on },
      fees: [],
      confidence: 'known' as const,
    };
    return {
      destination,
      on,
      as: 'RN',
      corpusVersion: 'sample-1',
      verdict: known ? 'authorised' : 'undetermined',
      ...(known ? { route } : {}),
      alternatives: [],
      entry: [],
      missing: [],
      openLaw: [],
      reasons: [],
      limits: [],
    };
  }
}
