import { systemActor, type Actor, type Role } from '@crossward/contracts';
import { jurisdictionCode, localDate } from '@crossward/kernel';
import type { OnboardingPlan, PlanTask } from './plan.js';
import { completeTask, mayComplete, waiveTask } from './task-decisions.js';
import { TASK_OWNERS } from './vocabulary.js';

const today = localDate('2026-11-22');
const law = {
  force: 'law',
  legalBasis: 'Act 1',
  sourceUrl: 'https://example.org/act-1',
  verifiedOn: today,
  confidence: 'known',
} as const;
const task = (key: string, more: Partial<PlanTask> = {}): PlanTask => ({
  key,
  id: `id-${key}`,
  title: key,
  owner: 'nurse',
  duration: { days: 1, unit: 'business' },
  followsRoute: false,
  dependsOn: [],
  evidence: 'none',
  basis: null,
  trigger: null,
  position: 0,
  status: 'ready',
  dueOn: today,
  triggered: false,
  closedOn: null,
  ...more,
});
const planOf = (...tasks: PlanTask[]): OnboardingPlan & { status: 'active' | 'completed' | 'cancelled' } => ({
  id: 'plan-1',
  status: 'active',
  placementId: 'placement-1',
  nurseId: 'nurse-1',
  organisationId: 'organisation-1',
  jurisdiction: jurisdictionCode('US-TX'),
  origin: null,
  timeZone: 'America/Chicago',
  acceptedOn: localDate('2026-11-02'),
  firstShiftOn: localDate('2026-12-07'),
  corridor: 'any-any',
  templates: [],
  tasks,
});
const as = (role: Role, more: Partial<Actor> = {}): Actor => ({
  role,
  accountId: 'account-1',
  organisationId: role.startsWith('hospital') ? 'organisation-1' : null,
  nurseId: role === 'nurse' ? 'nurse-1' : null,
  ...more,
});
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('who may complete a task', () => {
  it.each([
    ['nurse', ['nurse']],
    ['hospital-requester', ['hospital']],
    ['hospital-approver', ['hospital']],
    ['recruiter', ['recruiter', 'regulator']],
    ['admin', ['recruiter', 'regulator']],
  ] as const)('%s completes tasks of: %j', (role, owners) => {
    const allowed = TASK_OWNERS.filter((owner) => mayComplete(as(role), planOf(), task('x', { owner })));
    expect(allowed).toEqual(owners);
  });

  it('is never another nurse or another organisation', () => {
    expect(mayComplete(as('nurse', { nurseId: 'nurse-2' }), planOf(), task('x'))).toBe(false);
    const other = as('hospital-approver', { organisationId: 'organisation-2' });
    expect(mayComplete(other, planOf(), task('x', { owner: 'hospital' }))).toBe(false);
  });

  it('is the product alone for tasks of the system', () => {
    expect(mayComplete(systemActor, planOf(), task('x', { owner: 'system' }))).toBe(true);
    expect(() => completeTask(as('admin'), planOf(), task('x', { owner: 'system' }), '', today)).toThrow(
      code('NOT_YOUR_TASK'),
    );
  });
});

describe('completing a task', () => {
  it('is refused while it waits for others, naming them and their owners', () => {
    const blocked = task('visa', { dependsOn: ['offer', 'health'], status: 'blocked' });
    const plan = planOf(task('offer', { owner: 'hospital' }), task('health', { status: 'done' }), blocked);
    expect(() => completeTask(as('nurse'), plan, blocked, '', today)).toThrow(
      expect.objectContaining({
        kind: 'conflict',
        code: 'ONBOARDING_TASK_BLOCKED',
        facts: expect.objectContaining({ waitsFor: ['offer'], waitsForTaskIds: ['id-offer'] }),
      }),
    );
  });

  it('works as soon as all it waits for is closed, even if it is still marked blocked', () => {
    const marked = task('visa', { dependsOn: ['offer'], status: 'blocked' });
    const plan = planOf(task('offer', { status: 'waived' }), marked);
    expect(completeTask(as('nurse'), plan, marked, '', today)).toMatchObject({ status: 'done', closedOn: today });
  });

  it.each(['document', 'reference-number', 'attestation'] as const)(
    'needs a note where it asks for a %s',
    (evidence) => {
      const one = task('x', { evidence });
      expect(() => completeTask(as('nurse'), planOf(one), one, '  ', today)).toThrow(code('EVIDENCE_MISSING'));
      expect(completeTask(as('nurse'), planOf(one), one, ' No. 17 ', today).note).toBe('No. 17');
    },
  );

  it('is refused twice, and in a plan that is over', () => {
    const done = task('x', { status: 'done', closedOn: today });
    expect(() => completeTask(as('nurse'), planOf(done), done, '', today)).toThrow(code('ONBOARDING_TASK_CLOSED'));
    const cancelled = { ...planOf(task('x')), status: 'cancelled' as const };
    expect(() => completeTask(as('nurse'), cancelled, task('x'), '', today)).toThrow(code('ONBOARDING_PLAN_CLOSED'));
  });
});

describe('waiving a task', () => {
  const waive = (one: PlanTask, role: Role = 'recruiter', until: string | null = null, reason = 'Held already.') =>
    waiveTask(as(role), planOf(one), one, { reason, until: until === null ? null : localDate(until) }, today);

  it('is for recruiters and administrators, blocked or not', () => {
    expect(waive(task('x', { status: 'blocked' }))).toMatchObject({ status: 'waived', note: 'Held already.' });
    expect(waive(task('x'), 'admin').status).toBe('waived');
    expect(() => waive(task('x'), 'nurse')).toThrow(code('NOT_YOUR_WAIVER'));
    expect(() => waive(task('x'), 'hospital-approver')).toThrow(code('NOT_YOUR_WAIVER'));
  });

  it('is never possible for what the law demands, naming the law', () => {
    expect(() => waive(task('x', { basis: law }))).toThrow(code('WAIVER_AGAINST_LAW'));
    expect(() => waive(task('x', { basis: law }))).toThrow(/Act 1/);
    expect(waive(task('x', { basis: { ...law, force: 'guidance' } })).status).toBe('waived');
  });

  it('is never possible for the right to practise, even where no law is cited', () => {
    expect(() => waive(task('x', { followsRoute: true }))).toThrow(code('WAIVER_AGAINST_LAW'));
  });

  it('is never possible for the gates of the product', () => {
    expect(() => waive(task('x', { owner: 'system', trigger: 'packet.cleared' }))).toThrow(code('WAIVER_OF_GATE'));
  });

  it('must outlast the first shift: until the day itself is too short, until the day after is enough', () => {
    expect(() => waive(task('x'), 'recruiter', '2026-12-07')).toThrow(code('WAIVER_TOO_SHORT'));
    expect(waive(task('x'), 'recruiter', '2026-12-08').waivedUntil).toBe('2026-12-08');
  });

  it('needs a reason, and an open task', () => {
    expect(() => waive(task('x'), 'recruiter', null, ' ')).toThrow(code('REASON_MISSING'));
    expect(() => waive(task('x', { status: 'done' }))).toThrow(code('ONBOARDING_TASK_CLOSED'));
  });
});
