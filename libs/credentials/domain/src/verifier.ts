import type { LocalDate } from '@crossward/kernel';
import type { Question } from './question.js';
import type { CheckKind, Establishment, SourceId } from './verification.js';

/** One way to establish a kind of credential with one source. Adapters live in libs/credentials/verifiers. */
export interface Verifier<Q extends Question = Question> {
  readonly kind: CheckKind & Q['kind'];
  readonly source: SourceId;
  /**
   * Asks the source once and returns what it said. Throws only a DomainError of a kind other than `unavailable` when
   * asking again would never help; whatever may pass is answered as `source-down`.
   */
  ask(question: Q, context: VerifierContext): Promise<VerifierAnswer>;
}

export interface VerifierContext {
  readonly today: LocalDate;
  /** The reference that the source gave at an earlier attempt, where it is still at work. */
  readonly reference: string | null;
}

/** Why a source cannot answer now, for whoever puts it into words; what exactly happened is said for those who run it. */
export const SOURCE_TROUBLES = [
  'source-unreachable',
  'source-silent',
  'source-busy',
  'source-unclear',
  'source-forgot',
  'access-refused',
  'list-missing',
  'list-replaced',
] as const;
export type SourceTrouble = (typeof SOURCE_TROUBLES)[number];

export type VerifierAnswer =
  | { readonly kind: 'established'; readonly establishment: Establishment; readonly reference: string | null }
  /** The source took the question and is still at work. */
  | { readonly kind: 'pending'; readonly reference: string; readonly retryAfterMs: number; readonly simulated: boolean }
  /** The source cannot answer now: down, too slow, or talking nonsense. Says nothing about the claim. */
  | {
      readonly kind: 'source-down';
      readonly trouble: SourceTrouble;
      /** For those who run it. */
      readonly reason: string;
      readonly retryAfterMs: number | null;
      /** The reference to come back with; null: start anew. */
      readonly reference: string | null;
    };

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 5 * 60_000;

/**
 * When to ask a source again that is down: 2, 4, 8 … seconds, at most five minutes, or what the source itself asked
 * for. `spread` in [0, 1) keeps many waiting verifications from knocking at the same instant.
 */
export const retryDelayMs = (failures: number, spread: number, askedForMs: number | null): number => {
  const doubled = FIRST_RETRY_MS * 2 ** Math.min(Math.max(failures - 1, 0), 20);
  const base = Math.min(LONGEST_RETRY_MS, Math.max(doubled, askedForMs ?? 0));
  return Math.round(base * (1 + spread * 0.25));
};

/** When to look for a pending answer: what the source asked for, between a quarter of a second and an hour. */
export const pollDelayMs = (askedForMs: number): number => Math.min(3_600_000, Math.max(250, Math.round(askedForMs)));
