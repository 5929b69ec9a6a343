import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

/** One query is a few kilobytes; a line longer than this is not one, and must not fill the memory. */
export const LONGEST_LINE = 1024 * 1024;

export interface Line {
  /** From 1. */
  number: number;
  /** undefined: longer than LONGEST_LINE. */
  text: string | undefined;
}

/** The lines of a stream, one in memory at a time, whatever their length. */
export async function* linesOf(input: Readable): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let number = 1;
  let rest = '';
  let tooLong = false;
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) {
      yield { number, text: tooLong || text.length > LONGEST_LINE ? undefined : text };
      number += 1;
      tooLong = false;
    }
    if (rest.length > LONGEST_LINE) {
      tooLong = true;
      rest = '';
    }
  }
  rest += decoder.end();
  if (rest !== '' || tooLong) yield { number, text: tooLong ? undefined : rest };
}
