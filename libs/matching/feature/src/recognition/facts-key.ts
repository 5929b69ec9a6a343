import { createHash } from 'node:crypto';
import type { NurseFacts } from '@crossward/contracts';
import canonicalize from 'canonicalize';

/** Equal for facts that say the same, whatever the order of their keys (RFC 8785, then SHA-256). */
export const factsKey = (facts: NurseFacts): string =>
  createHash('sha256')
    .update(canonicalize(facts) ?? '')
    .digest('base64url');
