import { addDays, later, type LocalDate } from '@crossward/kernel';
import {
  businessDaysBetween,
  finishAfter,
  onOrAfter,
  onOrBefore,
  startBefore,
  type BusinessCalendar,
} from './business-days.js';
import { inDependencyOrder } from './task-graph.js';
import type { TaskDuration } from './template.js';

export interface ScheduleNode {
  readonly key: string;
  readonly duration: TaskDuration;
  readonly dependsOn: readonly string[];
  /** The day on which it was done or waived; null while it is open. */
  readonly closedOn: LocalDate | null;
}

export interface ScheduleFrame {
  /** The day from which work can begin. */
  readonly acceptedOn: LocalDate;
  readonly firstShiftOn: LocalDate;
  /** Open work cannot be finished before this day. */
  readonly today: LocalDate;
  readonly isBusinessDay: BusinessCalendar;
}

export interface ScheduledTask {
  readonly key: string;
  /** The day from which it can be worked on: acceptance, or the finish of what it waits for. */
  readonly earliestStartOn: LocalDate;
  readonly earliestFinishOn: LocalDate;
  /** The last business day on which it may be finished without moving the first shift. */
  readonly dueOn: LocalDate;
  /** Business days from the earliest finish to the due day: how much delay it bears. Negative: too late already. */
  readonly slack: number;
  readonly critical: boolean;
}

export interface Schedule {
  /** In dependency order. */
  readonly tasks: readonly ScheduledTask[];
  /** Open tasks from the first to the last: the tightest one, what it waits for, and what waits for it. */
  readonly criticalPath: readonly string[];
  /** Least slack of the open tasks; null when none is open. */
  readonly leastSlack: number | null;
  /** The first shift cannot be met as things stand. */
  readonly atRisk: boolean;
}

interface Forward {
  readonly start: LocalDate;
  readonly finish: LocalDate;
}

const planForwards = (nodes: readonly ScheduleNode[], frame: ScheduleFrame): Map<string, Forward> => {
  const { acceptedOn, today, isBusinessDay } = frame;
  const planned = new Map<string, Forward>();
  for (const { key, duration, dependsOn, closedOn } of nodes) {
    const start = dependsOn.reduce<LocalDate>((day, wanted) => later(day, planned.get(wanted)!.finish), acceptedOn);
    // Work is taken to have begun when it could, but what is still open today is finished today at the earliest.
    const expected = () => later(finishAfter(start, duration, isBusinessDay), onOrAfter(today, isBusinessDay));
    planned.set(key, { start, finish: closedOn ?? expected() });
  }
  return planned;
};

const planBackwards = (nodes: readonly ScheduleNode[], frame: ScheduleFrame): Map<string, LocalDate> => {
  const { firstShiftOn, isBusinessDay } = frame;
  const last = onOrBefore(addDays(firstShiftOn, -1), isBusinessDay);
  const due = new Map<string, LocalDate>(nodes.map(({ key }) => [key, last]));
  for (const { key, duration, dependsOn } of [...nodes].reverse()) {
    const latest = startBefore(due.get(key)!, duration, isBusinessDay);
    for (const wanted of dependsOn) if (latest < due.get(wanted)!) due.set(wanted, latest);
  }
  return due;
};

type Tight = Omit<ScheduledTask, 'critical'> & { readonly node: ScheduleNode };

/** Of several that bind equally, the one with less slack, then the smaller key: the answer never depends on order. */
const pick = (candidates: readonly Tight[], compare: (a: Tight, b: Tight) => number): Tight | undefined =>
  [...candidates].sort((a, b) => compare(a, b) || a.slack - b.slack || (a.key < b.key ? -1 : 1))[0];

const backwardsFrom = (task: Tight, open: readonly Tight[]): Tight[] => {
  const waitedFor = open.filter(({ key }) => task.node.dependsOn.includes(key));
  const binding = pick(waitedFor, (a, b) =>
    a.earliestFinishOn > b.earliestFinishOn ? -1 : a.earliestFinishOn < b.earliestFinishOn ? 1 : 0,
  );
  return binding ? [...backwardsFrom(binding, open), binding] : [];
};

const forwardsFrom = (task: Tight, open: readonly Tight[], isBusinessDay: BusinessCalendar): Tight[] => {
  const waiting = open.filter(({ node }) => node.dependsOn.includes(task.key));
  const latestStart = ({ dueOn, node }: Tight): LocalDate => startBefore(dueOn, node.duration, isBusinessDay);
  const binding = pick(waiting, (a, b) =>
    latestStart(a) < latestStart(b) ? -1 : latestStart(a) > latestStart(b) ? 1 : 0,
  );
  return binding ? [binding, ...forwardsFrom(binding, open, isBusinessDay)] : [];
};

/**
 * Plans forwards from acceptance (earliest days) and backwards from the first shift (due days), and compares the two.
 * Slack is exact: a task may slip by its slack, and not by a day more. Because public holidays fall differently on the
 * way forwards and backwards, tasks of one path may differ in slack by the holidays between them; their sign never does.
 * @throws as inDependencyOrder
 */
export const schedule = (nodes: readonly ScheduleNode[], frame: ScheduleFrame): Schedule => {
  const ordered = inDependencyOrder(nodes);
  const forward = planForwards(ordered, frame);
  const due = planBackwards(ordered, frame);
  const planned: Tight[] = ordered.map((node) => {
    const { start, finish } = forward.get(node.key)!;
    const dueOn = due.get(node.key)!;
    const slack = businessDaysBetween(finish, dueOn, frame.isBusinessDay);
    return { key: node.key, node, earliestStartOn: start, earliestFinishOn: finish, dueOn, slack };
  });
  const open = planned.filter(({ node }) => node.closedOn === null);
  const tightest = pick(open, (a, b) => a.slack - b.slack);
  const path = tightest
    ? [...backwardsFrom(tightest, open), tightest, ...forwardsFrom(tightest, open, frame.isBusinessDay)]
    : [];
  const criticalPath = path.map(({ key }) => key);
  const leastSlack = tightest?.slack ?? null;
  return {
    tasks: planned.map(({ node: _node, ...task }) => ({ ...task, critical: criticalPath.includes(task.key) })),
    criticalPath,
    leastSlack,
    atRisk: leastSlack !== null && leastSlack < 0,
  };
};
