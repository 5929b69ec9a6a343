import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, IfMatch, Requires, Versioned, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CompletionBody, OnboardingTaskAnswer, TaskListQuery, WaiverBody } from './task.answer.js';
import { TasksService } from './tasks.service.js';

@ApiTags('onboarding')
@Controller('v1/onboarding-tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get()
  @Requires('onboarding:read')
  @Answer(OnboardingTaskAnswer, { list: true, description: 'Open tasks over all plans, by due day.' })
  list(@CurrentActor() actor: Actor, @Query() query: TaskListQuery): Promise<Page<OnboardingTaskAnswer>> {
    return this.tasks.list(actor, query);
  }

  @Post(':taskId/completion')
  @Requires('onboarding:complete-task')
  @Versioned()
  @Answer(OnboardingTaskAnswer, { description: 'The task is done.' })
  complete(
    @CurrentActor() actor: Actor,
    @IdParam('taskId') taskId: string,
    @IfMatch() version: number,
    @Body() body: CompletionBody,
  ): Promise<OnboardingTaskAnswer> {
    return this.tasks.complete(actor, taskId, version, body);
  }

  @Post(':taskId/waiver')
  @Requires('onboarding:complete-task')
  @Versioned()
  @Answer(OnboardingTaskAnswer, { description: 'The task is waived. Recruiters only; never what the law demands.' })
  waive(
    @CurrentActor() actor: Actor,
    @IdParam('taskId') taskId: string,
    @IfMatch() version: number,
    @Body() body: WaiverBody,
  ): Promise<OnboardingTaskAnswer> {
    return this.tasks.waive(actor, taskId, version, body);
  }
}
