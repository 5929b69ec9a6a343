import type { Decision, Reason } from '@crossward/contracts';
import type { ExplainedDecision } from '@crossward/recognition-explanation';

const COMMA = Buffer.from(',');
const REASONS = Buffer.from(',"reasons":[');
const END = Buffer.from(']}');
const BATCH = Buffer.from('{"decisions":[');

/** Reasons are shared by all decisions of a law: each is put into bytes once. */
const bytesOf = new WeakMap<Reason, Buffer>();

const reasonBytes = (reason: Reason): Buffer => {
  const known = bytesOf.get(reason);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(reason));
  // What is told in another language is made anew for each answer, and is not worth keeping.
  if (Object.isFrozen(reason)) bytesOf.set(reason, bytes);
  return bytes;
};

/** The keys before and after the reasons, in the order in which the decision holds them. */
const around = (decision: Decision): [before: string, after: string] => {
  const entries = Object.entries(decision);
  const at = entries.findIndex(([key]) => key === 'reasons');
  const text = (part: typeof entries): string => JSON.stringify(Object.fromEntries(part));
  return [text(entries.slice(0, at)).slice(0, -1), text(entries.slice(at + 1)).slice(1)];
};

const push = (parts: Buffer[], decision: ExplainedDecision): void => {
  const [before, after] = around(decision);
  parts.push(Buffer.from(before), REASONS);
  decision.reasons.forEach((reason, index) => {
    if (index > 0) parts.push(COMMA);
    parts.push(reasonBytes(reason));
  });
  parts.push(Buffer.from(after === '}' ? ']}' : `],${after}`));
};

/**
 * The answer as UTF-8 JSON. Nine tenths of a decision are its reasons, which are the same few thousand over and over:
 * their bytes are copied instead of being written anew.
 */
export const decisionsAsJson = (answer: ExplainedDecision | { decisions: readonly ExplainedDecision[] }): Buffer => {
  const parts: Buffer[] = [];
  if (!('decisions' in answer)) {
    push(parts, answer);
    return Buffer.concat(parts);
  }
  parts.push(BATCH);
  answer.decisions.forEach((decision, index) => {
    if (index > 0) parts.push(COMMA);
    push(parts, decision);
  });
  parts.push(END);
  return Buffer.concat(parts);
};
