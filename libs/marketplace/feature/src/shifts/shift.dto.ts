import { CONTRACT_SIDES, type ContractSide } from '@crossward/contracts';
import {
  CALL_OFF_REASONS,
  shiftLifecycle,
  type CallOffOutcome,
  type CallOffReason,
  type ShiftStatus,
} from '@crossward/marketplace-domain';
import { Code, Decimal, Id, Instant, PageQuery, Text, Whole } from '@crossward/platform-http';
import { EffectiveDayBody } from '../history/effective-day.dto.js';
import { WallClock } from '../shared/wall-clock.field.js';

const OUTCOMES: readonly CallOffOutcome[] = [
  'paid-without-notice',
  'paid-beyond-allowance',
  'unpaid',
  'missed-by-nurse',
];

export class ShiftBody {
  @Id() placementId: string;
  @WallClock() startsAt: string;
  @WallClock() endsAt: string;
  @Whole({ min: 0, max: 1440, description: 'Not paid.' }) breakMinutes: number;
  @Text({ optional: true, description: 'Another unit of the facility, where the float clause sends the nurse.' })
  floatedTo?: string;
}

export class CallOffBody extends EffectiveDayBody {
  @Code(CALL_OFF_REASONS) reason: CallOffReason;
}

export class AttendanceBody extends EffectiveDayBody {
  @Code(['worked', 'absent']) outcome: 'worked' | 'absent';
}

export class ShiftAnswer {
  @Id() id: string;
  @Id() placementId: string;
  @Id() organisationId: string;
  @Id() nurseId: string;
  @Code(shiftLifecycle.states) status: ShiftStatus;
  @Instant() startsAt: string;
  @Instant() endsAt: string;
  @WallClock() localStartsAt: string;
  @WallClock() localEndsAt: string;
  @Whole() breakMinutes: number;
  @Decimal({ description: 'That truly pass, less the break; also when clocks change.' }) hours: number;
  @Text({ nullable: true }) floatedTo: string | null;
  @Code(CONTRACT_SIDES, { nullable: true }) calledOffBy: ContractSide | null;
  @Instant({ nullable: true, description: 'When the other side was told: notice is counted from here.' })
  toldAt: string | null;
  @Text({ nullable: true }) reason: string | null;
  @Code(OUTCOMES, { nullable: true, description: 'Whether a missed shift is paid, by the clause on call-offs.' })
  callOffOutcome: CallOffOutcome | null;
  @Whole() version: number;
  @Instant() createdAt: string;
}

export class ShiftListQuery extends PageQuery {
  @Id({ optional: true }) placementId?: string;
  @Code(shiftLifecycle.states, { optional: true }) status?: ShiftStatus;
}
