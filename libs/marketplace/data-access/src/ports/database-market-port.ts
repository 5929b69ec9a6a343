import {
  ScreeningPort,
  systemActor,
  type GapSummary,
  type MarketPort,
  type NurseClasses,
  type NurseQuestion,
  type NurseReach,
  type NurseSummary,
  type RankedRows,
  type RankingTables,
  type RankingWindow,
} from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { listFactsClasses } from '../ranking/facts-classes.js';
import { countOpenGaps, listGapsWithin } from '../ranking/gaps-within-reach.js';
import { listUnexcludedIds, rankNurses } from '../ranking/rank-nurses.js';
import { findGap, listGaps, type GapRecord } from '../stores/gap-summaries.js';
import { listNurseSummaries } from '../stores/nurse-summaries.js';
import { requirePort } from './require-port.js';
import { screen } from './screening.js';

/** Leaves out what is the marketplace's own business. */
export const toGapSummary = (gap: GapRecord): GapSummary => {
  const {
    unitId: _unit,
    place: _place,
    statusReason: _reason,
    ownRequirements: _own,
    requirementSources: _sources,
    template: _template,
    billRate: _bill,
    version: _version,
    createdAt: _created,
    ...summary
  } = gap;
  return summary;
};

/** The market as other contexts read it, as the system: what it returns must not leave a request unfiltered. */
@Injectable()
export class DatabaseMarketPort implements MarketPort {
  private readonly screening: ScreeningPort;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Optional() @Inject(ScreeningPort) screening: ScreeningPort | null,
  ) {
    this.screening = requirePort(screening, 'ScreeningPort', 'MarketPortsModule');
  }

  async findGap(gapId: string): Promise<GapSummary | null> {
    const gap = await this.unitOfWork.read(systemActor, (tx) => findGap(tx, gapId));
    return gap && toGapSummary(gap);
  }

  async listOpenGaps(): Promise<GapSummary[]> {
    const gaps = await this.unitOfWork.read(systemActor, (tx) => listGaps(tx, `g.status = 'open'`, []));
    return gaps.map(toGapSummary);
  }

  countOpenGaps(): Promise<number> {
    return this.unitOfWork.read(systemActor, countOpenGaps);
  }

  async listGapsWithin(reach: NurseReach): Promise<GapSummary[]> {
    const gaps = await this.unitOfWork.read(systemActor, (tx) => listGapsWithin(tx, reach));
    return gaps.map(toGapSummary);
  }

  async listOpenGapIds(): Promise<string[]> {
    const rows = await this.unitOfWork.read(systemActor, (tx) =>
      tx.query<{ id: string }>(`SELECT id FROM marketplace.gaps WHERE status = 'open' ORDER BY id`),
    );
    return rows.map(({ id }) => id);
  }

  async listGaps(gapIds: readonly string[]): Promise<GapSummary[]> {
    const gaps = await this.unitOfWork.read(systemActor, (tx) => listGaps(tx, 'g.id = ANY ($1)', [gapIds]));
    return gaps.map(toGapSummary);
  }

  async findNurse(nurseId: string): Promise<NurseSummary | null> {
    return (await this.findNurses([nurseId]))[0] ?? null;
  }

  async findNurses(nurseIds: readonly string[]): Promise<NurseSummary[]> {
    if (nurseIds.length === 0) return [];
    const screening = await screen(this.screening, nurseIds);
    return this.unitOfWork.read(systemActor, (tx) => listNurseSummaries(tx, nurseIds, screening));
  }

  async listNurses(): Promise<NurseSummary[]> {
    const screening = await screen(this.screening);
    return this.unitOfWork.read(systemActor, (tx) => listNurseSummaries(tx, null, screening));
  }

  async listFactsClasses(question: NurseQuestion, of: 'everybody' | 'unexcluded'): Promise<NurseClasses> {
    const excludedIds = of === 'everybody' ? of : await this.screening.listExcludedNurseIds();
    return this.unitOfWork.read(systemActor, (tx) => listFactsClasses(tx, question, excludedIds));
  }

  async rankNurses(question: NurseQuestion, tables: RankingTables, window: RankingWindow): Promise<RankedRows> {
    const excludedIds = await this.screening.listExcludedNurseIds();
    const among = window.includeExcluded
      ? null
      : await this.unitOfWork.read(systemActor, (tx) => listUnexcludedIds(tx, question, excludedIds));
    const verifications = (await this.screening.listNewestVerifications?.(among ?? undefined)) ?? [];
    return this.unitOfWork.read(systemActor, (tx) =>
      rankNurses(tx, question, tables, window, { excludedIds, verifications }, among),
    );
  }
}
