import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url: nothing in it says anything, and nobody guesses one. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token or of an e-mail address that is only counted. */
export const digestOf = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
