import { CONFIDENCES, PAY_KINDS, type Confidence, type PayLine } from '@crossward/contracts';
import type { CountryCode, LocalDate, Money } from '@crossward/kernel';
import {
  NO_PARITY_REASONS,
  NO_RATE_REASONS,
  type PayAtPurchasingPower,
  type PayAtRate,
} from '@crossward/marketplace-domain';
import {
  Code,
  Country,
  Currency,
  Day,
  Decimal,
  ListOf,
  MoneyField,
  Nested,
  Text,
  Whole,
} from '@crossward/platform-http';

const MOST = Number.MAX_SAFE_INTEGER;

/** How pay is to be shown beside what is posted. */
export class ShownPayQuery {
  @Currency({
    optional: true,
    description: 'Also show pay in this currency; a nurse’s own of her pay floor unless told.',
  })
  payIn?: string;
  @Country({ optional: true, description: 'Also show what buys the same in this country; a nurse’s home unless told.' })
  pricesOf?: CountryCode;
}

export class ConvertedPayLineAnswer {
  @Code(['base', ...PAY_KINDS]) kind: PayLine['kind'];
  @MoneyField({ max: MOST }) weekly: Money;
  @MoneyField({ max: MOST }) whole: Money;
}

export class ConvertedPayAnswer {
  @MoneyField({ max: MOST, description: 'Rounded down to the minor unit.' }) weekly: Money;
  @MoneyField({ max: MOST, description: 'Of the whole assignment; rounded down.' }) whole: Money;
  @ListOf(ConvertedPayLineAnswer, {
    max: 12,
    optional: true,
    description: 'Parts that add up to the totals; left out in lists.',
  })
  lines?: ConvertedPayLineAnswer[];
}

export class FiguresSourceAnswer {
  @Text({ description: 'Whose figures they are.' }) legalBasis: string;
  @Text() sourceUrl: string;
  @Day() verifiedOn: LocalDate;
  @Code(CONFIDENCES) confidence: Confidence;
}

export class PayAtRateAnswer implements Omit<PayAtRate, 'pay' | 'source'> {
  @Currency() currency: string;
  @Nested(ConvertedPayAnswer, { nullable: true }) pay: ConvertedPayAnswer | null;
  @Decimal({ nullable: true, description: 'Of the currency for one of the posted one, to six digits.' }) rate:
    number | null;
  @Day({ nullable: true, description: 'The day of the rate.' }) ratesOf: LocalDate | null;
  @Nested(FiguresSourceAnswer, { nullable: true, optional: true, description: 'Left out in lists.' })
  source?: FiguresSourceAnswer | null;
  @Code(NO_RATE_REASONS, { nullable: true, description: 'Why there is no amount.' }) reason: PayAtRate['reason'];
}

export class PayAtPurchasingPowerAnswer implements Omit<PayAtPurchasingPower, 'pay' | 'source'> {
  @Country({ description: 'Where the amount would buy the same.' }) country: CountryCode;
  @Nested(ConvertedPayAnswer, { nullable: true, description: 'In the currency of that country.' })
  pay: ConvertedPayAnswer | null;
  @Decimal({ nullable: true }) rate: number | null;
  @Whole({ nullable: true, description: 'The year of the figures.' }) year: number | null;
  @Nested(FiguresSourceAnswer, { nullable: true, optional: true, description: 'Left out in lists.' })
  source?: FiguresSourceAnswer | null;
  @Code(NO_PARITY_REASONS, { nullable: true, description: 'Why there is no amount.' })
  reason: PayAtPurchasingPower['reason'];
}

/** For comparing; what is paid is what is posted. */
export class ShownPayAnswer {
  @Nested(PayAtRateAnswer, { nullable: true, description: 'Null: nobody asked for a currency.' })
  atRate: PayAtRateAnswer | null;
  @Nested(PayAtPurchasingPowerAnswer, { nullable: true, description: 'Null: nobody asked for a country.' })
  atPurchasingPower: PayAtPurchasingPowerAnswer | null;
}
