import type { Citation } from '@crossward/contracts';
import type { DurationUnit, EvidenceKind, TaskOwner, TaskTrigger } from './vocabulary.js';

/** Whole days, at least one: a task and what it waits for never fall due on the same day. */
export interface TaskDuration {
  readonly days: number;
  readonly unit: DurationUnit;
}

/** Why the task exists. Only `law` makes it impossible to waive. */
export interface TaskBasis extends Citation {
  readonly force: 'law' | 'guidance';
}

export interface TaskTemplate {
  /** Stable within the template; dependencies name it. */
  readonly key: string;
  readonly title: string;
  readonly owner: TaskOwner;
  readonly duration: TaskDuration;
  /** Take the typical days and the citation of the nurse's recognition route, where the route is known. */
  readonly followsRoute: boolean;
  readonly dependsOn: readonly string[];
  readonly evidence: EvidenceKind;
  readonly basis: TaskBasis | null;
  /** Set for owner `system`, and for nobody else. */
  readonly trigger: TaskTrigger | null;
}

/** A change to a task of a lower layer, or, with a key that no lower layer has, a whole task. */
export type TaskPatch = { readonly key: string } & Partial<Omit<TaskTemplate, 'key'>> & {
    /** Added to what the task of the lower layer already depends on. */
    readonly alsoDependsOn?: readonly string[];
  };

export interface TemplateVersion {
  readonly id: string;
  readonly version: number;
}

/** One layer of the inheritance: base, then the places (country, subdivision), then the corridor. */
export interface TemplateLayer extends TemplateVersion {
  readonly tasks: readonly TaskPatch[];
  /** Keys of lower layers that this layer does without; never one that the law demands. */
  readonly drops: readonly string[];
}

/** What a plan freezes: the merged tasks and the versions that they came from, lowest layer first. */
export interface ResolvedTemplate {
  readonly corridor: string;
  readonly versions: readonly TemplateVersion[];
  readonly tasks: readonly TaskTemplate[];
}
