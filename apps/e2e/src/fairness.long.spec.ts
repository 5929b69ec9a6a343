import type { NurseProfileInput } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import pg from 'pg';
import { NURSE_A, profileOf, type Canary } from './support/canary.js';
import { assemble, awaited, enrol, floridaOf, openGap, submit, type Cast, type Thing } from './support/cast.js';
import { passportOf } from './support/passport.js';
import type { Person } from './support/person.js';
import { ServedMarket } from './support/served-market.js';

interface Candidate {
  nurseId: string;
  rank: number | null;
  score: number;
}
interface Candidates {
  items: Candidate[];
}
interface Standing {
  reliability: { factor: { value: number; weight: number; because: string }; completed: number; placements: unknown[] };
  freshness: { factor: { value: number; because: string }; verifiedOn: LocalDate | null; verifications: Thing[] };
}

/** Who somebody is, and nothing of what she can or may do. */
const PEOPLE = [
  { givenNames: 'Aïcha', familyName: 'Benhaddou', birthDate: '1962-02-03', sex: 'F' },
  { givenNames: 'Björn', familyName: 'Ångström', birthDate: '2001-12-31', sex: 'M' },
  { givenNames: 'Chidi', familyName: 'Okonkwo', birthDate: '1984-07-15', sex: '<' },
  { givenNames: 'D', familyName: 'Nguyễn', birthDate: '1975-02-28', sex: 'F' },
] as const;

const profileOfPerson = (who: (typeof PEOPLE)[number], at: number): NurseProfileInput => {
  const person: Canary = {
    ...NURSE_A,
    ...who,
    birthDate: who.birthDate as LocalDate,
    licenceNumber: `90774${20 + at}`,
  };
  const expiresOn = '2031-01-01';
  // The same story for all of them: only the number of the licence, by which registers know it, is their own.
  const { licences, ...profile } = profileOf(NURSE_A);
  return {
    ...{ ...profile, givenNames: who.givenNames, familyName: who.familyName, birthDate: person.birthDate },
    licences: licences?.map((licence) => ({ ...licence, number: person.licenceNumber })) ?? [],
    passportMrz: passportOf({ ...who, number: `XK77420${10 + at}`, expiresOn }),
  };
};

