import { localDate, type LocalDate } from '@crossward/kernel';
import { fixedClock } from '@crossward/testing';
import { OnboardingConsumers } from '../onboarding.consumers.js';
import type { OnboardingPlanAnswer, PlannedTaskAnswer } from '../plans/plan.answer.js';
import type { OnboardingTaskAnswer } from '../tasks/task.answer.js';
import { eventually, SampleApp, type Person } from './sample-app.js';
import { SampleWorld, uuid } from './sample-world.js';

const BEGIN = '2026-11-23T15:00:00Z';

export const taskOf = (plan: OnboardingPlanAnswer, key: string): PlannedTaskAnswer => {
  const task = plan.tasks.find((candidate) => candidate.key === key);
  if (!task) throw new Error(`no task ${key}`);
  return task;
};

/** What the specs do with the service; starts one for the spec file that calls it, and stops it at its end. */
export const useOnboarding = () => {
  const clock = fixedClock(BEGIN);
  const world = new SampleWorld();
  let service: SampleApp;
  let placements = 5000;

  beforeAll(async () => {
    service = await SampleApp.start(world, clock);
  });
  afterAll(async () => {
    await service?.stop();
  });
  beforeEach(() => {
    clock.set(BEGIN);
    world.routeKind = 'compact';
    world.outages = 0;
    world.refuses = false;
  });

  const newPlacement = (to = 'US-AZ', startsOn: LocalDate = localDate('2027-01-11')): string => {
    const id = uuid((placements += 1));
    world.placements.set(id, { id, to, startsOn });
    return id;
  };
  const accepted = (placementId: string) => service.publish('offer.accepted', { offerId: uuid(8), placementId });
  const cleared = (placementId: string) => {
    world.cleared.add(placementId);
    return service.publish('packet.cleared', { packetId: uuid(7), placementId });
  };
  const read = async (placementId: string, person: Person = 'recruiter'): Promise<OnboardingPlanAnswer> =>
    (await service.get(person, `/v1/placements/${placementId}/onboarding-plan`)).body as OnboardingPlanAnswer;
  const planOf = (placementId: string): Promise<OnboardingPlanAnswer> =>
    eventually(
      () => read(placementId),
      (plan) => plan.tasks !== undefined,
    );
  const onboard = async (to?: string, startsOn?: LocalDate): Promise<OnboardingPlanAnswer> => {
    const placementId = newPlacement(to, startsOn);
    await accepted(placementId);
    return planOf(placementId);
  };
  const complete = (person: Person, task: OnboardingTaskAnswer, evidence = 'Seen.') =>
    service.post(person, `/v1/onboarding-tasks/${task.id}/completion`, task.version, { evidence });
  const waive = (person: Person, task: OnboardingTaskAnswer, body: object = { reason: 'Held already.' }) =>
    service.post(person, `/v1/onboarding-tasks/${task.id}/waiver`, task.version, body);
  const until = (placementId: string, key: string, status: string): Promise<OnboardingPlanAnswer> =>
    eventually(
      () => read(placementId),
      (plan) => taskOf(plan, key).status === status,
    );
  const plansOf = async (placementId: string): Promise<number> =>
    (
      await service.query<{ n: number }>('SELECT count(*)::int AS n FROM onboarding.plans WHERE placement_id = $1', [
        placementId,
      ])
    )[0]!.n;
  const auditOf = async (subjectId: string): Promise<string[]> =>
    (
      await service.query<{ action: string }>(
        'SELECT action FROM platform.audit_events WHERE subject_id = $1 ORDER BY occurred_at, sequence',
        [subjectId],
      )
    ).map(({ action }) => action);
  const consumers = (): OnboardingConsumers => service.app.get(OnboardingConsumers, { strict: false });
  const app = (): SampleApp => service;

  return {
    app,
    clock,
    consumers,
    world,
    newPlacement,
    accepted,
    cleared,
    read,
    planOf,
    onboard,
    complete,
    waive,
    until,
    plansOf,
    auditOf,
  };
};
