import type { Readable } from 'node:stream';
import { DomainError } from '@crossward/kernel';
import type { Corpus } from '@crossward/recognition-corpus';
import { told, type Catalogue, type Telling } from '@crossward/recognition-explanation';
import { problemOf } from '../say-error.js';
import { write, type Terminal } from '../terminal.js';
import { LONGEST_LINE, linesOf, type Line } from '../lines.js';

const unreadable = (message: string, nextStep: string): DomainError =>
  new DomainError({ kind: 'invalid', code: 'INVALID_JSON', message, nextStep });

const parse = ({ number, text }: Line): unknown => {
  if (text === undefined) {
    throw unreadable(`Line (${number}) is longer than (${LONGEST_LINE}) characters.`, 'Write one query a line.');
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw unreadable(`Line (${number}) is not JSON.`, 'Write one query a line, without line breaks inside.');
  }
};

/** One query a line in, one decision a line out, bad lines answered in their place. Whether all lines were good. */
export const answerLines = async (
  { reader, engine }: Corpus,
  input: Readable,
  { out }: Terminal,
  catalogue: Catalogue,
  telling: Telling,
): Promise<boolean> => {
  let good = true;
  for await (const line of linesOf(input)) {
    if (line.text?.trim() === '') continue;
    let answer: object;
    try {
      answer = told(engine.decide(reader.read(parse(line))), catalogue, telling);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      good = false;
      answer = { error: problemOf(error), line: line.number };
    }
    await write(out, `${JSON.stringify(answer)}\n`);
  }
  return good;
};
