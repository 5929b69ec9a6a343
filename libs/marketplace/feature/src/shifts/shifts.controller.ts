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
import { ApiTags } from '@nestjs/swagger';
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
    @Body() { reason }: CallOffBody,
  ): Promise<ShiftAnswer> {
    return this.settling.callOff(actor, id, version, reason);
  }

  @Post(':shiftId/attendance')
  @Requires('shift:plan')
  @Versioned()
  @Answer(ShiftAnswer)
  attend(
    @CurrentActor() actor: Actor,
    @IdParam('shiftId') id: string,
    @IfMatch() version: number,
    @Body() { outcome }: AttendanceBody,
  ): Promise<ShiftAnswer> {
    return this.settling.attend(actor, id, version, outcome);
  }

  @Post(':shiftId/cancellation')
  @Requires('shift:plan')
  @Versioned()
  @Answer(ShiftAnswer, { description: 'Hours that the contract guarantees stay owed.' })
  cancel(
    @CurrentActor() actor: Actor,
    @IdParam('shiftId') id: string,
    @IfMatch() version: number,
  ): Promise<ShiftAnswer> {
    return this.settling.cancel(actor, id, version);
  }
}
