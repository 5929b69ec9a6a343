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
import { ArrangeInterview } from './arrange-interview.js';
import {
  ChoiceBody,
  InterviewAnswer,
  InterviewBody,
  InterviewListQuery,
  InterviewReasonBody,
  OutcomeBody,
  SlotsBody,
} from './interview.dto.js';
import { MoveInterview } from './move-interview.js';
import { ReadInterviews } from './read-interviews.js';

@ApiTags('interviews')
@Controller('v1/interviews')
export class InterviewsController {
  constructor(
    private readonly interviews: ReadInterviews,
    private readonly arrangement: ArrangeInterview,
    private readonly moves: MoveInterview,
  ) {}

  @Post()
  @Requires('interview:arrange')
  @Idempotent()
  @Versioned()
  @Answer(InterviewAnswer, { status: 201 })
  arrange(@CurrentActor() actor: Actor, @Body() body: InterviewBody): Promise<InterviewAnswer> {
    return this.arrangement.arrange(actor, body);
  }

  @Get()
  @Requires('interview:read')
  @Answer(InterviewAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: InterviewListQuery): Promise<Page<InterviewAnswer>> {
    return this.interviews.list(actor, query);
  }

  @Get(':interviewId')
  @Requires('interview:read')
  @Versioned()
  @Answer(InterviewAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('interviewId') id: string): Promise<InterviewAnswer> {
    return this.interviews.get(actor, id);
  }

  @Post(':interviewId/slots')
  @Requires('interview:arrange')
  @Versioned()
  @Answer(InterviewAnswer, { description: 'Other times, in place of those before.' })
  propose(
    @CurrentActor() actor: Actor,
    @IdParam('interviewId') id: string,
    @IfMatch() version: number,
    @Body() { slots }: SlotsBody,
  ): Promise<InterviewAnswer> {
    return this.moves.propose(actor, id, version, slots);
  }

  @Post(':interviewId/choice')
  @Requires('interview:answer')
  @Versioned()
  @Answer(InterviewAnswer)
  choose(
    @CurrentActor() actor: Actor,
    @IdParam('interviewId') id: string,
    @IfMatch() version: number,
    @Body() { startsAt }: ChoiceBody,
  ): Promise<InterviewAnswer> {
    return this.moves.choose(actor, id, version, startsAt);
  }

  @Post(':interviewId/decline')
  @Requires('interview:answer')
  @Versioned()
  @Answer(InterviewAnswer)
  decline(
    @CurrentActor() actor: Actor,
    @IdParam('interviewId') id: string,
    @IfMatch() version: number,
    @Body() { reason }: InterviewReasonBody,
  ): Promise<InterviewAnswer> {
    return this.moves.decline(actor, id, version, reason);
  }

  @Post(':interviewId/reschedule-request')
  @Requires('interview:take-part')
  @Versioned()
  @Answer(InterviewAnswer)
  askForOtherTimes(
    @CurrentActor() actor: Actor,
    @IdParam('interviewId') id: string,
    @IfMatch() version: number,
    @Body() { reason }: InterviewReasonBody,
  ): Promise<InterviewAnswer> {
    return this.moves.askForOtherTimes(actor, id, version, reason);
  }

  @Post(':interviewId/cancellation')
  @Requires('interview:take-part')
  @Versioned()
  @Answer(InterviewAnswer)
  cancel(
    @CurrentActor() actor: Actor,
    @IdParam('interviewId') id: string,
    @IfMatch() version: number,
    @Body() { reason }: InterviewReasonBody,
  ): Promise<InterviewAnswer> {
    return this.moves.cancel(actor, id, version, reason);
  }

  @Post(':interviewId/no-show')
  @Requires('interview:take-part')
  @Versioned()
  @Answer(InterviewAnswer, { description: 'The other side did not come.' })
  missed(
    @CurrentActor() actor: Actor,
    @IdParam('interviewId') id: string,
    @IfMatch() version: number,
  ): Promise<InterviewAnswer> {
    return this.moves.missed(actor, id, version);
  }

  @Post(':interviewId/outcome')
  @Requires('interview:arrange')
  @Versioned()
  @Answer(InterviewAnswer, { description: 'It was held.' })
  hold(
    @CurrentActor() actor: Actor,
    @IdParam('interviewId') id: string,
    @IfMatch() version: number,
    @Body() { outcome }: OutcomeBody,
  ): Promise<InterviewAnswer> {
    return this.moves.hold(actor, id, version, outcome);
  }
}
