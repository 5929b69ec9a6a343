import { DomainError } from '@crossward/kernel';
import { COMMON_PASSWORDS } from './common-passwords.js';

// OWASP ASVS 5.0, 6.2: at least 12 characters here, at least 64 allowed, any character, no composition rules.
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

const KEYBOARD_RUNS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiop',
];

/** One piece over and over: `aaaaaaaaaaaa`, `abcabcabcabc`. */
const repeats = (password: string): boolean => /^(.{1,4})\1{2,}$/su.test(password);

const isRun = (password: string): boolean =>
  KEYBOARD_RUNS.some((run) => run.includes(password) || [...run].reverse().join('').includes(password));

/** Why a password is too easy to guess, or null. */
export const weaknessOf = (password: string, email: string): string | null => {
  const plain = password.normalize('NFKC').toLowerCase();
  const local = email.toLowerCase().split('@')[0] ?? '';
  if ([...plain].length < PASSWORD_MIN) return `has fewer than ${PASSWORD_MIN} characters`;
  if (COMMON_PASSWORDS.has(plain)) return 'is one of the passwords that are tried first';
  if (repeats(plain) || isRun(plain)) return 'is a repetition or a row of the keyboard';
  if (plain === email.toLowerCase() || (local.length >= 4 && plain.replace(local, '').length < 6)) {
    return 'is made of the e-mail address';
  }
  return null;
};

/** @throws DomainError 422 PASSWORD_WEAK */
export const assertStrong = (password: string, email: string, at = '/password'): void => {
  const weakness = weaknessOf(password, email);
  if (weakness === null) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'PASSWORD_WEAK',
    message: `The password ${weakness}.`,
    nextStep: `Choose one of at least ${PASSWORD_MIN} characters that nobody would guess, for example four unrelated words.`,
    problems: [{ at, code: 'PASSWORD_WEAK', message: weakness }],
  });
};
