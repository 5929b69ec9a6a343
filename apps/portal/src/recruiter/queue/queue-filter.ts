import type { components } from '@crossward/api-client';
import { folded } from '../../i18n/folded.js';

export type Verification = components['schemas']['VerificationSummary'];
export type CheckKind = Verification['kind'];

export const CHECK_KINDS = ['identity', 'exclusion-list', 'licence'] as const satisfies readonly CheckKind[];

/** What stands in the queue, by whose turn it is. */
export const STAGES = {
  review: ['review', 'discrepancy', 'unable_to_verify'],
  second: ['second_review'],
  waiting: ['queued', 'running', 'awaiting_source'],
  settled: ['verified', 'accepted', 'rejected'],
} as const satisfies Record<string, readonly Verification['status'][]>;
export type Stage = keyof typeof STAGES;
export const STAGE_CODES = Object.keys(STAGES) as readonly Stage[];

export interface QueueFilter {
  stage: Stage;
  kind: CheckKind | null;
  /** Part of a name. */
  name: string;
}

export const EVERYTHING_TO_REVIEW: QueueFilter = { stage: 'review', kind: null, name: '' };

export interface SavedView {
  label: string;
  filter: QueueFilter;
}

const isFilter = (value: unknown): value is QueueFilter => {
  const { stage, kind, name } = (value ?? {}) as Partial<QueueFilter>;
  return (
    STAGE_CODES.includes(stage as Stage) &&
    (kind === null || CHECK_KINDS.includes(kind as CheckKind)) &&
    typeof name === 'string'
  );
};

/** Views as the browser kept them; what an older version wrote otherwise is left out. */
export const readViews = (kept: string | null): SavedView[] => {
  try {
    const views: unknown = JSON.parse(kept ?? '[]');
    if (!Array.isArray(views)) return [];
    return (views as Partial<SavedView>[]).filter(
      (view): view is SavedView => typeof view?.label === 'string' && isFilter(view.filter),
    );
  } catch {
    return [];
  }
};

/** Saved under its name; the one of the same name gives way. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] =>
  [...views.filter(({ label }) => label !== view.label), view].sort((a, b) => a.label.localeCompare(b.label));

export const sameFilter = (a: QueueFilter, b: QueueFilter): boolean =>
  a.stage === b.stage && a.kind === b.kind && a.name === b.name;

/** Of what waits for a second reviewer, what this account may confirm or return: all but what it proposed itself. */
export const forSecondReview = <T extends Pick<Verification, 'proposal'>>(
  items: readonly T[],
  accountId: string,
): T[] => items.filter(({ proposal }) => proposal !== null && proposal.by !== accountId);

/** Whether a name holds every word that was typed, whatever the accents and the order. */
export const isNamed = (nurseName: string, typed: string): boolean => {
  const name = folded(nurseName);
  return folded(typed)
    .split(/[\s,]+/)
    .every((word) => name.includes(word));
};
