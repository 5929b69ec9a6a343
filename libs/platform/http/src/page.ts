import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@crossward/kernel';
import { Text } from './fields/text.js';
import { Whole } from './fields/number.js';

/** One page of a list, and where the next one starts; `null` on the last page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** `?limit=50&cursor=…` of every list. */
export class PageQuery {
  @Whole({ min: 1, max: 200, optional: true, description: 'Items a page; 50 unless told.' })
  limit: number = 50;

  @Text({ max: 1000, optional: true, description: '`nextCursor` of the page before.' })
  cursor?: string;
}

export type CursorValue = string | number | boolean | null;

const TAG_BYTES = 16;

/** Opaque keyset cursors: the last row's sort values, signed, so that nobody can make one up. */
export class CursorCodec {
  constructor(private readonly secret: string) {}

  /** base64url of (HMAC-SHA-256/128 ‖ JSON). `list` binds the cursor to one list, so that no other list takes it. */
  encode(values: readonly CursorValue[], list = ''): string {
    const json = Buffer.from(JSON.stringify(values), 'utf8');
    return Buffer.concat([this.tag(json, list), json]).toString('base64url');
  }

  /**
   * The values that `encode` was given; `null` without a cursor, which means the first page.
   * @throws DomainError 400 CURSOR_INVALID for whatever this service did not sign for this list
   */
  decode(cursor: string, list?: string): CursorValue[];
  decode(cursor: string | undefined, list?: string): CursorValue[] | null;
  decode(cursor: string | undefined, list = ''): CursorValue[] | null {
    if (cursor === undefined) return null;
    const bytes = Buffer.from(cursor, 'base64url');
    const json = bytes.subarray(TAG_BYTES);
    const genuine =
      bytes.length > TAG_BYTES &&
      bytes.toString('base64url') === cursor &&
      timingSafeEqual(bytes.subarray(0, TAG_BYTES), this.tag(json, list));
    if (!genuine) {
      throw new DomainError({
        kind: 'invalid',
        code: 'CURSOR_INVALID',
        message: 'The cursor is not one that this list gave out.',
        nextStep: 'Send `nextCursor` of the page before unchanged, or leave it out to start anew.',
        problems: [{ at: '/cursor', code: 'CURSOR_INVALID', message: 'is not a cursor of this list' }],
      });
    }
    return JSON.parse(json.toString('utf8')) as CursorValue[];
  }

  private tag(json: Buffer, list: string): Buffer {
    const keyed = createHmac('sha256', this.secret).update(`crossward-cursor/1\n${list}\n`).update(json);
    return keyed.digest().subarray(0, TAG_BYTES);
  }
}
