import { creating, dataOf } from '@crossward/api-client';
import { storyPerson } from '@crossward/demo-market';
import { fixedClock, type SettableClock } from '@crossward/testing';
import { awaited } from '../cast.js';
import { Person } from '../person.js';
import { ServedMarket } from '../served-market.js';

/** Of everybody whom the story adds. */
export const PASSWORD = 'two herons under a bridge';

const emailOf = (role: string): string => `${role}@seagrape.example`;
export const APPROVER_EMAIL = emailOf('hospital-approver');

/** Nobody whom the demo or another test tells of. */
const STORY_PERSON = 77_001;

/** Everybody who takes part, in a hospital of their own: what its history and durations count is this story alone. */
export interface StoryCast {
  market: ServedMarket;
  clock: SettableClock;
  /** Lets the story go on at this instant. */
  at(instant: string): void;
  /** Looks again until there is an answer; for those who work meanwhile, time passes between two looks. */
  awaited<T>(what: string, look: () => Promise<T | null>): Promise<T>;
  admin: Person;
  requester: Person;
  approver: Person;
  recruiter: Person;
  nurse: Person;
  nurseId: string;
  familyName: string;
  organisationId: string;
  unitId: string;
  /** Where nurses of the unit may be floated to. */
  otherUnit: string;
}

const staffOf = async (admin: Person, organisationId: string, role: 'hospital-requester' | 'hospital-approver') => {
  const email = emailOf(role);
  const body = { email, password: PASSWORD, displayName: role, role, organisationId };
  await dataOf(admin.api.POST('/v1/staff-accounts', { params: { header: creating() }, body }));
  return Person.signIn(role, admin.url, email, PASSWORD);
};

const openHospital = async ({
  api,
}: Person): Promise<{ organisationId: string; unitId: string; otherUnit: string }> => {
  const params = { header: creating() };
  const { id: organisationId } = await dataOf(
    api.POST('/v1/organisations', { params, body: { name: 'Seagrape Health' } }),
  );
  const place = {
    jurisdiction: 'US-FL',
    place: 'Key West',
    timeZone: 'America/New_York',
    setting: 'hospital',
  } as const;
  const facility = await dataOf(
    api.POST('/v1/facilities', {
      params: { header: creating() },
      body: {
        organisationId,
        name: 'Seagrape General',
        ...place,
        latitude: 24.56,
        longitude: -81.78,
        underserved: true,
      },
    }),
  );
  const unit = (name: string) =>
    dataOf(api.POST('/v1/units', { params: { header: creating() }, body: { facilityId: facility.id, name } }));
  const [{ id: unitId }, { name: otherUnit }] = [await unit('Intensive care'), await unit('Step-down')];
  return { organisationId, unitId, otherUnit };
};

/** A nurse of Texas with a multistate licence, good for Florida. */
const enrolNurse = async (url: string, clock: SettableClock) => {
  const { profile } = storyPerson(STORY_PERSON, clock.today('America/New_York'));
  const [email, displayName] = ['nurse@seagrape-story.example', `${profile.givenNames} ${profile.familyName}`];
  const visitor = new Person('visitor', url);
  await dataOf(visitor.api.POST('/v1/accounts', { body: { email, password: PASSWORD, displayName } }));
  const nurse = await Person.signIn('nurse', url, email, PASSWORD);
  const { id: nurseId } = await dataOf(nurse.api.PUT('/v1/nurses/me', { body: profile as never }));
  return { nurse, nurseId, familyName: profile.familyName };
};

/** The whole product in this process, by a clock that the story moves. */
export const assembleStory = async (begins: string): Promise<StoryCast> => {
  const clock = fixedClock(begins);
  const market = await ServedMarket.start({ clock });
  const admin = await Person.signIn('admin', market.url, 'admin@crossward.example', market.password);
  const hospital = await openHospital(admin);
  return {
    ...{ market, clock, at: (instant) => clock.set(instant), ...hospital },
    awaited: (what, look) =>
      awaited(what, async () => {
        clock.advance(1000);
        return look();
      }),
    admin,
    requester: await staffOf(admin, hospital.organisationId, 'hospital-requester'),
    approver: await staffOf(admin, hospital.organisationId, 'hospital-approver'),
    recruiter: await Person.signIn('recruiter', market.url, 'recruiter@crossward.example', market.password),
    ...(await enrolNurse(market.url, clock)),
  };
};
