import { systemActor, type Actor, type Role } from '@crossward/contracts';
import { jurisdictionCode, localDate, weekday, type LocalDate } from '@crossward/kernel';
import { advance, buildPlan, forecast, trigger, type BuiltPlan, type TaskTemplate } from '@crossward/onboarding-domain';
import { openDatabase, sqlState, type OpenDatabase, type Transaction } from '@crossward/platform-database';
import { sequentialIds, startTestPostgres, type TestPostgres } from '@crossward/testing';
import { emptyOnboarding } from './empty-onboarding.js';
import { closeTask, findPlanOfPlacement, insertPlan, saveAdvance, savePlanState } from './plan-store.js';
import type { PlanRecord } from './records.js';
import { listOpenTasks } from './task-list.js';

const today = localDate('2026-11-23');
const isBusinessDay = (day: LocalDate): boolean => weekday(day) <= 5;
const law = {
  force: 'law',
  legalBasis: 'Act 1',
  sourceUrl: 'https://example.org/act-1',
  verifiedOn: today,
  confidence: 'known',
} as const;
const task = (key: string, more: Partial<TaskTemplate> = {}): TaskTemplate => ({
  key,
  title: `Do ${key}`,
  owner: 'nurse',
  duration: { days: 1, unit: 'business' },
  followsRoute: false,
  dependsOn: [],
  evidence: 'none',
  basis: null,
  trigger: null,
  ...more,
});
const TASKS = [
  task('health', { basis: law }),
  task('tea'),
  task('badge', { owner: 'hospital', dependsOn: ['health'] }),
  task('permit', { owner: 'regulator' }),
  task('call', { owner: 'recruiter', dependsOn: ['badge', 'permit'] }),
  task('packet', { owner: 'system', trigger: 'packet.cleared', evidence: 'event' }),
];

let postgres: TestPostgres;
let database: OpenDatabase;
const ids = sequentialIds(1000);
const NURSE = '11111111-1111-7111-8111-111111111111';
const OTHER_NURSE = '22222222-2222-7222-8222-222222222222';
const HOSPITAL = '33333333-3333-7333-8333-333333333333';
const OTHER_HOSPITAL = '44444444-4444-7444-8444-444444444444';
const PLACEMENT = '55555555-5555-7555-8555-555555555555';
const ACCOUNT = '66666666-6666-7666-8666-666666666666';

const as = (role: Role, more: Partial<Actor> = {}): Actor => ({
  role,
  accountId: ACCOUNT,
  organisationId: role.startsWith('hospital') ? HOSPITAL : null,
  nurseId: role === 'nurse' ? NURSE : null,
  ...more,
});
const built = (placementId = PLACEMENT): BuiltPlan =>
  buildPlan(
    {
      placementId,
      nurseId: NURSE,
      organisationId: HOSPITAL,
      jurisdiction: jurisdictionCode('US-TX'),
      origin: jurisdictionCode('US-AZ'),
      timeZone: 'America/Chicago',
      acceptedOn: today,
      firstShiftOn: localDate('2026-12-14'),
      today,
      route: null,
      template: { corridor: 'xa-xb', versions: [{ id: 'any-any', version: 1 }], tasks: TASKS },
    },
    ids,
    isBusinessDay,
  );
const run = <T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database.unitOfWork.run(actor, work);
const plan = async (actor: Actor = systemActor): Promise<PlanRecord> => {
  const found = await database.unitOfWork.read(actor, (tx) => findPlanOfPlacement(tx, PLACEMENT));
  if (!found) throw new Error('no plan');
  return found;
};
const close = async (actor: Actor, key: string, status: 'done' | 'waived' = 'done'): Promise<void> => {
  const found = await plan();
  const one = found.tasks.find((candidate) => candidate.key === key)!;
  await run(actor, (tx) => closeTask(tx, found, one, { status, closedOn: today, note: 'Seen.', waivedUntil: null }));
};
const refusal = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
    return 'allowed';
  } catch (error) {
    return sqlState(error) ?? (error as { code?: string }).code;
  }
};

beforeAll(async () => {
  postgres = await startTestPostgres();
  database = await openDatabase(postgres.config);
});
afterAll(async () => {
  await database?.close();
  await postgres?.stop();
});
beforeEach(async () => {
  await run(systemActor, async (tx) => {
    await emptyOnboarding(tx);
    await insertPlan(tx, built());
  });
});

