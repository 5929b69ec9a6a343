import { localDate, weekday, type LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { addBusinessDays, finishAfter } from './business-days.js';
import { schedule, type ScheduleFrame, type ScheduleNode } from './schedule.js';

// Thanksgiving and the day after it, 2026, as hospitals of Texas keep them.
const closed = new Set<string>(['2026-11-26', '2026-11-27']);
const isBusinessDay = (day: LocalDate): boolean => weekday(day) <= 5 && !closed.has(day);

const node = (key: string, days: number, ...dependsOn: string[]): ScheduleNode => ({
  key,
  duration: { days, unit: 'business' },
  dependsOn,
  closedOn: null,
});
const frame = (acceptedOn: string, firstShiftOn: string, today = acceptedOn): ScheduleFrame => ({
  acceptedOn: localDate(acceptedOn),
  firstShiftOn: localDate(firstShiftOn),
  today: localDate(today),
  isBusinessDay,
});
const task = (nodes: ScheduleNode[], at: ScheduleFrame, key: string) =>
  schedule(nodes, at).tasks.find((planned) => planned.key === key)!;

describe('the due day', () => {
  it('of the last task is the last business day before the first shift: Friday for a Monday', () => {
    expect(task([node('a', 1)], frame('2026-11-02', '2026-11-16'), 'a').dueOn).toBe('2026-11-13');
  });

  it('skips the public holidays before the first shift', () => {
    expect(task([node('a', 1)], frame('2026-11-02', '2026-11-30'), 'a').dueOn).toBe('2026-11-25');
  });

  it('of a task is the latest day on which all that waits for it can still be done in time', () => {
    const nodes = [node('a', 1), node('short', 1, 'a'), node('long', 4, 'a')];
    expect(task(nodes, frame('2026-11-02', '2026-11-16'), 'a').dueOn).toBe('2026-11-09');
  });
});

describe('slack', () => {
  const nodes = [node('apply', 3), node('wait', 2, 'apply')];

  it('is zero when everything must go as planned', () => {
    // Accepted on Monday the 2nd: 3 + 2 business days end on Monday the 9th, the day before the shift.
    const planned = schedule(nodes, frame('2026-11-02', '2026-11-10'));
    expect(planned).toMatchObject({ leastSlack: 0, atRisk: false, criticalPath: ['apply', 'wait'] });
  });

  it('of minus one puts the first shift at risk at once', () => {
    const planned = schedule(nodes, frame('2026-11-02', '2026-11-09'));
    expect(planned).toMatchObject({ leastSlack: -1, atRisk: true, criticalPath: ['apply', 'wait'] });
  });

  it('does not count the weekend: a shift on Sunday bears as much as one on Saturday', () => {
    expect(schedule(nodes, frame('2026-11-02', '2026-11-14')).leastSlack).toBe(4);
    expect(schedule(nodes, frame('2026-11-02', '2026-11-15')).leastSlack).toBe(4);
  });

  it('shrinks by the day when a task is left undone past its earliest finish', () => {
    expect(schedule(nodes, frame('2026-11-02', '2026-11-13', '2026-11-05')).leastSlack).toBe(3);
    expect(schedule(nodes, frame('2026-11-02', '2026-11-13', '2026-11-06')).leastSlack).toBe(2);
  });

  it('counts the real day of what is done, early or late', () => {
    const done = (on: string) => [{ ...nodes[0]!, closedOn: localDate(on) }, nodes[1]!];
    expect(task(done('2026-11-03'), frame('2026-11-02', '2026-11-13', '2026-11-03'), 'wait').slack).toBe(5);
    expect(task(done('2026-11-11'), frame('2026-11-02', '2026-11-13', '2026-11-11'), 'wait').slack).toBe(-1);
  });

  it('of a plan in which all is done is nobody’s worry', () => {
    const done = nodes.map((one) => ({ ...one, closedOn: localDate('2026-11-06') }));
    expect(schedule(done, frame('2026-11-02', '2026-11-05'))).toMatchObject({
      leastSlack: null,
      atRisk: false,
      criticalPath: [],
    });
  });
});

/** Graphs without circles: a task may only wait for tasks of smaller numbers. */
const graphs = (unit: 'business' | 'calendar' | 'both') =>
  fc
    .array(
      fc.record({
        days: fc.integer({ min: 1, max: 30 }),
        unit: unit === 'both' ? fc.constantFrom('business' as const, 'calendar' as const) : fc.constant(unit),
        waits: fc.array(fc.nat({ max: 11 }), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((drafts) =>
      drafts.map(({ days, unit: of, waits }, index): ScheduleNode => ({
        key: `t${String(index).padStart(2, '0')}`,
        duration: { days, unit: of },
        dependsOn: [...new Set(waits.filter((wait) => wait < index))].map(
          (wait) => `t${String(wait).padStart(2, '0')}`,
        ),
        closedOn: null,
      })),
    );
const frames = fc
  .record({ lead: fc.integer({ min: 0, max: 160 }), elapsed: fc.integer({ min: 0, max: 40 }) })
  .map(({ lead, elapsed }) => {
    const acceptedOn = localDate('2026-10-15');
    return {
      acceptedOn,
      firstShiftOn: addBusinessDays(acceptedOn, lead, isBusinessDay),
      today: addBusinessDays(acceptedOn, elapsed, isBusinessDay),
      isBusinessDay,
    };
  });

describe('any schedule', () => {
  it('has every task due before what waits for it, with time enough for that', () => {
    fc.assert(
      fc.property(graphs('both'), frames, (nodes, at) => {
        const { tasks } = schedule(nodes, at);
        const due = new Map<string, LocalDate>(tasks.map(({ key, dueOn }) => [key, dueOn]));
        for (const { key, dependsOn, duration } of nodes) {
          for (const wanted of dependsOn) {
            expect(due.get(wanted)! < due.get(key)!).toBe(true);
            expect(finishAfter(due.get(wanted)!, duration, isBusinessDay) <= due.get(key)!).toBe(true);
          }
        }
      }),
    );
  });

  it('has the least slack on its critical path, which leads from a first task to a last one', () => {
    fc.assert(
      fc.property(graphs('both'), frames, (nodes, at) => {
        const { tasks, criticalPath, leastSlack, atRisk } = schedule(nodes, at);
        const onPath = criticalPath.map((key) => tasks.find((planned) => planned.key === key)!);
        expect(Math.min(...onPath.map(({ slack }) => slack))).toBe(Math.min(...tasks.map(({ slack }) => slack)));
        expect(leastSlack).toBe(Math.min(...tasks.map(({ slack }) => slack)));
        const dependsOn = new Map(nodes.map((one) => [one.key, one.dependsOn]));
        expect(dependsOn.get(criticalPath[0]!)).toEqual([]);
        criticalPath.slice(1).forEach((key, index) => expect(dependsOn.get(key)).toContain(criticalPath[index]));
        expect(nodes.some((one) => one.dependsOn.includes(criticalPath.at(-1)!))).toBe(false);
        if (atRisk) expect(onPath.every(({ slack }) => slack < 0)).toBe(true);
      }),
    );
  });

  it('in business days alone has the same least slack on the whole critical path when it is planned', () => {
    fc.assert(
      fc.property(graphs('business'), frames, (nodes, at) => {
        const { tasks, leastSlack } = schedule(nodes, { ...at, today: at.acceptedOn });
        for (const planned of tasks) if (planned.critical) expect(planned.slack).toBe(leastSlack);
      }),
    );
  });

  it('bears exactly its slack: a task that takes so much longer meets the shift, and one day more does not', () => {
    fc.assert(
      fc.property(graphs('business'), frames, fc.nat(), (nodes, at, chosen) => {
        const onTime = { ...at, today: at.acceptedOn };
        const { tasks, atRisk } = schedule(nodes, onTime);
        const late = tasks[chosen % tasks.length]!;
        const slipping = (days: number) =>
          nodes.map((one) =>
            one.key === late.key
              ? { ...one, duration: { days: one.duration.days + days, unit: 'business' as const } }
              : one,
          );
        fc.pre(!atRisk);
        expect(schedule(slipping(late.slack), onTime).atRisk).toBe(false);
        expect(schedule(slipping(late.slack + 1), onTime).atRisk).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which tasks and dependencies are listed', () => {
    fc.assert(
      fc.property(
        graphs('both').chain((nodes) =>
          fc.tuple(
            fc.constant(nodes),
            fc.shuffledSubarray(nodes, { minLength: nodes.length, maxLength: nodes.length }),
          ),
        ),
        frames,
        ([nodes, shuffled], at) => {
          const reversed = shuffled.map((one) => ({ ...one, dependsOn: [...one.dependsOn].reverse() }));
          expect(schedule(reversed, at)).toEqual(schedule(nodes, at));
        },
      ),
    );
  });
});
