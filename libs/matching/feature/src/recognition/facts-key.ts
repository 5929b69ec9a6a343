import { createHash } from 'node:crypto';
import type { NurseFacts } from '@crossward/contracts';
import canonicalize from 'canonicalize';

const KNOWN = new WeakMap<NurseFacts, string>();

/**
 * Equal for facts that say the same, whatever the order of their keys (RFC 8785, then SHA-256). Remembered per object:
 * facts are read from the database and never changed afterwards, and a market is ranked for many gaps in a row.
 */
export const factsKey = (facts: NurseFacts): string => {
  const known = KNOWN.get(facts);
  if (known !== undefined) return known;
  const key = createHash('sha256')
    .update(canonicalize(facts) ?? '')
    .digest('base64url');
  KNOWN.set(facts, key);
  return key;
};
