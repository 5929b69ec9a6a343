import type { Clock } from '@crossward/kernel';
import type { MatchDecision } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';

/** About 2.4 kB each, so some 50 MB when full. */
const CAPACITY = 20_000;
/** A recognition service that was restarted with newer law is noticed within this time at the latest. */
const LIVES_MS = 5 * 60_000;

interface Kept {
  readonly decision: MatchDecision;
  readonly until: number;
}

/** Least recently used decisions go first; an answer from another corpus version empties it. */
@Injectable()
export class DecisionCache {
  private readonly kept = new Map<string, Kept>();
  private corpusVersion: string | null = null;

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  get(key: string): MatchDecision | null {
    const found = this.kept.get(key);
    if (!found) return null;
    this.kept.delete(key);
    if (found.until <= this.clock.now().getTime()) return null;
    this.kept.set(key, found);
    return found.decision;
  }

  set(key: string, decision: MatchDecision): void {
    if (decision.corpusVersion !== this.corpusVersion) {
      this.kept.clear();
      this.corpusVersion = decision.corpusVersion;
    }
    this.kept.delete(key);
    this.kept.set(key, { decision, until: this.clock.now().getTime() + LIVES_MS });
    if (this.kept.size <= CAPACITY) return;
    for (const oldest of this.kept.keys()) {
      this.kept.delete(oldest);
      break;
    }
  }
}
