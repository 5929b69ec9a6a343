import type { Actor } from '@crossward/contracts';
import { FacilityRow, GapRow, getRow } from '@crossward/marketplace-data-access';
import { clausesOfGap, FOLLOWS_LAYERS, symmetryReport } from '@crossward/marketplace-domain';
import { dayIn } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { rulingsOf } from '../contracts/clause-rules.js';
import type { GapClausesAnswer } from './gap-clauses.dto.js';

/** What a nurse would sign, before she applies: the clauses, what each side carries, and what the law says of them. */
@Injectable()
export class ReadGapClauses {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError GAP_NOT_FOUND */
  get(actor: Actor, gapId: string): Promise<GapClausesAnswer> {
    return this.unitOfWork.read(actor, async (tx) => {
      const gap = await getRow(tx, GapRow, 'gap', gapId);
      const { timeZone } = await getRow(tx, FacilityRow, 'facility', gap.facilityId);
      const { startsOn, endsOn, weeklyHours, jurisdiction, status, version } = gap;
      const payRate = { minorUnits: gap.payMinorUnits, currency: gap.payCurrency };
      const clauses = clausesOfGap(gap);
      return {
        ...{ gapId, status, frozen: !FOLLOWS_LAYERS.includes(status), clauses, version },
        symmetry: symmetryReport({ startsOn, endsOn, weeklyHours, payRate, clauses }),
        rules: rulingsOf(clauses, { jurisdiction, signedOn: dayIn(tx.now, timeZone) }),
      };
    });
  }
}
