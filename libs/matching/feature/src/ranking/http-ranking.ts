import type { Clock } from '@crossward/kernel';
import { currentRequest } from '@crossward/platform-database';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { FoundRowsReader } from './found-rows.js';
import type { RankingRequest } from './nurse-ranking.js';
import { SERVED_BY, type FoundRows, type RankingIndex, type ServedAnswer } from './served.js';

/** Where the matching service is, and how long it is waited for: longer, and the database would have been faster. */
export interface MatchingService {
  readonly url: string;
  readonly timeoutMs: number;
}
export const MATCHING_SERVICE = Symbol('MATCHING_SERVICE');

/** A service that did not answer is left alone for a while: the database answers without anybody waiting in vain. */
const REST_MS = 5_000;

const count = { type: 'integer', minimum: 0 };
const areRows = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<FoundRows>({
  type: 'object',
  properties: {
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: { nurseId: { type: 'string' }, score: { type: 'number' }, failedCount: count },
        required: ['nurseId', 'score', 'failedCount'],
      },
    },
    ...{ ahead: count, considered: count, eligible: count, listed: count, staleForMs: count },
    more: { type: 'boolean' },
    failures: { type: ['object', 'null'], additionalProperties: count },
    corpusVersion: { type: ['string', 'null'] },
    servedBy: { enum: SERVED_BY },
    indexVersion: { type: ['string', 'null'] },
    asOf: { type: 'string' },
  },
  required: [
    'rows',
    'ahead',
    'more',
    'considered',
    'eligible',
    'listed',
    'failures',
    'corpusVersion',
    'servedBy',
    'indexVersion',
    'asOf',
    'staleForMs',
  ],
});

/**
 * Ranks by the matching service, as the person who asks this service: it lets nobody see more than this one does. Only ids
 * and scores cross the wire.
 */
@Injectable()
export class HttpRanking implements RankingIndex {
  private restsUntil = 0;

  constructor(
    @Inject(MATCHING_SERVICE) private readonly service: MatchingService,
    private readonly reader: FoundRowsReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async rank(request: RankingRequest): Promise<ServedAnswer | null> {
    const { imagined = false } = request;
    const authorization = currentRequest()?.authorization;
    if (!authorization || imagined) return null;
    if (this.clock.now().getTime() < this.restsUntil) return null;
    const found = await this.ask(request, authorization).catch((error: unknown) => {
      this.restsUntil = this.clock.now().getTime() + REST_MS;
      throw error;
    });
    return found && this.reader.answer(found, request);
  }

  private async ask(
    { gap, policy, filters, window }: RankingRequest,
    authorization: string,
  ): Promise<FoundRows | null> {
    const { after, ...rest } = window;
    const response = await fetch(new URL('/v1/rankings', this.service.url), {
      method: 'POST',
      headers: { accept: 'application/json', authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ gapId: gap.id, policy, filters, ...rest, ...(after && { after }) }),
      redirect: 'error',
      signal: AbortSignal.timeout(this.service.timeoutMs),
    });
    const body: unknown = await response.json();
    // Not ready, or not to be asked by this person or in this way: nothing that the next question would meet.
    if (response.status === 503 || (response.status >= 400 && response.status < 500)) return null;
    if (!response.ok) throw new Error(`the matching service answered with status (${response.status})`);
    if (!areRows(body)) throw new Error('the matching service answered something else than rows');
    return body;
  }
}
