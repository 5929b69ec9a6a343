import type { Path } from '../walk-conditions.js';
import { REMOVED, type Fault, type FaultKind } from './fault.js';

/** One value of a document, and where it stands. */
export interface Spot {
  /** The key it stands under; of an element of a list the key of the list. */
  key: string;
  /** Stands in a list. */
  element: boolean;
  value: unknown;
  /** The innermost object around it. */
  parent: Record<string, unknown>;
  path: Path;
}

/** The faults that can be planted at a spot. */
export type Operator = (spot: Spot) => Fault[];

const SHOWN = 70;

export const shown = (value: unknown): string => {
  const { id, jurisdiction, code } = (value ?? {}) as { id?: string; jurisdiction?: string; code?: string };
  const text = id ?? jurisdiction ?? code ?? (typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

export const dropped = (kind: FaultKind, { key, path, value }: Spot): Fault => ({
  kind,
  path,
  change: `${key}: without ${shown(value)}`,
  value: REMOVED,
});
