import { currentRequest } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { FoundRowsReader } from './found-rows.js';
import type { RankingRequest } from './nurse-ranking.js';
import { SERVED_BY, type FoundRows, type RankingIndex, type ServedAnswer } from './served.js';

/** Base URL of the matching service. */
export const MATCHING_URL = Symbol('MATCHING_URL');

/** Longer, and the database would have been faster. */
const TIMEOUT_MS = 2_000;

const count = { type: 'integer', minimum: 0 };
const areRows = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<FoundRows>({
  type: 'object',
  properties: {
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: { nurseId: { type: 'string' }, score: { type: 'number' } },
        required: ['nurseId', 'score'],
      },
    },
    ...{ ahead: count, considered: count, eligible: count, listed: count, staleForMs: count },
    more: { type: 'boolean' },
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
  constructor(
    @Inject(MATCHING_URL) private readonly url: string,
    private readonly reader: FoundRowsReader,
  ) {}

  async rank(request: RankingRequest): Promise<ServedAnswer | null> {
    const { filters, window } = request;
    const authorization = currentRequest()?.authorization;
    const isNarrowed = Object.values(filters).some((filter) => filter !== undefined);
    if (!authorization || isNarrowed || window.includeExcluded || window.standing === 'none') return null;
    const found = await this.ask(request, authorization);
    return found && this.reader.answer(found, request);
  }

  private async ask({ gap, policy, window }: RankingRequest, authorization: string): Promise<FoundRows | null> {
    const { includeExcluded: _no, after, ...rest } = window;
    const response = await fetch(new URL('/v1/rankings', this.url), {
      method: 'POST',
      headers: { accept: 'application/json', authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ gapId: gap.id, policy, ...rest, ...(after && { after }) }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body: unknown = await response.json();
    if (response.status === 503) return null;
    if (!response.ok) throw new Error(`the matching service answered with status (${response.status})`);
    if (!areRows(body)) throw new Error('the matching service answered something else than rows');
    return body;
  }
}
