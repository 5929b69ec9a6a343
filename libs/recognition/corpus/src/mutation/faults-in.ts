import type { ScoreDocument } from '@crossward/recognition-domain';
import type { Path } from '../walk-conditions.js';
import { dropTest, moveOnScale, turnComparison } from './comparisons.js';
import type { Fault } from './fault.js';
import {
  changeConfidence,
  changeEffect,
  changeNumber,
  changeStep,
  dropElement,
  dropKey,
  dropRow,
  shiftDay,
  turnCoverage,
} from './operators.js';
import { dropOfRequirement, moveBand, moveLevel, moveMinimum } from './score-operators.js';
import type { Operator, Spot } from './spot.js';

/** Where it is written, words, and what is only told beside a score: nothing that a decision hangs on. */
const NOT_LAW = new Set(['cite', 'note', 'why', 'what', 'name', 'detail', 'comparisons']);

const visit = (spot: Spot, see: (spot: Spot) => void): void => {
  see(spot);
  const { value, path, key } = spot;
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      visit({ key, element: true, value: item, parent: spot.parent, path: [...path, index] }, see);
    });
  } else if (typeof value === 'object' && value !== null) visitKeys(value as Record<string, unknown>, path, see);
};

const visitKeys = (parent: Record<string, unknown>, path: Path, see: (spot: Spot) => void): void => {
  for (const [key, value] of Object.entries(parent)) {
    if (!NOT_LAW.has(key)) visit({ key, element: false, value, parent, path: [...path, key] }, see);
  }
};

type Scales = Readonly<Record<string, readonly string[]>>;

const operators = (
  document: Record<string, unknown>,
  scales: Scales,
  scores: readonly ScoreDocument[],
): readonly Operator[] => [
  dropElement,
  dropKey,
  dropRow,
  dropTest,
  turnComparison,
  moveOnScale(scales),
  changeNumber,
  shiftDay,
  changeEffect,
  changeStep,
  changeConfidence,
  turnCoverage,
  moveMinimum(document, scores),
  moveLevel(scales),
  moveBand,
  dropOfRequirement,
];

/** Every fault that can be planted in a document, one at a time. */
export const faultsIn = (
  document: Record<string, unknown>,
  scales: Scales,
  scores: readonly ScoreDocument[] = [],
): Fault[] => {
  const planted = operators(document, scales, scores);
  const faults: Fault[] = [];
  visitKeys(document, [], (spot) => {
    for (const operator of planted) faults.push(...operator(spot));
  });
  return faults;
};
