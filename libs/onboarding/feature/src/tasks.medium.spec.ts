import { OnboardingPort } from '@crossward/contracts';
import { addDays, dayBegins, localDate } from '@crossward/kernel';
import type { OnboardingPlanAnswer } from './plans/plan.answer.js';
import { RemindOfTasks } from './reminders/remind-of-tasks.js';
import type { OnboardingTaskAnswer } from './tasks/task.answer.js';
import { eventually, type Person } from './testing/sample-app.js';
import { taskOf, useOnboarding } from './testing/use-onboarding.js';

const { app, clock, world, cleared, read, onboard, complete, waive, until, auditOf } = useOnboarding();

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
    expect((await app().post('nurse', path, null, { evidence: 'Seen.' })).status).toBe(428);
    expect((await app().post('nurse', path, 7, { evidence: 'Seen.' })).status).toBe(412);
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
    const port = app().app.get<OnboardingPort>(OnboardingPort, { strict: false });
    expect(await port.findPlan(placementId)).toEqual({ planId: id, status: 'completed', open: [] });
    const told = await app().query<{ payload: unknown }>(
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
      const page = await app().get('nurse', `/v1/onboarding-tasks?mine=true&limit=5${cursor && `&cursor=${cursor}`}`);
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
      const { body } = await app().get(person, '/v1/onboarding-tasks?mine&limit=200');
      return [...new Set((body as { items: OnboardingTaskAnswer[] }).items.map(({ owner }) => owner))].sort();
    };
    expect(await owners('recruiter')).toEqual(['recruiter', 'regulator']);
    expect(await owners('stranger')).toEqual([]);
    expect(await owners('rival')).toEqual([]);
    expect((await app().get('nurse', '/v1/onboarding-tasks?mine=maybe')).status).toBe(400);
    expect((await app().get('nurse', '/v1/onboarding-tasks?cursor=bm9uc2Vuc2U')).status).toBe(400);
  });
});

describe('reminders of tasks', () => {
  const remind = (): Promise<number> => app().app.get(RemindOfTasks, { strict: false }).work();
  /** Topic and task of what was published for a plan, in the order of the tasks. */
  const remindersOf = async ({ id, tasks }: OnboardingPlanAnswer): Promise<string[]> => {
    const rows = await app().query<{ topic: string; taskId: string }>(
      `SELECT topic, payload ->> 'taskId' AS "taskId" FROM platform.outbox_events
       WHERE topic IN ('onboarding-task.falling-due', 'onboarding-task.overdue') AND payload ->> 'planId' = $1 ORDER BY id`,
      [id],
    );
    const keyOf = (taskId: string): string => tasks.find((task) => task.id === taskId)?.key ?? taskId;
    return rows.map(({ topic, taskId }) => `${keyOf(taskId)} ${topic.slice('onboarding-task.'.length)}`).sort();
  };

  it('are told once for each stage, from the first hour of the day at the place, by however many sweeps', async () => {
    const plan = await onboard('US-AZ', localDate('2027-01-11'));
    const first = [...plan.tasks].filter(({ status, owner }) => status === 'ready' && owner !== 'system');
    const { key, dueOn } = first.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0]!;
    const begins = dayBegins(addDays(dueOn, 1), 'America/Chicago');
    clock.set(new Date(begins.getTime() - 1).toISOString());
    await Promise.all([remind(), remind(), remind()]);
    const before = await remindersOf(plan);
    expect(before).toContain(`${key} falling-due`);
    expect(before.filter((told) => told.endsWith('overdue'))).toEqual([]);
    clock.set(begins.toISOString());
    await Promise.all([remind(), remind()]);
    await remind();
    const after = await remindersOf(plan);
    expect(after).toContain(`${key} overdue`);
    expect(new Set(after).size).toBe(after.length);
    const { id } = plan.tasks.find((task) => task.key === key)!;
    expect(await auditOf(id)).toEqual(['onboarding-task.reminded', 'onboarding-task.reminded']);
  });

  it('are for those who can do something: neither blocked nor closed tasks, nor those of the system or of an ended plan', async () => {
    const plan = await onboard('US-AZ', localDate('2027-01-11'));
    const ended = await onboard('US-AZ', localDate('2027-01-11'));
    expect((await complete('nurse', taskOf(plan, 'residence-proof'))).status).toBe(200);
    await until(plan.placementId, 'residence-proof', 'done');
    await app().publish('placement.ended', { placementId: ended.placementId });
    await eventually(
      () => read(ended.placementId),
      ({ status }) => status === 'cancelled',
    );
    clock.set('2027-01-11T12:00:00Z');
    await remind();
    const { tasks } = await read(plan.placementId);
    const ready = tasks.filter(({ status, owner }) => status === 'ready' && owner !== 'system').map(({ key }) => key);
    expect(tasks.some(({ status }) => status === 'blocked')).toBe(true);
    expect(await remindersOf(plan)).toEqual(ready.map((key) => `${key} overdue`).sort());
    expect(await remindersOf(ended)).toEqual([]);
  });
});
