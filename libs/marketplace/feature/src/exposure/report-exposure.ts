import { systemActor } from '@crossward/contracts';
import { countCorridors } from '@crossward/marketplace-data-access';
import { exposureReport, SMALLEST_GROUP, type CorridorExposure } from '@crossward/marketplace-domain';
import { DomainError, type Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import type { ExposureQuery, ExposureReportAnswer } from './exposure.dto.js';

const MONTHS_BACK = 3;

/** Months since the year 0, for `2026-11`. */
const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const beginOf = (month: number): Date => new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));

const placeOf = ({ destination, origin }: CorridorExposure): [string, string] => [destination, origin ?? ''];
const isAfter = (corridor: CorridorExposure, [destination, origin]: [string, string]): boolean => {
  const [there, from] = placeOf(corridor);
  return there > destination || (there === destination && from > origin);
};

/** Who is shown how often, by where nurses are from and where they would go; never of a few of them. */
@Injectable()
export class ReportExposure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly cursors: CursorCodec,
  ) {}

  /** @throws DomainError EXPOSURE_MONTH_NOT_KEPT, CURSOR_INVALID */
  async report({
    month: asked,
    by = 'home',
    destination,
    limit,
    cursor,
  }: ExposureQuery): Promise<ExposureReportAnswer> {
    const running = this.clock.now().toISOString().slice(0, 7);
    const month = asked ?? running;
    this.checkKept(month, running);
    const list = `exposure:${month}:${by}:${destination ?? ''}`;
    const after = this.cursors.decode(cursor, list) as [string, string] | null;
    const window = { from: beginOf(numberOf(month)), until: beginOf(numberOf(month) + 1) };
    const counts = await this.unitOfWork.read(systemActor, (tx) => countCorridors(tx, { origin: by, ...window }));
    const { corridors, withheld } = exposureReport(
      counts.filter((one) => !destination || one.destination === destination),
    );
    const rest = after ? corridors.filter((corridor) => isAfter(corridor, after)) : corridors;
    const items = rest.slice(0, limit);
    const last = rest.length > limit ? items.at(-1) : undefined;
    return {
      ...{ month, by, smallestGroup: SMALLEST_GROUP, withheld, items },
      nextCursor: last ? this.cursors.encode(placeOf(last), list) : null,
    };
  }

  private checkKept(month: string, running: string): void {
    const back = numberOf(running) - numberOf(month);
    if (back >= 0 && back <= MONTHS_BACK) return;
    throw new DomainError({
      kind: 'unprocessable',
      code: 'EXPOSURE_MONTH_NOT_KEPT',
      message: `Of the month (${month}) nothing is kept: it is (${running}), and who was shown is kept for (${MONTHS_BACK}) months before.`,
      nextStep: `Ask for one from (${beginOf(numberOf(running) - MONTHS_BACK)
        .toISOString()
        .slice(0, 7)}) to (${running}).`,
      facts: { month, running },
    });
  }
}
