import { RecognitionPort, type Actor } from '@crossward/contracts';
import { listGaps } from '@crossward/marketplace-data-access';
import { checkTerms } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { withResponseTimes } from '../response-times/response-times.js';
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
    const gaps = await this.unitOfWork.read(actor, async (tx) => {
      const rows = await listGaps(tx, condition, params, query.limit + 1);
      return withResponseTimes(tx, rows.map(toGapAnswer));
    });
    return pageOf(gaps, query, { codec: this.cursors, list: 'gaps', toItem: (gap) => gap });
  }

  /** @throws DomainError GAP_NOT_FOUND */
  get(actor: Actor, gapId: string): Promise<GapAnswer> {
    return this.unitOfWork.read(actor, async (tx) => {
      const [gap] = await withResponseTimes(tx, [await readGap(tx, gapId)]);
      return gap as GapAnswer;
    });
  }
}
