import { CursorCodec } from '@crossward/platform-http';
import { MarketOfSpecs } from '../testing/market-of-specs.js';
import { ReadNurses } from './read-nurses.js';

const NOBODY = '0190b000-0000-7000-8000-00000000dead';

describe('nurses by their ids on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let nurses: ReadNurses;
  let ids: string[];

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    nurses = new ReadNurses(market.unitOfWork, market.cipher, new CursorCodec(market.postgres.config.cursorSecret));
    ids = [];
    for (let count = 0; count < 4; count += 1) ids.push((await market.nurse()).nurseId as string);
  });
  afterAll(() => market.close());

  const listed = async (query: { nurseId?: string[]; limit: number; cursor?: string }) => {
    const { items, nextCursor } = await nurses.list(market.recruiter, query);
    return { ids: items.map(({ id }) => id), nextCursor };
  };

  it('are those that are asked for, as far as they are there, the newest first', async () => {
    const { ids: found, nextCursor } = await listed({ nurseId: [ids[0]!, NOBODY, ids[2]!], limit: 50 });
    expect(found).toEqual([ids[2], ids[0]]);
    expect(nextCursor).toBeNull();
    expect((await listed({ limit: 50 })).ids).toEqual([...ids].reverse());
  });

  it('come page by page, each once, and a page of one question is no page of another', async () => {
    const asked = { nurseId: [ids[0]!, ids[1]!, ids[3]!], limit: 2 };
    const first = await listed(asked);
    expect(first.ids).toEqual([ids[3], ids[1]]);
    const second = await listed({ ...asked, cursor: first.nextCursor as string });
    expect(second).toEqual({ ids: [ids[0]], nextCursor: null });
    await expect(listed({ limit: 2, cursor: first.nextCursor as string })).rejects.toMatchObject({ kind: 'invalid' });
  });
});