describe('a plan in the database', () => {
  it('comes back as it was built', async () => {
    const { plan: expected } = built();
    const { tasks, ...found } = await plan();
    expect(found).toMatchObject({
      placementId: PLACEMENT,
      status: 'active',
      version: 1,
      templates: expected.templates,
    });
    const comparable = (list: readonly { id: string; key: string }[]) => list.map(({ id: _id, ...rest }) => rest);
    expect(comparable(tasks)).toEqual(comparable(expected.tasks).map((one) => expect.objectContaining(one)));
  });

  it('is the only one of its placement', async () => {
    expect(await refusal(run(systemActor, (tx) => insertPlan(tx, built())))).toBe('23505');
  });

  it('keeps who moved which task, when, and what they said', async () => {
    await close(as('nurse'), 'health');
    const events = await database.unitOfWork.read(as('recruiter'), (tx) =>
      tx.query('SELECT from_status, to_status, actor_role, note FROM onboarding.task_events'),
    );
    expect(events).toEqual([{ from_status: 'ready', to_status: 'done', actor_role: 'nurse', note: 'Seen.' }]);
  });

  it('advances: unblocks, finishes what the system finishes, and completes once all is closed', async () => {
    await close(as('nurse'), 'health');
    await close(as('recruiter'), 'tea', 'waived');
    await close(as('recruiter'), 'permit');
    const move = () =>
      run(systemActor, async (tx) => {
        const found = await findPlanOfPlacement(tx, PLACEMENT);
        const moved = advance(trigger(found!.tasks, 'packet.cleared'), today);
        await saveAdvance(tx, found!, moved);
        const after = forecast({ ...found!, tasks: moved.tasks }, today, isBusinessDay);
        await savePlanState(tx, found!, after, moved.complete);
      });
    await move();
    expect((await plan()).tasks.map(({ key, status }) => `${key} ${status}`)).toEqual(
      expect.arrayContaining(['badge ready', 'call blocked', 'packet done']),
    );
    await close(as('hospital-requester'), 'badge');
    await close(as('recruiter'), 'call');
    await move();
    expect(await plan()).toMatchObject({ status: 'completed', leastSlack: null });
  });
});

