import { addDays, localDate } from '@crossward/kernel';
import { CursorCodec } from '@crossward/platform-http';
import { MarketOfSpecs } from '../testing/market-of-specs.js';
import type { GapListQuery } from './gap.dto.js';
import { ListGaps } from './list-gaps.js';

describe('the filters of the list of gaps on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let find: (query: Partial<GapListQuery>) => Promise<string[]>;
  let first: string;
  let second: string;
  const start = localDate('2027-01-04');

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    const hospital = await market.hospital();
    const later = { from: addDays(start, 7), until: addDays(start, 70) };
    first = (await market.openGap(hospital)).id;
    second = (await market.openGap(hospital, { assignment: later, shiftPattern: 'nights', profession: 'LPN' })).id;
    const cursors = new CursorCodec('a secret that only specs use, 32 characters');
    const gaps = new ListGaps(market.unitOfWork, cursors, market.recognition);
    const nurse = await market.nurse();
    find = async (query) => (await gaps.list(nurse, { limit: 50, ...query })).items.map(({ id }) => id);
  });
  afterAll(() => market.close());

  it('leave in what meets all of them alone', async () => {
    expect(await find({})).toEqual([second, first]);
    expect(await find({ profession: 'LPN' })).toEqual([second]);
    expect(await find({ shiftPattern: 'days' })).toEqual([first]);
    expect(await find({ shiftPattern: 'days', profession: 'LPN' })).toEqual([]);
    expect(await find({ country: 'CA', underserved: true, acceptsPendingLicence: true })).toEqual([second, first]);
    expect(await find({ country: 'US' })).toEqual([]);
    expect(await find({ underserved: false })).toEqual([]);
    expect(await find({ acceptsPendingLicence: false })).toEqual([]);
  });

  it('take the first day in and the last one out', async () => {
    expect(await find({ startsFrom: start, startsUntil: addDays(start, 7) })).toEqual([first]);
    expect(await find({ startsFrom: addDays(start, 1) })).toEqual([second]);
    expect(await find({ startsUntil: addDays(start, 8) })).toEqual([second, first]);
    expect(await find({ startsUntil: start })).toEqual([]);
  });
});
