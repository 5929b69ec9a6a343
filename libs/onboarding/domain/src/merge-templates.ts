import { DomainError } from '@crossward/kernel';
import { inDependencyOrder } from './task-graph.js';
import type { ResolvedTemplate, TaskPatch, TaskTemplate, TemplateLayer } from './template.js';

const refuse = (code: string, layer: TemplateLayer, message: string, nextStep: string, tasks: string[]): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code,
    message: `Template (${layer.id}): ${message}`,
    nextStep,
    facts: { template: layer.id, tasks },
  });

const checkOwner = (layer: TemplateLayer, task: TaskTemplate): TaskTemplate => {
  if ((task.owner === 'system') === (task.trigger !== null)) return task;
  throw refuse(
    'TRIGGER_MISPLACED',
    layer,
    `the task (${task.key}) of owner (${task.owner}) has the trigger (${task.trigger ?? 'none'}).`,
    'A task of the system needs a trigger; a task of anybody else has none.',
    [task.key],
  );
};

const wholeTask = (layer: TemplateLayer, patch: TaskPatch): TaskTemplate => {
  const { title, owner, duration, evidence } = patch;
  if (title === undefined || owner === undefined || duration === undefined || evidence === undefined) {
    throw refuse(
      'INCOMPLETE_TASK',
      layer,
      `no lower layer has the task (${patch.key}), so it needs title, owner, duration and evidence.`,
      'Complete the task, or correct its key.',
      [patch.key],
    );
  }
  return {
    key: patch.key,
    title,
    owner,
    duration,
    evidence,
    followsRoute: patch.followsRoute ?? false,
    dependsOn: [...(patch.dependsOn ?? []), ...(patch.alsoDependsOn ?? [])],
    basis: patch.basis ?? null,
    trigger: patch.trigger ?? null,
  };
};

const patched = (task: TaskTemplate, { alsoDependsOn = [], ...patch }: TaskPatch): TaskTemplate => {
  const merged = { ...task, ...patch };
  return { ...merged, dependsOn: [...new Set([...merged.dependsOn, ...alsoDependsOn])] };
};

const applyLayer = (tasks: Map<string, TaskTemplate>, layer: TemplateLayer): void => {
  for (const key of layer.drops) {
    const dropped = tasks.get(key);
    if (!dropped) {
      throw refuse('NOTHING_TO_DROP', layer, `no lower layer has the task (${key}).`, 'Correct the key.', [key]);
    }
    if (dropped.basis?.force === 'law') {
      throw refuse(
        'LAW_CANNOT_BE_DROPPED',
        layer,
        `the task (${key}) is demanded by law (${dropped.basis.legalBasis}).`,
        'Where the law of this corridor differs, replace the basis of the task instead.',
        [key],
      );
    }
    tasks.delete(key);
  }
  for (const patch of layer.tasks) {
    const lower = tasks.get(patch.key);
    tasks.set(patch.key, checkOwner(layer, lower ? patched(lower, patch) : wholeTask(layer, patch)));
  }
};

/**
 * Lays the layers over each other, the first being the most general, and checks that the result can be planned.
 * @param corridor id of the template that was chosen
 * @param layers base, places, corridor
 * @throws DomainError `unprocessable` naming the template and the tasks
 */
export const mergeTemplates = (corridor: string, layers: readonly TemplateLayer[]): ResolvedTemplate => {
  const tasks = new Map<string, TaskTemplate>();
  for (const layer of layers) applyLayer(tasks, layer);
  return {
    corridor,
    versions: layers.map(({ id, version }) => ({ id, version })),
    tasks: inDependencyOrder([...tasks.values()]),
  };
};
