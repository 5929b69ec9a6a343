import type { NurseProfileInput } from '@crossward/contracts';
import { storyPerson } from '@crossward/demo-market';
import { systemClock } from '@crossward/kernel';
import { call } from './http.js';
import { passwordOf, type Served } from './journey.js';

/** The bearer token of a demo account, or of any other one whose password is told. */
export const tokenOf = async (server: Served, email: string, password = passwordOf(server)): Promise<string> => {
  const { body } = await call(server.url, 'POST', '/v1/sessions', { body: { email, password } });
  return body.token as string;
};

/** A nurse who has just signed up, and the profile that she has not sent yet. */
export const newNurse = async (
  server: Served,
  person: number,
): Promise<{ token: string; profile: NurseProfileInput }> => {
  const { profile } = storyPerson(person, systemClock.today());
  const email = `bad-input-${person}@nurses.example`;
  const password = `a nurse called number ${person}`;
  await call(server.url, 'POST', '/v1/accounts', { body: { email, password, displayName: 'Nurse' } });
  return { token: await tokenOf(server, email, password), profile };
};

/** A gap that this requester's hospital could post. */
export const gapBody = async (server: Served, token: string): Promise<Record<string, unknown>> => {
  const me = await call(server.url, 'GET', '/v1/me', { token });
  const own = `/v1/facilities?organisationId=${me.body.organisationId as string}`;
  const facilities = await call(server.url, 'GET', own, { token });
  const units = await call(server.url, 'GET', `/v1/units?facilityId=${facilities.body.items[0].id as string}`, {
    token,
  });
  return {
    unitId: units.body.items[0].id,
    profession: 'RN',
    seats: 1,
    assignment: { from: '2030-01-07', until: '2030-04-08' },
    shiftPattern: 'nights',
    weeklyHours: 36,
    payRate: { minorUnits: 6150, currency: 'USD' },
    requirements: {
      specialty: 'intensive-care',
      minimumYears: 2,
      certificates: ['bls'],
      languages: [{ language: 'en', level: 'B2' }],
      acceptsPendingLicence: false,
    },
  };
};
