import type { ExplainedDecision } from '@crossward/recognition-explanation';
import { AnswerMemory } from './answer-memory.js';
import { GrowingBytes } from './growing-bytes.js';

/** More than most decisions take. What stays unwritten costs nothing. */
const EXPECTED_BYTES = 16 * 1024;

const COMMA = 0x2c;
const END_OF_LIST = 0x5d;

/** What all decisions of a law share is put into bytes once. */
const kept = new WeakMap<object, Buffer>();

const bytesOf = (shared: object): Buffer => {
  const known = kept.get(shared);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(shared));
  kept.set(shared, bytes);
  return bytes;
};

/** What the engine shares is frozen. What is told in another language is made anew for each answer, and not kept. */
const isShared = (item: unknown): item is object => typeof item === 'object' && item !== null && Object.isFrozen(item);

const writeList = (items: readonly unknown[], out: GrowingBytes): void => {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (at > 0) out.sign(COMMA);
    if (isShared(item)) out.bytes(bytesOf(item));
    else out.text(JSON.stringify(item));
  }
  out.sign(END_OF_LIST);
};

/** Text is gathered up to the next list, and then written at once. */
const writeDecision = (decision: ExplainedDecision, out: GrowingBytes): void => {
  let text = '';
  let before = '{';
  for (const key of Object.keys(decision) as (keyof ExplainedDecision)[]) {
    const value = decision[key];
    if (value === undefined) continue;
    text += `${before}"${key}":`;
    before = ',';
    if (!Array.isArray(value)) text += JSON.stringify(value);
    else if (value.length === 0) text += '[]';
    else {
      out.text(`${text}[`);
      writeList(value, out);
      text = '';
    }
  }
  out.text(`${text}}`);
};

const writeBatch = ({ decisions }: Batch, out: GrowingBytes): void => {
  let first = true;
  out.text('{"decisions":[');
  for (const decision of decisions) {
    if (!first) out.sign(COMMA);
    first = false;
    writeDecision(decision, out);
  }
  out.text(']}');
};

/** The decisions of a batch, in order; each may be made when it is asked for. */
export interface Batch {
  decisions: Iterable<ExplainedDecision>;
  /** How many there will be, where that is known: so much memory is taken at once. */
  count?: number;
}

/**
 * The answer as UTF-8 JSON. Nine tenths of a decision are its reasons, which are the same few thousand over and over:
 * their bytes are copied instead of being written anew.
 * @param memory to take from; whoever sends the answer gives it back there
 */
export const decisionsAsJson = (
  answer: ExplainedDecision | Batch,
  memory = new AnswerMemory(),
): Buffer<ArrayBuffer> => {
  if (!('decisions' in answer)) {
    const out = new GrowingBytes(EXPECTED_BYTES, memory);
    writeDecision(answer, out);
    return out.finish();
  }
  const out = new GrowingBytes(EXPECTED_BYTES * (answer.count ?? 1), memory);
  writeBatch(answer, out);
  return out.finish();
};
