import { RecognitionPort, type Actor } from '@crossward/contracts';
import { listGaps } from '@crossward/marketplace-data-access';
import { checkTerms } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { pageOf, startOf } from '../shared/keyset.js';
import { gapConditions } from './gap-conditions.js';
import { readGap, toGapAnswer } from './gap-view.js';
import type { GapAnswer, GapListQuery } from './gap.dto.js';

/** Gaps that the actor may see: nurses the open ones and those they submitted to, hospitals their own. */
@Injectable()
export class ListGaps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
  ) {}

  /** @throws DomainError UNKNOWN_TERM for a specialty that nothing can have, instead of an empty list */
  async list(actor: Actor, query: GapListQuery): Promise<Page<GapAnswer>> {
    const after = startOf(this.cursors, query, 'gaps');
    const { specialty } = query;
    if (specialty !== undefined) {
      checkTerms(await this.recognition.vocabulary(), [{ at: '/specialty', value: specialty, of: 'specialties' }]);
    }
    const { condition, params } = gapConditions(query, after);
    const rows = await this.unitOfWork.read(actor, (tx) => listGaps(tx, condition, params, query.limit + 1));
    return pageOf(rows, query, { codec: this.cursors, list: 'gaps', toItem: toGapAnswer });
  }

  /** @throws DomainError GAP_NOT_FOUND */
  get(actor: Actor, gapId: string): Promise<GapAnswer> {
    return this.unitOfWork.read(actor, (tx) => readGap(tx, gapId));
  }
}
