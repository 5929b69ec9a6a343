import { gapQuery } from '../nurse/home/gap-query.js';
import { matchesQuery } from '../nurse/home/matches-query.js';
import { sessionQuery } from '../session/use-session.js';
import { firstData } from './first-data.js';

const gaps = ['g1', 'g2', 'g3', 'g4'];
const ANSWERS: Record<string, unknown> = {
  '/v1/me': { id: 'a1', role: 'nurse' },
  '/v1/nurses/me': { givenNames: 'Ana' },
  '/v1/nurses/me/matches?limit=10': { items: gaps.map((id) => ({ gap: { id } })), eligible: 4, nextCursor: null },
  '/v1/submissions?limit=50': { items: [], nextCursor: null },
  '/v1/notices/unread-count': { unread: 0 },
  ...Object.fromEntries(gaps.map((id) => [`/v1/gaps/${id}`, { id }])),
};
const answering = (other: Record<string, unknown> = {}) => {
  const asked: string[] = [];
  const ask = async (address: string): Promise<unknown> => {
    asked.push(address);
    return { ...ANSWERS, ...other }[address];
  };
  return { asked, ask };
};

describe('what the start page of a nurse shows first', () => {
  it('is under the keys that the page reads, and comes along under the addresses that it was asked at', async () => {
    const { asked, ask } = answering();
    const data = await firstData('/nurse', ask);
    expect(data?.queries.getQueryData(sessionQuery.queryKey)).toEqual(ANSWERS['/v1/me']);
    expect(data?.queries.getQueryData(matchesQuery.queryKey)).toMatchObject({ pages: [{ eligible: 4 }] });
    expect(data?.queries.getQueryData(gapQuery('g3').queryKey)).toEqual({ id: 'g3' });
    expect(Object.keys(data?.answers ?? {})).toEqual(asked);
    expect(asked).not.toContain('/v1/gaps/g4');
  });

  it.each([
    ['nobody is signed in', { '/v1/me': undefined }],
    ['a hospital is', { '/v1/me': { id: 'a2', role: 'hospital-requester' } }],
    ['the matches did not come', { '/v1/nurses/me/matches?limit=10': undefined }],
    ['a gap in sight is gone', { '/v1/gaps/g2': undefined }],
  ])('is nothing where %s', async (_why, other) => {
    expect(await firstData('/nurse', answering(other).ask)).toBeNull();
  });
});
