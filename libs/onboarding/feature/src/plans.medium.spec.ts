import { localDate } from '@crossward/kernel';
import { eventually, type Person } from './testing/sample-app.js';
import { uuid } from './testing/sample-world.js';
import { taskOf, useOnboarding } from './testing/use-onboarding.js';

const {
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
} = useOnboarding();

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
    const [created] = await app().query<{ details: object }>(
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
    const event = { offerId: uuid(8), placementId };
    const job = { eventId: uuid(900_001), attempt: 1 };
    const twice = await Promise.all([consumers().offerAccepted(event, job), consumers().offerAccepted(event, job)]);
    expect(twice.sort()).toEqual(['done', 'skipped']);
    await expect(consumers().offerAccepted(event, { eventId: uuid(900_002), attempt: 1 })).resolves.toBe('skipped');
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
    const job = { eventId: uuid(900_003), attempt: 1 };
    await expect(consumers().offerAccepted({ offerId: uuid(8), placementId }, job)).resolves.toBe('skipped');
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
      () => app().query('SELECT 1 FROM platform.inbox_events WHERE consumer = $1', ['onboarding-packet-watcher']),
      (rows) => rows.length > 0,
    );
    await accepted(placementId);
    await planOf(placementId);
    await until(placementId, 'credential-packet', 'done');
  });

  it('told as cleared by an event that is no longer true completes nothing', async () => {
    const { placementId } = await onboard();
    const job = { eventId: uuid(900_004), attempt: 1 };
    await expect(consumers().packetCleared({ packetId: uuid(7), placementId }, job)).resolves.toBe('skipped');
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
      (await app().get(person, `/v1/placements/${placementId}/onboarding-plan`)).status;
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
    await app().publish('placement.ended', { placementId: plan.placementId });
    await eventually(
      () => read(plan.placementId),
      ({ status }) => status === 'cancelled',
    );
    const answer = await complete('nurse', taskOf(plan, 'health-file'));
    expect(answer.body).toMatchObject({ status: 409, code: 'ONBOARDING_PLAN_CLOSED' });
  });
});