describe('the database itself', () => {
  it('shows a plan to its parties and to nobody else', async () => {
    const seenBy = async (actor: Actor): Promise<number[]> =>
      database.unitOfWork.read(actor, async (tx) => {
        const counts: number[] = [];
        for (const table of ['plans', 'tasks', 'task_dependencies']) {
          const [row] = await tx.query<{ n: number }>(`SELECT count(*)::int AS n FROM onboarding.${table}`);
          counts.push(row!.n);
        }
        return counts;
      });
    const all = [1, 6, 3];
    expect(await seenBy(as('nurse'))).toEqual(all);
    expect(await seenBy(as('hospital-approver'))).toEqual(all);
    expect(await seenBy(as('recruiter'))).toEqual(all);
    expect(await seenBy(as('admin'))).toEqual(all);
    expect(await seenBy(as('nurse', { nurseId: OTHER_NURSE }))).toEqual([0, 0, 0]);
    expect(await seenBy(as('hospital-approver', { organisationId: OTHER_HOSPITAL }))).toEqual([0, 0, 0]);
    expect(await seenBy({ role: 'anonymous', accountId: null, nurseId: null, organisationId: null })).toEqual([
      0, 0, 0,
    ]);
  });

  it.each([
    ['a nurse', as('nurse'), 'health'],
    ['a requester of the hospital', as('hospital-requester'), 'badge'],
    ['a recruiter for an authority', as('recruiter'), 'permit'],
  ])('lets %s complete the own task', async (_who, actor, key) => {
    if (key === 'badge') await close(as('nurse'), 'health');
    await close(actor, key);
    expect((await plan()).tasks.find((one) => one.key === key)?.status).toBe('done');
  });

  // Row-level security hides the row (nothing is updated) or refuses its new state (42501).
  it.each([
    ['a nurse the task of the hospital', as('nurse'), 'badge', 'VERSION_CONFLICT'],
    ['a nurse the task of an authority', as('nurse'), 'permit', 'VERSION_CONFLICT'],
    ['another nurse', as('nurse', { nurseId: OTHER_NURSE }), 'health', 'VERSION_CONFLICT'],
    ['a hospital the task of the nurse', as('hospital-approver'), 'health', 'VERSION_CONFLICT'],
    ['a recruiter the task of the nurse', as('recruiter'), 'health', '42501'],
    ['a recruiter the gate of the system', as('recruiter'), 'packet', 'VERSION_CONFLICT'],
  ])('does not let %s complete', async (_what, actor, key, code) => {
    expect(await refusal(close(actor, key))).toBe(code);
  });

  it('does not let anybody but staff waive, and nobody what the law demands', async () => {
    expect(await refusal(close(as('nurse'), 'tea', 'waived'))).toBe('42501');
    expect(await refusal(close(as('recruiter'), 'tea', 'waived'))).toBe('allowed');
    expect(await refusal(close(as('recruiter'), 'health', 'waived'))).toMatch(/23514|42501/);
    expect(await refusal(close(systemActor, 'health', 'waived'))).toBe('23514');
  });

  it('does not let a task be done before what it waits for', async () => {
    expect(await refusal(close(as('hospital-approver'), 'badge'))).toBe('23514');
    await close(as('nurse'), 'health');
    expect(await refusal(close(as('hospital-approver'), 'badge'))).toBe('allowed');
  });

  it('does not let a closed task or a closed plan move again, nor a plan complete with open tasks', async () => {
    const set = (sql: string) => refusal(run(systemActor, (tx) => tx.execute(sql)));
    expect(await set(`UPDATE onboarding.plans SET status = 'completed', closed_at = now()`)).toBe('23514');
    await close(as('nurse'), 'health');
    expect(await set(`UPDATE onboarding.tasks SET status = 'ready' WHERE key = 'health'`)).toBe('23514');
    expect(await set(`UPDATE onboarding.plans SET status = 'cancelled', closed_at = now(), status_reason = 'x'`)).toBe(
      'allowed',
    );
    expect(await set(`UPDATE onboarding.plans SET status = 'active', closed_at = NULL`)).toBe('23514');
  });

  it('lets only the system write plans, and nobody the frozen columns', async () => {
    const placement = '77777777-7777-7777-8777-777777777777';
    expect(await refusal(run(as('recruiter'), (tx) => insertPlan(tx, built(placement))))).toBe('42501');
    expect(await refusal(run(systemActor, (tx) => tx.execute(`UPDATE onboarding.tasks SET owner = 'nurse'`)))).toBe(
      '42501',
    );
    expect(await refusal(run(systemActor, (tx) => tx.execute('UPDATE onboarding.plans SET nurse_id = id')))).toBe(
      '42501',
    );
  });

  it('gives one of two who close the same version a conflict', async () => {
    const found = await plan();
    const one = found.tasks.find(({ key }) => key === 'health')!;
    const closure = { status: 'done', closedOn: today, note: 'Seen.', waivedUntil: null } as const;
    const both = await Promise.allSettled(
      [1, 2].map(() => run(as('nurse'), (tx) => closeTask(tx, found, one, closure))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const failure = both.find((result) => result.status === 'rejected') as PromiseRejectedResult;
    expect(failure.reason).toMatchObject({ kind: 'precondition-failed' });
  });
});

describe('the list of open tasks', () => {
  it('goes by due day, page by page, and names what a task waits for', async () => {
    const page = (after: readonly [string, string] | null) =>
      database.unitOfWork.read(as('recruiter'), (tx) => listOpenTasks(tx, { owners: null, after, limit: 4 }));
    const first = await page(null);
    const last = first.at(-1)!.task;
    const second = await page([last.dueOn, last.id]);
    const keys = [...first, ...second].map(({ task: { key } }) => key);
    expect(new Set(keys)).toEqual(new Set(TASKS.map(({ key }) => key)));
    const days = [...first, ...second].map(({ task: { dueOn } }) => dueOn);
    expect(days).toEqual([...days].sort());
    const call = [...first, ...second].find((open) => open.task.key === 'call')!;
    expect(call.waitsFor.map(({ key }) => key).sort()).toEqual(['badge', 'permit']);
  });

  it('holds only tasks of the owners asked for, and no closed ones', async () => {
    await close(as('nurse'), 'tea');
    const mine = await database.unitOfWork.read(as('nurse'), (tx) =>
      listOpenTasks(tx, { owners: ['nurse'], after: null, limit: 50 }),
    );
    expect(mine.map(({ task: { key } }) => key)).toEqual(['health']);
  });
});
