import { SHIFT_PATTERNS, type ShiftPattern } from '@crossward/contracts';
import type { JurisdictionCode } from '@crossward/kernel';
import { Code, Currency, Jurisdiction, ListOf, Text, Whole } from '@crossward/platform-http';

class Counted {
  @Whole({ min: 1 }) count: number;
}

export class JurisdictionCount extends Counted {
  @Jurisdiction() value: JurisdictionCode;
}

export class SpecialtyCount extends Counted {
  @Text({ description: 'A specialty of /v1/recognition/vocabulary.' }) value: string;
}

export class ShiftPatternCount extends Counted {
  @Code(SHIFT_PATTERNS) value: ShiftPattern;
}

export class StartMonthCount extends Counted {
  @Text({ example: '2027-01', description: 'The month of the first day: `startsFrom` and `startsUntil` ask for it.' })
  value: string;
}

export class CurrencyCount extends Counted {
  @Currency() value: string;
}

export class WeeklyPayCount extends Counted {
  @Currency() currency: string;
  @Whole({ min: 0, description: 'Of a week, in minor units: `minWeeklyPay` asks for it.' }) from: number;
  @Whole({ min: 1, description: 'Less than this: `weeklyPayBelow` asks for it.' }) below: number;
}

const MOST = 1000;
const MOST_FIRST = { max: MOST, description: 'The most frequent one first.' };

/** Each list is counted with all filters but those that ask for its own values. */
export class GapFacetsAnswer {
  @Whole({ min: 0, description: 'Gaps that meet all filters.' }) total: number;
  @ListOf(JurisdictionCount, MOST_FIRST) jurisdictions: JurisdictionCount[];
  @ListOf(SpecialtyCount, MOST_FIRST) specialties: SpecialtyCount[];
  @ListOf(ShiftPatternCount, MOST_FIRST) shiftPatterns: ShiftPatternCount[];
  @ListOf(StartMonthCount, { max: MOST, description: 'The soonest one first.' }) startMonths: StartMonthCount[];
  @ListOf(CurrencyCount, MOST_FIRST) currencies: CurrencyCount[];
  @ListOf(WeeklyPayCount, { max: MOST, description: 'By currency, the least pay first.' }) weeklyPay: WeeklyPayCount[];
}
