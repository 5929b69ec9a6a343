import { createHash } from 'node:crypto';
import { DomainError } from '@crossward/kernel';
import type { GapFilters, GapOrder, GapPlace } from '@crossward/marketplace-data-access';
import type { CursorCodec } from '@crossward/platform-http';

const LIST = 'gaps';

/** Short, so that cursors stay short: it guards against mistakes, the signature of the codec against forgers. */
const digestOf = (filters: GapFilters): string =>
  createHash('sha256').update(JSON.stringify(filters)).digest('base64url').slice(0, 16);

const otherList = (what: string): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'CURSOR_OF_ANOTHER_LIST',
    message: `The cursor continues a list ${what}: there is no such place in this one.`,
    nextStep: 'Keep `sort` and all filters while following `nextCursor`, or leave the cursor out to start anew.',
    problems: [{ at: '/cursor', code: 'CURSOR_OF_ANOTHER_LIST', message: 'is not a cursor of this order and filters' }],
  });

/** Cursors of one order with one set of filters. */
export class GapCursor {
  private readonly digest: string;

  constructor(
    private readonly codec: CursorCodec,
    private readonly order: GapOrder,
    filters: GapFilters,
  ) {
    this.digest = digestOf(filters);
  }

  write({ id, startsOn = null, weeklyPay = null }: { id: string; startsOn?: unknown; weeklyPay?: unknown }): string {
    const more = { newest: [], start: [startsOn], weekly_pay: [weeklyPay] }[this.order] as (string | number)[];
    return this.codec.encode([this.order, this.digest, id, ...more], LIST);
  }

  /** @throws DomainError CURSOR_INVALID, CURSOR_OF_ANOTHER_LIST */
  read(cursor: string | undefined): GapPlace | null {
    const values = this.codec.decode(cursor, LIST);
    if (!values) return null;
    const [order, digest, id, more] = values;
    if (order !== this.order) throw otherList(`in another order than (${this.order})`);
    if (digest !== this.digest) throw otherList('with other filters');
    const place: GapPlace = { id: String(id) };
    if (this.order === 'start') place.startsOn = more as NonNullable<GapPlace['startsOn']>;
    if (this.order === 'weekly_pay') place.weeklyPay = Number(more);
    return place;
  }
}
