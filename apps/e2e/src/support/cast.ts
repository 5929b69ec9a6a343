import { creating, dataOf, moving, type components } from '@crossward/api-client';
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
  const displayName = `${givenNames} ${familyName}`;
  await dataOf(new Person(name, url).api.POST('/v1/accounts', { body: { email, password, displayName } }));
  const nurse = await Person.signIn(name, url, email, password);
  const body = profileOf(canary) as components['schemas']['NurseProfileBody'];
  await dataOf(nurse.api.PUT('/v1/nurses/me', { body }));
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
  const { api } = requesterA;
  const organisationId = (await dataOf(api.GET('/v1/me'))).organisationId as string;
  const query = { organisationId, limit: 200 };
  const facilities = await dataOf(api.GET('/v1/facilities', { params: { query } }));
  const facility = facilities.items.find(({ jurisdiction }) => jurisdiction === 'US-FL');
  if (!facility) throw new Error('Hospital A has no facility in Florida.');
  const units = await dataOf(api.GET('/v1/units', { params: { query: { facilityId: facility.id } } }));
  const [unit] = units.items;
  if (!unit) throw new Error('Hospital A has no unit in Florida.');
  return { organisationId, facilityId: facility.id, unitId: unit.id };
};

/** A draft of hospital A that nurses of the cast fit; `fromNow` days from today. */
export const draftGap = async (cast: Cast, unitId: string, fromNow: number): Promise<Thing> => {
  const from = addDays(dayIn(new Date(), 'America/New_York'), fromNow);
  const params = { header: creating() };
  return dataOf(cast.requesterA.api.POST('/v1/gaps', { params, body: gapBody(unitId, from) }));
};

export const gapBody = (unitId: string, from: LocalDate): components['schemas']['GapBody'] => ({
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
  const params = { header: creating() };
  return dataOf(requesterA.api.POST('/v1/gap-templates', { params, body: { ...terms, name: 'Nights' } }));
};

export const openGap = async (cast: Cast, unitId: string, fromNow: number): Promise<Thing> => {
  const draft = await draftGap(cast, unitId, fromNow);
  const path = { gapId: draft.id };
  const asked = { params: { path, header: moving(draft.version) } };
  const pending = await dataOf(cast.requesterA.api.POST('/v1/gaps/{gapId}/approval-request', asked));
  const params = { path, header: moving(pending.version) };
  return dataOf(cast.approverA.api.POST('/v1/gaps/{gapId}/opening', { params }));
};

export const submissionBody = async (
  { api }: Person,
  gapId: string,
): Promise<components['schemas']['SubmissionBody']> => {
  const { version } = await dataOf(api.GET('/v1/consent-texts/submission'));
  return { gapId, consent: { textVersion: version, given: true } };
};

export const submit = async (nurse: Person, gapId: string): Promise<Thing> => {
  const body = await submissionBody(nurse, gapId);
  return dataOf(nurse.api.POST('/v1/submissions', { params: { header: creating() }, body }));
};

export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

export const offer = (cast: Cast, submissionId: string): Promise<Thing> =>
  dataOf(
    cast.approverA.api.POST('/v1/offers', {
      params: { header: creating() },
      body: { submissionId, deadline: inDays(3) },
    }),
  );

/** Looks again until there is an answer other than null or undefined. */
export const awaited = async <T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> => {
  for (const end = performance.now() + 30_000; ; await new Promise((wake) => setTimeout(wake, 200))) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
  }
};
