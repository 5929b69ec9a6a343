import type { RouteStep } from '@crossward/contracts';
import { sumByCurrency, type Money } from '@crossward/kernel';
import type { StepDocument } from './law/index.js';

export interface CompiledSteps {
  steps: readonly RouteStep[];
  /** Calendar days one after the other; null where a step's are not known. */
  days: [min: number, typical: number, max: number] | null;
  fees: Money[];
  /** No step's fee is unknown. */
  feesComplete: boolean;
  /** Typical days of the steps whose duration is known. */
  knownDays: number;
  /** How many durations and fees are unknown. */
  openDays: number;
  openFees: number;
}

/** The typical duration is the midpoint, rounded up, where no source tells it. */
const threeDays = (days: StepDocument['days']): RouteStep['days'] => {
  if (days === null || days.length === 3) return days;
  const [min, max] = days;
  return [min, Math.ceil((min + max) / 2), max];
};

export const compileSteps = (documents: readonly StepDocument[]): CompiledSteps =>
  totalOf(documents.map(({ name, days, fee }) => ({ name, days: threeDays(days), fee })));

/** One after the other. */
export const joinSteps = (parts: readonly CompiledSteps[]): CompiledSteps =>
  totalOf(parts.flatMap(({ steps }) => steps));

const totalOf = (steps: readonly RouteStep[]): CompiledSteps => {
  let days: CompiledSteps['days'] = [0, 0, 0];
  for (const step of steps) {
    days = days && step.days && [days[0] + step.days[0], days[1] + step.days[1], days[2] + step.days[2]];
  }
  return {
    steps,
    days,
    fees: sumByCurrency(steps.flatMap((step) => (step.fee ? [step.fee] : []))),
    feesComplete: steps.every((step) => step.fee !== null),
    knownDays: steps.reduce((sum, step) => sum + (step.days?.[1] ?? 0), 0),
    openDays: steps.filter((step) => step.days === null).length,
    openFees: steps.filter((step) => step.fee === null).length,
  };
};

export const NO_STEPS: CompiledSteps = compileSteps([]);
