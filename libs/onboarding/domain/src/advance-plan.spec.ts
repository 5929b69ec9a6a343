import { localDate } from '@crossward/kernel';
import fc from 'fast-check';
import { advance, blockersOf, trigger } from './advance-plan.js';
import type { PlanTask } from './plan.js';

const today = localDate('2026-11-22');
const tasksOf = (...drafts: (Partial<PlanTask> & { key: string })[]): PlanTask[] =>
  drafts.map((draft, position) => ({
    id: `id-${draft.key}`,
    title: draft.key,
    owner: 'nurse',
    duration: { days: 1, unit: 'business' },
    followsRoute: false,
    dependsOn: [],
    evidence: 'none',
    basis: null,
    trigger: null,
    position,
    status: (draft.dependsOn ?? []).length > 0 ? 'blocked' : 'ready',
    dueOn: today,
    triggered: false,
    closedOn: null,
    ...draft,
  }));
const system = { owner: 'system', evidence: 'event' } as const;

describe('advancing a plan', () => {
  it('unblocks a task once the last one it waits for is closed, done or waived', () => {
    const tasks = tasksOf(
      { key: 'a', status: 'done' },
      { key: 'b', status: 'waived' },
      { key: 'c', dependsOn: ['a', 'b'] },
      { key: 'd', dependsOn: ['c'] },
    );
    expect(advance(tasks, today)).toMatchObject({ unblocked: ['c'], finished: [], complete: false });
  });

  it('leaves a task blocked while one of two is open', () => {
    const tasks = tasksOf({ key: 'a', status: 'done' }, { key: 'b' }, { key: 'c', dependsOn: ['a', 'b'] });
    expect(advance(tasks, today).unblocked).toEqual([]);
    expect(blockersOf(tasks[2]!, tasks).map(({ key }) => key)).toEqual(['b']);
  });

  it('finishes a chain of tasks of the system in one go and completes the plan', () => {
    const tasks = tasksOf(
      { key: 'a', status: 'done' },
      { key: 'gate', ...system, trigger: 'dependencies-closed', dependsOn: ['a'] },
      { key: 'last', ...system, trigger: 'dependencies-closed', dependsOn: ['gate'] },
    );
    expect(advance(tasks, today)).toMatchObject({ finished: ['gate', 'last'], unblocked: [], complete: true });
  });

  it('does not finish the packet’s task before the packet is cleared', () => {
    const tasks = tasksOf({ key: 'packet', ...system, trigger: 'packet.cleared' });
    expect(advance(tasks, today)).toMatchObject({ finished: [], complete: false });
    expect(advance(trigger(tasks, 'packet.cleared'), today)).toMatchObject({ finished: ['packet'], complete: true });
  });

  it('remembers a packet cleared too early until the task is unblocked', () => {
    const early = trigger(
      tasksOf({ key: 'a' }, { key: 'packet', ...system, trigger: 'packet.cleared', dependsOn: ['a'] }),
      'packet.cleared',
    );
    expect(advance(early, today).finished).toEqual([]);
    const later = early.map((task) => (task.key === 'a' ? { ...task, status: 'done' as const } : task));
    expect(advance(later, today)).toMatchObject({ finished: ['packet'], complete: true });
  });

  it('done twice changes nothing the second time, whatever the plan looks like', () => {
    const plans = fc
      .array(
        fc.record({ status: fc.constantFrom('open' as const, 'done' as const), system: fc.boolean(), wait: fc.nat(9) }),
        {
          minLength: 1,
          maxLength: 10,
        },
      )
      .map((drafts) =>
        tasksOf(
          ...drafts.map((draft, index) => {
            const dependsOn = draft.wait < index ? [`t${draft.wait}`] : [];
            return {
              key: `t${index}`,
              dependsOn,
              ...(draft.status === 'done' ? { status: 'done' as const, closedOn: today } : {}),
              ...(draft.system ? { ...system, trigger: 'dependencies-closed' as const } : {}),
            };
          }),
        ),
      );
    fc.assert(
      fc.property(plans, (tasks) => {
        const once = advance(tasks, today);
        const twice = advance(once.tasks, today);
        expect(twice).toEqual({ tasks: once.tasks, unblocked: [], finished: [], complete: once.complete });
      }),
    );
  });
});
