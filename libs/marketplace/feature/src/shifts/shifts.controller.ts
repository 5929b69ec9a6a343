import type { Actor } from '@crossward/contracts';
import {
  Answer,
  CurrentActor,
  Idempotent,
  IdParam,
  IfMatch,
  Requires,
  Versioned,
  type Page,
} from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { EffectiveDayBody } from '../history/effective-day.dto.js';
import { PlanShift } from './plan-shift.js';
import { ReadShifts } from './read-shifts.js';
import { SettleShift } from './settle-shift.js';
import { AttendanceBody, CallOffBody, ShiftAnswer, ShiftBody, ShiftListQuery } from './shift.dto.js';

@ApiTags('hours')
@Controller('v1/shifts')
export class ShiftsController {
  constructor(
    private readonly planning: PlanShift,
    private readonly shifts: ReadShifts,
    private readonly settling: SettleShift,
  ) {}

  @Post()
  @Requires('shift:plan')
  @Idempotent()
  @Versioned()
  @Answer(ShiftAnswer, { status: 201 })
  plan(@CurrentActor() actor: Actor, @Body() body: ShiftBody): Promise<ShiftAnswer> {
    return this.planning.plan(actor, body);
  }

  @Get()
  @Requires('hours:read')
  @Answer(ShiftAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: ShiftListQuery): Promise<Page<ShiftAnswer>> {
    return this.shifts.list(actor, query);
  }

  @Get(':shiftId')
  @Requires('hours:read')
  @Versioned()
  @Answer(ShiftAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('shiftId') id: string): Promise<ShiftAnswer> {
    return this.shifts.get(actor, id);
  }

  @Post(':shiftId/call-off')
  @Requires('shift:call-off')
  @Versioned()
  @Answer(ShiftAnswer, { description: 'Called off by the side that asks; the answer says whether it is paid.' })
  callOff(
    @CurrentActor() actor: Actor,
    @IdParam('shiftId') id: string,
    @IfMatch() version: number,
    @Body() body: CallOffBody,
  ): Promise<ShiftAnswer> {
    return this.settling.callOff(actor, id, version, body.reason, body);
  }

  @Post(':shiftId/attendance')
  @Requires('shift:plan')
  @Versioned()
  @Answer(ShiftAnswer)
  attend(
    @CurrentActor() actor: Actor,
    @IdParam('shiftId') id: string,
    @IfMatch() version: number,
    @Body() body: AttendanceBody,
  ): Promise<ShiftAnswer> {
    return this.settling.attend(actor, id, version, body.outcome, body);
  }

  @Post(':shiftId/cancellation')
  @Requires('shift:plan')
  @Versioned()
  @Answer(ShiftAnswer, { description: 'Hours that the contract guarantees stay owed.' })
  @ApiBody({ type: EffectiveDayBody, required: false })
  cancel(
    @CurrentActor() actor: Actor,
    @IdParam('shiftId') id: string,
    @IfMatch() version: number,
    @Body() given: EffectiveDayBody,
  ): Promise<ShiftAnswer> {
    return this.settling.cancel(actor, id, version, given);
  }
}
