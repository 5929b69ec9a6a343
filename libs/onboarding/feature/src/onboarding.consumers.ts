import type { EventPayloads, JobOutcome } from '@crossward/contracts';
import { OnEvent, type EventJobInfo } from '@crossward/platform-queue';
import { Injectable } from '@nestjs/common';
import { PlanBuilder } from './building/plan-builder.service.js';
import { PlanProgress } from './progress/plan-progress.service.js';

// Names of consumers are keys of their inbox: they never change.
const BUILDER = 'onboarding-plan-builder';
const PACKET = 'onboarding-packet-watcher';
const PROGRESS = 'onboarding-progress';
const ENDED = 'onboarding-placement-watcher';

/** What onboarding does when something happens elsewhere. */
@Injectable()
export class OnboardingConsumers {
  constructor(
    private readonly builder: PlanBuilder,
    private readonly progress: PlanProgress,
  ) {}

  @OnEvent('offer.accepted', { consumer: BUILDER })
  offerAccepted({ placementId }: EventPayloads['offer.accepted'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    return this.builder.build(placementId, { consumer: BUILDER, eventId });
  }

  @OnEvent('packet.cleared', { consumer: PACKET })
  packetCleared({ placementId }: EventPayloads['packet.cleared'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    return this.progress.packetCleared(placementId, { consumer: PACKET, eventId });
  }

  @OnEvent('onboarding-task.completed', { consumer: PROGRESS })
  taskClosed({ planId }: EventPayloads['onboarding-task.completed'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    return this.progress.taskClosed(planId, { consumer: PROGRESS, eventId });
  }

  @OnEvent('placement.ended', { consumer: ENDED })
  placementEnded({ placementId }: EventPayloads['placement.ended'], { eventId }: EventJobInfo): Promise<JobOutcome> {
    return this.progress.placementEnded(placementId, { consumer: ENDED, eventId });
  }
}
