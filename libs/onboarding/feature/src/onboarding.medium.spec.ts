import { OnboardingPort } from '@crossward/contracts';
import { localDate, type LocalDate } from '@crossward/kernel';
import { fixedClock } from '@crossward/testing';
import { OnboardingConsumers } from './onboarding.consumers.js';
import type { OnboardingPlanAnswer, PlannedTaskAnswer } from './plans/plan.answer.js';
import type { OnboardingTaskAnswer } from './tasks/task.answer.js';
import { eventually, SampleApp, type Person } from './testing/sample-app.js';
import { SampleWorld, uuid } from './testing/sample-world.js';

const clock = fixedClock('2026-11-23T15:00:00Z');
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
  clock.set('2026-11-23T15:00:00Z');
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
const taskOf = (plan: OnboardingPlanAnswer, key: string): PlannedTaskAnswer => {
  const task = plan.tasks.find((candidate) => candidate.key === key);
  if (!task) throw new Error(`no task ${key}`);
  return task;
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

describe('an accepted offer', () => {
  it('gets a plan by the corridor of the nurse’s route, with due days before the first shift', async () => {
    const plan = await onboard();
    expect(plan).toMatchObject({ status: 'active', corridor: 'us-us-compact', origin: 'US-TX', holidaysKnown: true });
    expect(plan.templates.map(({ id }) => id)).toEqual(['any-any', 'us', 'us-us-compact']);
    expect(taskOf(plan, 'start-file').dueOn).toBe('2027-01-08');
    for (const task of plan.tasks) expect(task.dueOn < plan.firstShiftOn).toBe(true);
    expect(plan.risk).toMatchObject({ atRisk: false, tooLate: [] });
  });

  it('gets a plan even where recognition knows no route', async () => {
    world.routeKind = null;
    expect(await onboard('JP')).toMatchObject({ corridor: 'any-any', origin: 'US-TX' });
  });

  it('gets a plan even where recognition refuses the question, and the record says so', async () => {
    world.refuses = true;
    const plan = await onboard('US-AZ');
    expect(plan.corridor).toBe('any-any');
    const [created] = await service.query<{ details: object }>(
      `SELECT details FROM platform.audit_events WHERE subject_id = $1 AND action = 'onboarding-plan.created'`,
      [plan.id],
    );
    expect(created?.details).toMatchObject({ recognitionRefusal: 'UNKNOWN_TERM', verdict: null });
  });

  it('takes days and law of the route for the right to practise where no corridor has its own', async () => {
    world.routeKind = 'endorsement';
    const right = taskOf(await onboard('US-CA'), 'right-to-practise');
    expect(right).toMatchObject({ duration: { days: 1, unit: 'calendar' }, waivable: false });
    expect(right.basis).toMatchObject({ force: 'law', legalBasis: 'Sample Accord, art. 1' });
  });

  it('gets one plan although the event comes twice, at once, and in a second event as well', async () => {
    const placementId = newPlacement();
    const consumers = service.app.get(OnboardingConsumers, { strict: false });
    const event = { offerId: uuid(8), placementId };
    const job = { eventId: uuid(900_001), attempt: 1 };
    const twice = await Promise.all([consumers.offerAccepted(event, job), consumers.offerAccepted(event, job)]);
    expect(twice.sort()).toEqual(['done', 'skipped']);
    await expect(consumers.offerAccepted(event, { eventId: uuid(900_002), attempt: 1 })).resolves.toBe('skipped');
    expect(await plansOf(placementId)).toBe(1);
  });

  it('gets its plan later when recognition does not answer at first', async () => {
    world.outages = 2;
    expect((await onboard()).corridor).toBe('us-us-compact');
    expect(world.outages).toBe(0);
  });

  it('of a placement that fell off meanwhile gets none', async () => {
    const placementId = newPlacement();
    world.placements.get(placementId)!.status = 'fell_off';
    const consumers = service.app.get(OnboardingConsumers, { strict: false });
    const job = { eventId: uuid(900_003), attempt: 1 };
    await expect(consumers.offerAccepted({ offerId: uuid(8), placementId }, job)).resolves.toBe('skipped');
    expect(await plansOf(placementId)).toBe(0);
  });

  it('too late for the first shift raises the risk at once, on the record', async () => {
    const plan = await onboard('US-AZ', localDate('2026-11-30'));
    expect(plan.risk.atRisk).toBe(true);
    expect(plan.risk.leastSlack).toBeLessThan(0);
    expect(plan.risk.tooLate.length).toBeGreaterThan(0);
    expect(await auditOf(plan.id)).toEqual(
      expect.arrayContaining(['onboarding-plan.created', 'onboarding-plan.risk-raised']),
    );
  });

  it('comes into risk as days go by without anything being done', async () => {
    const plan = await onboard('US-AZ', localDate('2026-12-14'));
    expect(plan.risk.atRisk).toBe(false);
    clock.set('2026-12-10T15:00:00Z');
    expect((await read(plan.placementId)).risk.atRisk).toBe(true);
  });
});

describe('the packet', () => {
  it('cleared after the plan is built completes its task', async () => {
    const { placementId } = await onboard();
    await cleared(placementId);
    const plan = await until(placementId, 'credential-packet', 'done');
    expect(taskOf(plan, 'credential-packet')).toMatchObject({ closedByRole: 'system' });
  });

  it('cleared before there is a plan completes its task when the plan is built', async () => {
    const placementId = newPlacement();
    await cleared(placementId);
    await eventually(
      () => service.query('SELECT 1 FROM platform.inbox_events WHERE consumer = $1', ['onboarding-packet-watcher']),
      (rows) => rows.length > 0,
    );
    await accepted(placementId);
    await planOf(placementId);
    await until(placementId, 'credential-packet', 'done');
  });

  it('told as cleared by an event that is no longer true completes nothing', async () => {
    const { placementId } = await onboard();
    const consumers = service.app.get(OnboardingConsumers, { strict: false });
    const job = { eventId: uuid(900_004), attempt: 1 };
    await expect(consumers.packetCleared({ packetId: uuid(7), placementId }, job)).resolves.toBe('skipped');
    expect(taskOf(await read(placementId), 'credential-packet').status).toBe('ready');
  });

  it('is a gate that nobody waives or completes by hand', async () => {
    const gate = taskOf(await onboard(), 'credential-packet');
    expect((await waive('recruiter', gate)).body).toMatchObject({ code: 'WAIVER_OF_GATE' });
    expect((await complete('recruiter', gate)).body).toMatchObject({ code: 'NOT_YOUR_TASK' });
  });
});

describe('a plan', () => {
  it('is seen by its nurse, its hospital and the recruiter, and does not exist for anybody else', async () => {
    const { placementId } = await onboard();
    const status = async (person: Person) =>
      (await service.get(person, `/v1/placements/${placementId}/onboarding-plan`)).status;
    expect([
      await status('nurse'),
      await status('requester'),
      await status('approver'),
      await status('recruiter'),
    ]).toEqual([200, 200, 200, 200]);
    expect([await status('stranger'), await status('rival')]).toEqual([404, 404]);
  });

  it('says who holds the ball, the most urgent first, and what the caller may do', async () => {
    const { placementId } = await onboard();
    const { ball, tasks } = await read(placementId, 'nurse');
    expect(ball.map(({ owner }) => owner).sort()).toEqual(['hospital', 'nurse', 'system']);
    expect(ball.map(({ dueOn }) => dueOn)).toEqual(ball.map(({ dueOn }) => dueOn).sort());
    expect(new Set(tasks.filter(({ yours }) => yours).map(({ owner }) => owner))).toEqual(new Set(['nurse']));
  });

  it('has a critical path of least slack from a first task to the last', async () => {
    const { criticalPath, tasks, risk } = await onboard('CA-ON', localDate('2027-03-01'));
    expect(criticalPath.at(-1)?.key).toBe('start-file');
    expect(Math.min(...tasks.map(({ slack }) => slack))).toBe(risk.leastSlack);
    expect(
      tasks
        .filter(({ critical }) => critical)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(criticalPath.map(({ key }) => key).sort());
  });

  it('is over once the placement ended before its start', async () => {
    const plan = await onboard();
    await service.publish('placement.ended', { placementId: plan.placementId });
    await eventually(
      () => read(plan.placementId),
      ({ status }) => status === 'cancelled',
    );
    const answer = await complete('nurse', taskOf(plan, 'health-file'));
    expect(answer.body).toMatchObject({ status: 409, code: 'ONBOARDING_PLAN_CLOSED' });
  });
});

describe('completing a task', () => {
  it('is refused while it is blocked, with what blocks it', async () => {
    const answer = await complete('approver', taskOf(await onboard(), 'health-clearance'));
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      code: 'ONBOARDING_TASK_BLOCKED',
      facts: { waitsFor: expect.arrayContaining(['health-file', 'tb-baseline']) },
    });
  });

  it('unblocks what waited for it, and at once for whoever is faster than the queue', async () => {
    const plan = await onboard();
    expect((await complete('nurse', taskOf(plan, 'residence-proof'))).status).toBe(200);
    const right = taskOf(await read(plan.placementId), 'right-to-practise');
    expect(right.status).toBe('ready');
    expect((await complete('recruiter', right, 'QuickConfirm 17')).status).toBe(200);
    const done = taskOf(await until(plan.placementId, 'right-to-practise', 'done'), 'right-to-practise');
    expect(done).toMatchObject({ closedByRole: 'recruiter', note: 'QuickConfirm 17', closedOn: '2026-11-23' });
  });

  it('by two people at once gives one of them 412', async () => {
    const task = taskOf(await onboard(), 'reporting-details');
    const answers = await Promise.all([complete('requester', task), complete('approver', task)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('needs the version that was seen', async () => {
    const task = taskOf(await onboard(), 'health-file');
    const path = `/v1/onboarding-tasks/${task.id}/completion`;
    expect((await service.post('nurse', path, null, { evidence: 'Seen.' })).status).toBe(428);
    expect((await service.post('nurse', path, 7, { evidence: 'Seen.' })).status).toBe(412);
  });

  it('needs evidence where the task asks for it', async () => {
    const answer = await complete('nurse', taskOf(await onboard(), 'health-file'), ' ');
    expect(answer.body).toMatchObject({ status: 422, code: 'EVIDENCE_MISSING' });
  });

  it('is for its owner, and for the recruiter where an authority owns it', async () => {
    world.routeKind = 'endorsement';
    const plan = await onboard('US-CA');
    const right = taskOf(plan, 'right-to-practise');
    expect(right.owner).toBe('regulator');
    expect((await complete('nurse', right)).status).toBe(403);
    expect((await complete('approver', right)).status).toBe(403);
    expect((await complete('stranger', right)).status).toBe(404);
    expect((await complete('recruiter', right, 'Licence 4711')).status).toBe(200);
    expect((await complete('recruiter', taskOf(plan, 'health-file'))).status).toBe(403);
  });
});

describe('waiving a task', () => {
  it('is the recruiter’s, with a reason that stays on the record', async () => {
    const plan = await onboard();
    const task = taskOf(plan, 'physical-and-drug-screen');
    expect((await waive('nurse', task)).status).toBe(403);
    expect((await waive('recruiter', task, { reason: '' })).status).toBe(400);
    const answer = await waive('recruiter', task, { reason: 'Examined in October.', until: '2027-06-01' });
    expect(answer.body).toMatchObject({ status: 'waived', note: 'Examined in October.', waivedUntil: '2027-06-01' });
    expect(await auditOf(task.id)).toEqual(['onboarding-task.waived']);
  });

  it('is refused for what the law demands, naming the law', async () => {
    const fitTest = taskOf(await onboard(), 'respirator-fit-test');
    const answer = await waive('recruiter', fitTest);
    expect(answer.body).toMatchObject({ status: 422, code: 'WAIVER_AGAINST_LAW' });
    expect((answer.body as { detail: string }).detail).toContain('29 CFR 1910.134');
  });
});

const OWNERS: Record<string, Person> = {
  nurse: 'nurse',
  hospital: 'requester',
  recruiter: 'recruiter',
  regulator: 'recruiter',
};

describe('the whole way', () => {
  it('leads through the tasks of everybody to a completed plan that is told to others', async () => {
    world.routeKind = 'temporary-service';
    const { placementId, id, corridor } = await onboard('CA-ON', localDate('2027-03-01'));
    expect(corridor).toBe('us-ca-on');
    await cleared(placementId);
    await until(placementId, 'credential-packet', 'done');
    for (let round = 0; round < 30; round += 1) {
      const plan = await read(placementId);
      const ready = plan.tasks.filter(({ status, owner }) => status === 'ready' && owner !== 'system');
      if (ready.length === 0) break;
      for (const task of ready) expect((await complete(OWNERS[task.owner]!, task)).status).toBe(200);
    }
    const plan = await eventually(
      () => read(placementId),
      ({ status }) => status === 'completed',
    );
    expect(plan.tasks.every(({ status }) => status === 'done')).toBe(true);
    expect(plan).toMatchObject({ ball: [], criticalPath: [], risk: { atRisk: false, leastSlack: null } });
    const port = service.app.get<OnboardingPort>(OnboardingPort, { strict: false });
    expect(await port.findPlan(placementId)).toEqual({ planId: id, status: 'completed', open: [] });
    const told = await service.query<{ payload: unknown }>(
      `SELECT payload FROM platform.outbox_events WHERE topic = 'onboarding-plan.completed'`,
    );
    expect(told.map(({ payload }) => payload)).toEqual([{ planId: id, placementId }]);
    expect(await auditOf(id)).toEqual(expect.arrayContaining(['onboarding-plan.completed']));
  });
});

describe('the list of open tasks', () => {
  it('holds the caller’s own over all plans, by due day, page by page', async () => {
    await onboard('US-AZ', localDate('2027-02-01'));
    await onboard('US-AZ', localDate('2027-01-15'));
    const items: OnboardingTaskAnswer[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await service.get('nurse', `/v1/onboarding-tasks?mine=true&limit=5${cursor && `&cursor=${cursor}`}`);
      expect(page.status).toBe(200);
      const body = page.body as { items: OnboardingTaskAnswer[]; nextCursor: string | null };
      expect(body.items.length).toBeLessThanOrEqual(5);
      items.push(...body.items);
      cursor = body.nextCursor;
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ owner }) => owner))).toEqual(new Set(['nurse']));
    expect(new Set(items.map(({ planId }) => planId)).size).toBeGreaterThan(1);
    const keys = items.map(({ dueOn, id }) => `${dueOn} ${id}`);
    expect(keys).toEqual([...keys].sort());
  });

  it('is the recruiter’s also for authorities, and empty for strangers', async () => {
    world.routeKind = null;
    await onboard('GB');
    const owners = async (person: Person): Promise<string[]> => {
      const { body } = await service.get(person, '/v1/onboarding-tasks?mine&limit=200');
      return [...new Set((body as { items: OnboardingTaskAnswer[] }).items.map(({ owner }) => owner))].sort();
    };
    expect(await owners('recruiter')).toEqual(['recruiter', 'regulator']);
    expect(await owners('stranger')).toEqual([]);
    expect(await owners('rival')).toEqual([]);
    expect((await service.get('nurse', '/v1/onboarding-tasks?mine=maybe')).status).toBe(400);
    expect((await service.get('nurse', '/v1/onboarding-tasks?cursor=bm9uc2Vuc2U')).status).toBe(400);
  });
});
