import { addDays, dayIn, type LocalDate } from '@crossward/kernel';
import { NURSE_A, NURSE_B, profileOf, type Canary } from './canary.js';
import { Person } from './person.js';
import type { ServedMarket } from './served-market.js';

const DAY_MS = 86_400_000;

/** One person of each role; nurses and hospitals twice, since what is A's is nothing to B. */
export interface Cast {
  anonymous: Person;
  nurseA: Person;
  nurseB: Person;
  requesterA: Person;
  approverA: Person;
  requesterB: Person;
  approverB: Person;
  recruiter: Person;
  admin: Person;
}
export type ActorName = keyof Cast;

export const enrol = async (url: string, name: string, canary: Canary): Promise<Person> => {
  const { email, password, givenNames, familyName } = canary;
  await new Person(name, url).make('/v1/accounts', { email, password, displayName: `${givenNames} ${familyName}` });
  const nurse = await Person.signIn(name, url, email, password);
  const { status, text } = await nurse.send({ method: 'PUT', path: '/v1/nurses/me', body: profileOf(canary) });
  if (status !== 200) throw new Error(`The profile of ${name} was refused: ${text}`);
  return nurse;
};

export const assemble = async ({ url, password }: ServedMarket): Promise<Cast> => {
  const staff = (name: string, email: string) => Person.signIn(name, url, `${email}.example`, password);
  return {
    anonymous: new Person('anonymous', url),
    nurseA: await enrol(url, 'nurseA', NURSE_A),
    nurseB: await enrol(url, 'nurseB', NURSE_B),
    requesterA: await staff('requesterA', 'requester@mangrove-light'),
    approverA: await staff('approverA', 'approver@mangrove-light'),
    requesterB: await staff('requesterB', 'requester@two-shores'),
    approverB: await staff('approverB', 'approver@two-shores'),
    recruiter: await staff('recruiter', 'recruiter@crossward'),
    admin: await staff('admin', 'admin@crossward'),
  };
};

export interface Thing {
  id: string;
  version: number;
}

/** Where hospital A works in Florida. */
export const floridaOf = async ({
  requesterA,
}: Cast): Promise<{ organisationId: string; facilityId: string; unitId: string }> => {
  const { organisationId } = await requesterA.get<{ organisationId: string }>('/v1/me');
  const facilities = await requesterA.get<{ items: { id: string; jurisdiction: string }[] }>(
    `/v1/facilities?organisationId=${organisationId}&limit=200`,
  );
  const facility = facilities.items.find(({ jurisdiction }) => jurisdiction === 'US-FL');
  const units = await requesterA.get<{ items: { id: string }[] }>(`/v1/units?facilityId=${facility?.id}`);
  const [unit] = units.items;
  if (!facility || !unit) throw new Error('Hospital A has no unit in Florida.');
  return { organisationId, facilityId: facility.id, unitId: unit.id };
};

/** A draft of hospital A that nurses of the cast fit; `fromNow` days from today. */
export const draftGap = async (cast: Cast, unitId: string, fromNow: number): Promise<Thing> => {
  const from = addDays(dayIn(new Date(), 'America/New_York'), fromNow);
  return cast.requesterA.make<Thing>('/v1/gaps', gapBody(unitId, from));
};

export const gapBody = (unitId: string, from: LocalDate): Record<string, unknown> => ({
  unitId,
  profession: 'RN',
  seats: 20,
  assignment: { from, until: addDays(from, 28) },
  shiftPattern: 'nights',
  weeklyHours: 36,
  payRate: { minorUnits: 6150, currency: 'USD' },
  billRate: { minorUnits: 9000, currency: 'USD' },
  requirements: {
    specialty: 'intensive-care',
    minimumYears: 2,
    certificates: ['bls'],
    languages: [{ language: 'en', level: 'B2' }],
    acceptsPendingLicence: false,
  },
});

/** Everything of such a gap but its dates. */
export const makeTemplate = async ({ requesterA }: Cast, unitId: string): Promise<Thing> => {
  const { assignment: _dates, ...terms } = gapBody(unitId, '2030-01-01' as LocalDate);
  return requesterA.make<Thing>('/v1/gap-templates', { ...terms, name: 'Nights' });
};

export const openGap = async (cast: Cast, unitId: string, fromNow: number): Promise<Thing> => {
  const draft = await draftGap(cast, unitId, fromNow);
  const pending = await cast.requesterA.move<Thing>(`/v1/gaps/${draft.id}/approval-request`, draft.version);
  return cast.approverA.move<Thing>(`/v1/gaps/${draft.id}/opening`, pending.version);
};

export const submissionBody = async (nurse: Person, gapId: string): Promise<Record<string, unknown>> => {
  const { version } = await nurse.get<{ version: string }>('/v1/consent-texts/submission');
  return { gapId, consent: { textVersion: version, given: true } };
};

export const submit = async (nurse: Person, gapId: string): Promise<Thing> =>
  nurse.make<Thing>('/v1/submissions', await submissionBody(nurse, gapId));

export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

export const offer = (cast: Cast, submissionId: string): Promise<Thing> =>
  cast.approverA.make<Thing>('/v1/offers', { submissionId, deadline: inDays(3) });

/** Looks again until there is an answer other than null or undefined. */
export const awaited = async <T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> => {
  for (const end = performance.now() + 30_000; ; await new Promise((wake) => setTimeout(wake, 200))) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
  }
};
