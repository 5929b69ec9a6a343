import { systemActor } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import type { MarketSummaryAnswer } from './market-summary.dto.js';

const COUNTS = `
  SELECT
    (SELECT count(*)::int FROM marketplace.organisations) AS organisations,
    (SELECT count(*)::int FROM marketplace.facilities) AS facilities,
    (SELECT count(*)::int FROM marketplace.nurses) AS nurses,
    (SELECT count(*)::int FROM marketplace.gaps WHERE status = 'open') AS "gapsOpen",
    (SELECT coalesce(sum(seats - seats_taken), 0)::int FROM marketplace.gaps WHERE status = 'open') AS "seatsOpen",
    (SELECT count(DISTINCT jurisdiction)::int FROM marketplace.gaps WHERE status = 'open') AS "jurisdictionsWithOpenGaps",
    (SELECT count(*)::int FROM marketplace.submissions WHERE status IN ('submitted', 'offered')) AS "submissionsLive",
    (SELECT count(*)::int FROM marketplace.offers WHERE status IN ('extended', 'countered') AND deadline > $1) AS "offersAwaitingAnswer",
    (SELECT count(*)::int FROM marketplace.placements WHERE status = 'pending_start') AS "placementsPendingStart",
    (SELECT count(*)::int FROM marketplace.placements WHERE status = 'on_assignment') AS "placementsOnAssignment"`;

/** Counts over the whole market, as the system: numbers only, nobody's rows. */
@Injectable()
export class MarketSummary {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  count(): Promise<MarketSummaryAnswer> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const [counts] = await tx.query<Omit<MarketSummaryAnswer, 'countedAt'>>(COUNTS, [tx.now]);
      if (!counts) throw new Error('A SELECT of counts gave no row.');
      return { ...counts, countedAt: tx.now.toISOString() };
    });
  }
}
