import { jurisdictionCode, localDate, weekday, type IdSource, type LocalDate } from '@crossward/kernel';
import { buildPlan, forecast, type PlanRequest } from './build-plan.js';
import type { TaskTemplate } from './template.js';

const isBusinessDay = (day: LocalDate): boolean => weekday(day) <= 5;
const counting = (): IdSource => {
  let last = 0;
  return { next: () => `id-${(last += 1)}` };
};
const task = (key: string, days: number, dependsOn: string[] = [], more: Partial<TaskTemplate> = {}): TaskTemplate => ({
  key,
  title: key,
  owner: 'nurse',
  duration: { days, unit: 'business' },
  followsRoute: false,
  dependsOn,
  evidence: 'none',
  basis: null,
  trigger: null,
  ...more,
});
const request = (tasks: TaskTemplate[], more: Partial<PlanRequest> = {}): PlanRequest => ({
  placementId: 'placement-1',
  nurseId: 'nurse-1',
  organisationId: 'organisation-1',
  jurisdiction: jurisdictionCode('US-TX'),
  origin: jurisdictionCode('US-AZ'),
  timeZone: 'America/Chicago',
  acceptedOn: localDate('2026-11-02'),
  firstShiftOn: localDate('2026-11-16'),
  today: localDate('2026-11-02'),
  template: { corridor: 'xa-xb', versions: [{ id: 'any-any', version: 3 }], tasks },
  route: null,
  ...more,
});

describe('building a plan', () => {
  const tasks = [task('badge', 1, ['health', 'contract']), task('health', 2), task('contract', 1)];

  it('freezes the tasks in dependency order with their due days and the versions of the template', () => {
    const { plan } = buildPlan(request(tasks), counting(), isBusinessDay);
    expect(plan.templates).toEqual([{ id: 'any-any', version: 3 }]);
    expect(plan.tasks.map(({ key, id, position, dueOn }) => [key, id, position, dueOn])).toEqual([
      ['contract', 'id-2', 0, '2026-11-12'],
      ['health', 'id-3', 1, '2026-11-12'],
      ['badge', 'id-4', 2, '2026-11-13'],
    ]);
  });

  it('starts with what waits for nothing ready, and the rest blocked', () => {
    const { plan } = buildPlan(request(tasks), counting(), isBusinessDay);
    expect(plan.tasks.map(({ status }) => status)).toEqual(['ready', 'ready', 'blocked']);
  });

  it('is the same, ids included, in whatever order the template lists its tasks', () => {
    const reversed = [...tasks].reverse().map((one) => ({ ...one, dependsOn: [...one.dependsOn].reverse() }));
    expect(buildPlan(request(reversed), counting(), isBusinessDay)).toEqual(
      buildPlan(request(tasks), counting(), isBusinessDay),
    );
  });

  it('takes days and citation of the route for the task that follows it', () => {
    const citation = {
      legalBasis: 'Accord art. 4',
      sourceUrl: 'https://example.org/accord',
      verifiedOn: localDate('2026-11-22'),
      confidence: 'sourced',
    } as const;
    const right = task('right', 60, [], { followsRoute: true });
    const { plan } = buildPlan(request([right], { route: { typicalDays: 5, citation } }), counting(), isBusinessDay);
    expect(plan.tasks[0]).toMatchObject({
      duration: { days: 5, unit: 'calendar' },
      basis: { force: 'law', legalBasis: 'Accord art. 4' },
    });
    expect(buildPlan(request([right]), counting(), isBusinessDay).plan.tasks[0]).toMatchObject({
      duration: { days: 60 },
      basis: null,
    });
  });

  it('raises the risk at once when the way is longer than the time', () => {
    const { schedule } = buildPlan(request([task('right', 10)]), counting(), isBusinessDay);
    expect(schedule).toMatchObject({ atRisk: true, leastSlack: -1 });
  });

  it('is forecast again on any later day, with what has been done since', () => {
    const { plan } = buildPlan(request(tasks), counting(), isBusinessDay);
    const health = (closedOn: LocalDate | null) => ({
      ...plan,
      tasks: plan.tasks.map((one) => (one.key === 'health' ? { ...one, closedOn } : one)),
    });
    expect(forecast(health(null), localDate('2026-11-13'), isBusinessDay).atRisk).toBe(true);
    expect(forecast(plan, localDate('2026-11-12'), isBusinessDay).leastSlack).toBe(0);
  });
});
