import { EXPOSURE_ORIGINS, type ExposureOrigin } from '@crossward/marketplace-data-access';
import type { JurisdictionCode } from '@crossward/kernel';
import { Code, Decimal, Jurisdiction, ListOf, PageQuery, Text, Whole } from '@crossward/platform-http';

export class ExposureQuery extends PageQuery {
  @Text({
    max: 7,
    pattern: /^20\d\d-(0[1-9]|1[0-2])$/,
    optional: true,
    description: 'A month of UTC, like 2026-11: the one that runs unless told, and at most three before it.',
  })
  month?: string;
  @Code(EXPOSURE_ORIGINS, {
    optional: true,
    description: 'Home, or the country of the first education; home unless told.',
  })
  by?: ExposureOrigin;
  @Jurisdiction({ optional: true }) destination?: JurisdictionCode;
}

/** Nurses of one origin in front of the gaps of one destination. */
export class CorridorExposureAnswer {
  @Text({ nullable: true, description: 'Jurisdiction of the home or country of education; null: not stated.' })
  origin: string | null;
  @Text() destination: string;
  @Whole({ min: 0, description: 'Different ones who were shown, submitted or placed.' }) nurses: number;
  @Whole({ min: 0, description: 'How often one of them stood in a list that somebody was given.' }) shown: number;
  @Decimal({ min: 0, max: 1, nullable: true, description: 'Of all that is told here of the destination.' })
  share: number | null;
  @Whole({ min: 1, nullable: true }) medianRank: number | null;
  @Whole({ min: 0 }) submissions: number;
  @Whole({ min: 0 }) placements: number;
}

export class ExposureReportAnswer {
  @Text() month: string;
  @Code(EXPOSURE_ORIGINS) by: string;
  @Whole({ min: 1, description: 'Corridors of fewer nurses are not told.' }) smallestGroup: number;
  @Whole({ min: 0, description: 'How many corridors are not told for that.' }) withheld: number;
  @ListOf(CorridorExposureAnswer, { max: 200 }) items: CorridorExposureAnswer[];
  @Text({ max: 1000, nullable: true }) nextCursor: string | null;
}