describe('a market that is fair', () => {
  let market: ServedMarket;
  let cast: Cast;
  let client: pg.Client;
  let gapId: string;
  let twins: { person: Person; id: string }[];

  beforeAll(async () => {
    market = await ServedMarket.start();
    cast = await assemble(market);
    client = new pg.Client(market.postgres.adminUrl);
    await client.connect();
    ({ id: gapId } = await openGap(cast, (await floridaOf(cast)).unitId, 60));
    twins = [];
    for (const [at, who] of PEOPLE.entries()) {
      const email = `twin-${at}@canaries.example`;
      const person = await enrol(market.url, `twin ${at}`, { ...NURSE_A, email, licenceNumber: `90774${20 + at}` });
      await write(person, profileOfPerson(who, at));
      twins.push({ person, id: (await person.get<Thing>('/v1/nurses/me')).id });
    }
  }, 120_000);

  afterAll(async () => {
    await client?.end();
    await market?.stop();
  });

  const write = async (person: Person, body: NurseProfileInput): Promise<void> => {
    const { version } = await person.get<Thing>('/v1/nurses/me');
    const headers = { 'if-match': `"${version}"` };
    const { status, text } = await person.send({ method: 'PUT', path: '/v1/nurses/me', body, headers });
    if (status !== 200) throw new Error(`The profile was refused: ${text.slice(0, 500)}`);
  };
  const ranked = async (): Promise<Candidate[]> => {
    const { items } = await cast.requesterA.get<Candidates>(`/v1/gaps/${gapId}/candidates?limit=200`);
    return items;
  };
  /** All that is said of them but who it is. */
  const saidOf = (items: readonly Candidate[], ids: readonly string[]): string[] =>
    ids.map((id) => {
      const { nurseId: _id, rank: _rank, ...said } = items.find(({ nurseId }) => nurseId === id) as Candidate;
      return JSON.stringify(said);
    });

  it('says the same of nurses who differ only in who they are, and ranks them side by side', async () => {
    const items = await ranked();
    const ids = twins.map(({ id }) => id);
    expect(new Set(saidOf(items, ids)).size).toBe(1);
    const ranks = ids.map((id) => items.find(({ nurseId }) => nurseId === id)?.rank as number).sort((a, b) => a - b);
    const { score } = items.find(({ nurseId }) => nurseId === ids[0]) as Candidate;
    const between = items.filter(({ rank }) => rank! >= ranks[0]! && rank! <= ranks.at(-1)!);
    expect(between.map((each) => each.score)).toEqual(between.map(() => score));
  });

  it('changes nothing about a nurse when she becomes another person on paper', async () => {
    const before = await ranked();
    const swapped = twins.map((twin, at) => ({ ...twin, who: PEOPLE[(at + 1) % PEOPLE.length]! }));
    for (const [at, { person, who }] of swapped.entries()) await write(person, profileOfPerson(who, at));
    const after = await ranked();
    expect(after.map(({ nurseId, rank, score }) => ({ nurseId, rank, score }))).toEqual(
      before.map(({ nurseId, rank, score }) => ({ nurseId, rank, score })),
    );
    const ids = twins.map(({ id }) => id);
    expect(saidOf(after, ids)).toEqual(saidOf(before, ids));
    // A skill does change it: what is compared is not blind to everything.
    const { person } = twins[0] as { person: Person };
    const skilled = profileOfPerson(PEOPLE[1], 0);
    await write(person, { ...skilled, specialties: skilled.specialties.map((each) => ({ ...each, years: 40 })) });
    expect(new Set(saidOf(await ranked(), ids)).size).toBe(2);
  });

  it('keeps who was shown at which rank, and tells recruiters of corridors, never of a few nurses', async () => {
    const since = new Date();
    const items = await ranked();
    const kept = await awaited('the list to be kept', async () => {
      const { rows } = await client.query<{ gap_id: string; first_rank: number; nurse_ids: string[] }>(
        'SELECT gap_id, first_rank, nurse_ids FROM marketplace.candidate_lists WHERE served_at >= $1',
        [since],
      );
      return rows.length > 0 ? rows : null;
    });
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ gap_id: gapId, first_rank: 1, nurse_ids: items.map(({ nurseId }) => nurseId) });
    const report = await cast.recruiter.get<{ items: { nurses: number; shown: number }[]; withheld: number }>(
      '/v1/exposure-report?by=home',
    );
    expect(report.items.every(({ nurses }) => nurses >= 10)).toBe(true);
    expect(report.items.length + report.withheld).toBeGreaterThan(0);
    const hostile = [
      '?month=2026-13',
      '?by=origin',
      '?destination=Atlantis',
      '?limit=0',
      '?month=2019-01',
      '?nurseId=1',
    ];
    for (const query of hostile) {
      const { status } = await cast.recruiter.send({ method: 'GET', path: `/v1/exposure-report${query}` });
      expect([query, status >= 400 && status < 500]).toEqual([query, true]);
    }
    expect((await cast.approverA.send({ method: 'GET', path: '/v1/exposure-report' })).status).toBe(403);
  });

  it('explains to a nurse what is known of her past, and takes her appeal only where there is something to it', async () => {
    const { person } = twins[0] as { person: Person };
    const fresh = await person.get<Standing>('/v1/nurses/me/standing');
    expect(fresh).toMatchObject({
      reliability: { factor: { value: 0.5, because: 'No placements yet.' }, completed: 0, placements: [] },
      freshness: { factor: { value: 0 }, verifiedOn: null, verifications: [] },
    });
    await submit(person, gapId);
    const checked = await awaited('a check to be settled', async () => {
      const standing = await person.get<Standing>('/v1/nurses/me/standing');
      return standing.freshness.verifiedOn ? standing : null;
    });
    expect(checked.freshness.verifications.length).toBeGreaterThan(0);
    expect(checked.freshness.factor.value).toBeGreaterThan(0.9);
    const hostile: [unknown, number][] = [
      [{}, 400],
      [{ placementId: 'none', statement: 'x'.repeat(20) }, 400],
      [{ placementId: crypto.randomUUID(), statement: 'x'.repeat(20) }, 404],
      [{ placementId: crypto.randomUUID(), statement: 'short' }, 400],
      [{ placementId: crypto.randomUUID(), statement: 'x'.repeat(5001) }, 400],
      [{ placementId: crypto.randomUUID(), statement: 'x'.repeat(20), status: 'granted' }, 400],
    ];
    for (const [body, expected] of hostile) {
      const headers = { 'idempotency-key': crypto.randomUUID() };
      const { status } = await person.send({ method: 'POST', path: '/v1/record-appeals', body, headers });
      expect([JSON.stringify(body).slice(0, 80), status]).toEqual([JSON.stringify(body).slice(0, 80), expected]);
    }
    expect(await person.get<{ items: unknown[] }>('/v1/record-appeals')).toMatchObject({ items: [] });
    expect(market.log.filter((line) => line.includes('"request.failed"'))).toEqual([]);
  });
});
