import { createHash } from 'node:crypto';

/**
 * The id of a thing of the demo market: always the same for the same key, so that accounts and links outlive a reset.
 * UUID version 8 (RFC 9562) whose first bits lie before every UUIDv7 of today: demo rows sort as older ones.
 */
export const demoId = (kind: string, key: string): string => {
  const hash = createHash('sha256')
    .update(JSON.stringify(['crossward-demo', kind, key]))
    .digest('hex');
  return `01800000-${hash.slice(0, 4)}-8${hash.slice(4, 7)}-a${hash.slice(7, 10)}-${hash.slice(10, 22)}`;
};
