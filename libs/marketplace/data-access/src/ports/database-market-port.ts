import { ScreeningPort, systemActor, type GapSummary, type MarketPort, type NurseSummary } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable, Optional } from '@nestjs/common';
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
    const screening = await screen(this.screening);
    const [nurse] = await this.unitOfWork.read(systemActor, (tx) => listNurseSummaries(tx, [nurseId], screening));
    return nurse ?? null;
  }

  async listNurses(): Promise<NurseSummary[]> {
    const screening = await screen(this.screening);
    return this.unitOfWork.read(systemActor, (tx) => listNurseSummaries(tx, null, screening));
  }
}
