import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '@crossward/kernel';
import { Injectable } from '@nestjs/common';

// OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane.
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes at once: half the cores, and never all of libuv's four threads, so that other requests go on meanwhile. */
const AT_ONCE = Math.min(3, Math.max(1, Math.floor(availableParallelism() / 2)));
/** About ten seconds of waiting on a small machine; later ones are told to come back. */
const WAITING_AT_MOST = 400;

/** Hashes and checks passwords, a few at a time, so that a storm of log-ins slows log-ins and nothing else. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  /** A PHC string (`$argon2id$…`) with its own salt. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFKC'), ARGON2ID));
  }

  /** Without a hash (no such account) the same work is done against a decoy, so that the time tells nothing. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    this.decoy ??= this.hash('nobody has this password');
    const against = passwordHash ?? (await this.decoy);
    const matches = await this.inTurn(() => verify(against, password.normalize('NFKC')));
    return matches && passwordHash !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= WAITING_AT_MOST) throw tooBusy();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      // The turn is handed on; only without anybody waiting does it end.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

const tooBusy = (): DomainError =>
  new DomainError({
    kind: 'unavailable',
    code: 'SIGN_IN_BUSY',
    message: 'Too many people are signing in at this moment.',
    nextStep: 'Try again in a few seconds.',
  });
