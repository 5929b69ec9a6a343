import { DomainError } from '@crossward/kernel';
import type { World } from './world.js';

/** Numbers that decide what a step touches and how; the same numbers are the same step. */
export type Choice = readonly [which: number, a: number, b: number];
export type Step = (world: World, choice: Choice) => World;

export class NothingThere extends Error {}

export const pick = <T>(items: readonly T[], number: number): T => {
  if (items.length === 0) throw new NothingThere();
  return items[number % items.length] as T;
};
/** Mostly of what was made lately: what is over long ago only tells that it is over. */
export const recent = <T>(items: readonly T[], number: number): T =>
  pick(number % 10 === 0 ? items : items.slice(-6), number);
export const byId = <T extends { id: string }>(items: readonly T[], id: string): T => {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`The walk knows nothing of (${id}).`);
  return found;
};
export const refused = (code: string): DomainError =>
  new DomainError({ kind: 'conflict', code, message: code, nextStep: 'Walk another way.' });
