import { PAY_KINDS, type PayKind, type PayLine } from '@crossward/contracts';
import type { Money } from '@crossward/kernel';
import { Code, Flag, ListOf, MoneyField } from '@crossward/platform-http';

const LINES = ['base', ...PAY_KINDS] as const;
const PERIODS = ['hour', 'week', 'assignment'] as const;

export class PayComponentBody {
  @Code(PAY_KINDS, { description: 'Says by itself whether it is paid by the hour, by the week or once.' })
  kind: PayKind;
  @MoneyField({ description: 'In the currency of the rate.' }) amount: Money;
  @Flag({ optional: true, description: 'Only of allowances: taxed less than wages where the facility is.' })
  taxAdvantaged?: boolean;
}

export class PayLineAnswer {
  @Code(LINES) kind: PayLine['kind'];
  @Code(PERIODS) per: PayLine['per'];
  @MoneyField() amount: Money;
  @MoneyField() weekly: Money;
  @MoneyField() whole: Money;
  @Flag() taxAdvantaged: boolean;
}

export class PayRateAnswer {
  @Code(PAY_KINDS) kind: PayKind;
  @MoneyField() amount: Money;
}

export class PayTotalsAnswer {
  @MoneyField({ description: 'Of a week of the schedule, before tax.' }) weekly: Money;
  @MoneyField({ description: 'Of the whole assignment, before tax.' }) whole: Money;
  @MoneyField({ description: 'Paid to others for the nurse: no pay, and nothing to be asked back.' })
  paidByEmployer: Money;
}

export class PayAnswer extends PayTotalsAnswer {
  @ListOf(PayLineAnswer, { max: 12, description: 'Parts that add up to the totals.' }) lines: PayLineAnswer[];
  @ListOf(PayRateAnswer, { max: 5, description: 'By the hour, where such hours are worked; in no total.' })
  rates: PayRateAnswer[];
}
