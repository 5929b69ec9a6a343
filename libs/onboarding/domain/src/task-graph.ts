import { DomainError } from '@crossward/kernel';

export interface GraphNode {
  readonly key: string;
  readonly dependsOn: readonly string[];
}

const byKey = (a: GraphNode, b: GraphNode): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

const refuse = (code: string, message: string, nextStep: string, tasks: readonly string[]): never => {
  throw new DomainError({ kind: 'unprocessable', code, message, nextStep, facts: { tasks } });
};

const checkKeys = (nodes: readonly GraphNode[]): void => {
  const keys = new Set<string>();
  for (const { key } of nodes) {
    if (keys.has(key)) {
      refuse('DUPLICATE_TASK', `The task (${key}) appears twice.`, 'Give each task a key of its own.', [key]);
    }
    keys.add(key);
  }
  for (const { key, dependsOn } of nodes) {
    const missing = dependsOn.filter((wanted) => !keys.has(wanted));
    if (missing.length > 0) {
      refuse(
        'DANGLING_DEPENDENCY',
        `The task (${key}) depends on (${missing.join(', ')}), which the template does not have.`,
        'Add the missing task, or take the dependency away.',
        [key, ...missing],
      );
    }
  }
};

/** Walks from an unsettled node along unsettled dependencies until it meets itself. */
const cycleAmong = (nodes: ReadonlyMap<string, GraphNode>): string[] => {
  const seen: string[] = [];
  let key = [...nodes.keys()].sort()[0]!;
  while (!seen.includes(key)) {
    seen.push(key);
    key = nodes.get(key)!.dependsOn.find((wanted) => nodes.has(wanted))!;
  }
  return [...seen.slice(seen.indexOf(key)), key];
};

/**
 * Every task after all that it depends on; among those that could come next, the smallest key first, so that the
 * order in which the template lists them changes nothing.
 * @throws DUPLICATE_TASK, DANGLING_DEPENDENCY or CYCLIC_DEPENDENCY, naming the tasks
 */
export const inDependencyOrder = <Node extends GraphNode>(nodes: readonly Node[]): Node[] => {
  checkKeys(nodes);
  const waiting = new Map([...nodes].sort(byKey).map((node) => [node.key, node]));
  const ordered: Node[] = [];
  while (waiting.size > 0) {
    const next = [...waiting.values()].find((node) => node.dependsOn.every((wanted) => !waiting.has(wanted)));
    if (!next) {
      const cycle = cycleAmong(waiting);
      return refuse(
        'CYCLIC_DEPENDENCY',
        `These tasks wait for each other: (${cycle.join(' → ')}).`,
        'Take one of the dependencies away.',
        cycle,
      );
    }
    waiting.delete(next.key);
    ordered.push(next);
  }
  return ordered;
};
