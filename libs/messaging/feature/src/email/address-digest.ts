import { createHash } from 'node:crypto';

/** Tells an address from another one without keeping it. */
export const digestOf = (email: string): Buffer => createHash('sha256').update(email.toLowerCase()).digest();
