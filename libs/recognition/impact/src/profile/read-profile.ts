import type { NurseFacts, RecognitionQuery } from '@crossward/contracts';
import {
  DomainError,
  isLocalDate,
  PROFESSIONS,
  SETTINGS,
  type JurisdictionCode,
  type LocalDate,
  type Problem,
} from '@crossward/kernel';
import type { PlaceResolver, QueryReader } from '@crossward/recognition-domain';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { ENGAGEMENT_KINDS, type Engagement, type EngagementKind, type Profile } from './profile.js';

/** A profile as it is sent: one line of a file, one nurse of the market. */
export interface RawProfile {
  id: string;
  nurse: NurseFacts;
  placements?: RawEngagement[];
  submissions?: RawEngagement[];
  destinations?: JurisdictionCode[];
}
export type RawEngagement = Omit<Engagement, 'kind'> & { kind?: EngagementKind };

const id = { type: 'string', minLength: 1, maxLength: 200 };
const day = { type: 'string', format: 'date' };
const place = { type: 'string', format: 'place' };
const object = (properties: Record<string, unknown>, required: string[] = []): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const engagements = (kind: EngagementKind): object => ({
  type: 'array',
  maxItems: 1000,
  items: object(
    {
      id,
      kind: { const: kind },
      destination: place,
      from: day,
      until: day,
      as: { enum: PROFESSIONS },
      purpose: { enum: ['temporary', 'permanent'] },
      assignment: object({
        setting: { enum: SETTINGS },
        days: { type: 'integer', minimum: 0, maximum: 3660 },
        employerConfirmed: { type: 'boolean' },
      }),
    },
    ['id', 'destination', 'from'],
  ),
});
/** The facts have a reader of their own, which knows the vocabulary of the law. */
const SCHEMA = object(
  {
    id,
    nurse: { type: 'object' },
    placements: engagements('placement'),
    submissions: engagements('submission'),
    destinations: { type: 'array', maxItems: 1000, items: place },
  },
  ['id', 'nurse'],
);

const problemOf = ({ instancePath: at, keyword, params, message }: ErrorObject): Problem => {
  const where = at === '' ? 'The profile' : at;
  const named = String(params['additionalProperty'] ?? params['missingProperty'] ?? '');
  switch (keyword) {
    case 'additionalProperties':
      return { at, code: 'UNKNOWN_KEY', message: `${where} has an unknown key (${named.slice(0, 60)}).` };
    case 'required':
      return { at, code: 'MISSING_KEY', message: `${where} lacks (${named}).` };
    case 'format':
      return params['format'] === 'date'
        ? { at, code: 'IMPOSSIBLE_DATE', message: `${where} is not a day of the calendar, YYYY-MM-DD.` }
        : {
            at,
            code: 'UNKNOWN_JURISDICTION',
            message: `${where} is not an ISO 3166 code of a place that regulates nurses.`,
          };
    default:
      return {
        at,
        code: keyword === 'type' ? 'WRONG_TYPE' : 'OUT_OF_BOUNDS',
        message: `${where} ${message ?? 'is wrong'}.`,
      };
  }
};

const refuse = (problems: readonly Problem[]): never => {
  const [first] = problems as [Problem];
  throw new DomainError({
    kind: 'invalid',
    code: first.code,
    message: problems.length > 1 ? `${first.message} (and ${problems.length - 1} more)` : first.message,
    nextStep: 'docs/operations.md, "A change of law", tells what a profile holds.',
    problems: problems.slice(0, 50),
  });
};

const withinDays = (engagements: readonly RawEngagement[], at: string): Problem[] =>
  engagements.flatMap(({ from, until }, index) =>
    until !== undefined && until <= from
      ? [
          {
            at: `${at}/${index}/until`,
            code: 'EMPTY_DATE_RANGE',
            message: `${at}/${index} from (${from}) until (${until}) holds no day.`,
          },
        ]
      : [],
  );

/** The same facts with their places as a law divides them. */
const resolved = (nurse: NurseFacts, places: PlaceResolver): NurseFacts => {
  const copy: Record<string, unknown> = { ...nurse };
  for (const [list, items] of Object.entries(nurse)) {
    if (!Array.isArray(items)) continue;
    copy[list] = (items as unknown[]).map((item) => {
      const code = (item as { jurisdiction?: JurisdictionCode }).jurisdiction;
      return code === undefined ? item : { ...(item as object), jurisdiction: places.resolve(code) };
    });
  }
  if (nurse.military) copy['military'] = { ...nurse.military, ordersTo: places.resolve(nurse.military.ordersTo) };
  return copy as unknown as NurseFacts;
};

/** Reads profiles as strictly as queries; each is refused whole, with everything that is wrong with it. */
export class ProfileReader {
  private readonly fits;
  private readonly asDestination = new Map<string, JurisdictionCode | DomainError>();
  private readonly anywhere: JurisdictionCode;

  /**
   * @param reader of the newer law: its vocabulary is the one that profiles are kept in
   * @param on the day as of which facts must not contradict each other
   * @param olderPlaces where the older law divides places otherwise
   */
  constructor(
    private readonly reader: QueryReader,
    places: readonly JurisdictionCode[],
    private readonly on: LocalDate,
    private readonly olderPlaces?: PlaceResolver,
  ) {
    const [first] = places;
    if (!first) throw new Error('The law knows no place.');
    this.anywhere = first;
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
    ajv.addFormat('date', isLocalDate as (raw: string) => boolean);
    ajv.addFormat('place', (raw: string) => !(this.placeOf(raw) instanceof DomainError));
    this.fits = ajv.compile<RawProfile>(SCHEMA);
  }

  /** @throws DomainError with a problem for each finding */
  read(raw: unknown): Profile {
    if (!this.fits(raw)) return refuse((this.fits.errors ?? []).map(problemOf));
    const { placements = [], submissions = [], destinations } = raw;
    const problems = [...withinDays(placements, '/placements'), ...withinDays(submissions, '/submissions')];
    if (problems.length > 0) return refuse(problems);
    const { nurse } = this.query(raw.nurse, this.anywhere);
    const older = this.olderPlaces ? resolved(raw.nurse, this.olderPlaces) : nurse;
    return {
      id: raw.id,
      nurse: { head: nurse, base: sameText(older, nurse) ? nurse : older },
      engagements: [
        ...placements.map((one) => ({ ...one, kind: ENGAGEMENT_KINDS[0] })),
        ...submissions.map((one) => ({ ...one, kind: ENGAGEMENT_KINDS[1] })),
      ],
      destinations: destinations && [...new Set(destinations)],
    };
  }

  private query(nurse: unknown, destination: string): RecognitionQuery {
    return this.reader.read({ nurse, destination, on: this.on });
  }

  private placeOf(code: string): JurisdictionCode | DomainError {
    const known = this.asDestination.get(code);
    if (known) return known;
    let place: JurisdictionCode | DomainError;
    try {
      place = this.query({ profession: 'RN' }, code).destination;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      place = error;
    }
    if (this.asDestination.size < 10_000) this.asDestination.set(code, place);
    return place;
  }
}

const sameText = (a: NurseFacts, b: NurseFacts): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
