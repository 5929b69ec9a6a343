import {
  DomainError,
  daysBetween,
  type JurisdictionCode,
  type LocalDate,
  type Profession,
  type Setting,
} from '@crossward/kernel';
import type { Decision, GapStatus, NurseFacts, RecognitionQuery, Verdict } from '@crossward/contracts';

export interface GapForSubmission {
  id: string;
  status: GapStatus;
  jurisdiction: JurisdictionCode;
  profession: Profession;
  setting: Setting;
  startsOn: LocalDate;
  endsOn: LocalDate;
  acceptsPendingLicence: boolean;
}

/** The question of a submission: may this nurse work there on the first day, for so many days, in such a house? */
export const questionFor = (facts: NurseFacts, gap: GapForSubmission): RecognitionQuery => ({
  nurse: facts,
  destination: gap.jurisdiction,
  on: gap.startsOn,
  as: gap.profession,
  purpose: 'temporary',
  assignment: { setting: gap.setting, days: daysBetween(gap.startsOn, gap.endsOn) },
});

/** @throws DomainError GAP_NOT_OPEN */
export const checkGapIsOpen = (gap: Pick<GapForSubmission, 'id' | 'status'>): void => {
  if (gap.status === 'open') return;
  throw new DomainError({
    kind: 'conflict',
    code: 'GAP_NOT_OPEN',
    message: `The gap (${gap.id}) is (${gap.status}) and takes nobody.`,
    nextStep: 'List the open gaps and choose another one.',
    facts: { gapId: gap.id, status: gap.status },
  });
};

const becauseOf = (decision: Decision): string =>
  decision.reasons
    .filter((reason) => reason.outcome === 'failed')
    .slice(0, 3)
    .map((reason) => `${reason.text} (${reason.legalBasis})`)
    .join('; ') || `no arrangement leads to (${decision.destination})`;

const refusal = (code: string, decision: Decision, message: string, nextStep: string): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code,
    message,
    nextStep,
    facts: {
      destination: decision.destination,
      on: decision.on,
      verdict: decision.verdict,
      corpusVersion: decision.corpusVersion,
    },
  });

const needsPendingLicence = (decision: Decision): boolean =>
  decision.verdict === 'pathway' || (decision.verdict === 'undetermined' && decision.couldBe === 'pathway');

/**
 * Whether the law lets the nurse be submitted. Barred is refused with its reasons; a pathway is enough where the gap
 * takes pending licences. An undetermined case is let through unless even its best outcome would not do: not knowing
 * is no refusal, and nobody starts before the packet is cleared.
 * @throws DomainError RECOGNITION_BARRED, PENDING_LICENCE_NOT_ACCEPTED
 */
export const checkRecognition = (decision: Decision, gap: GapForSubmission): Verdict => {
  if (decision.verdict === 'barred') {
    throw refusal(
      'RECOGNITION_BARRED',
      decision,
      `On (${decision.on}) there is no way to work as (${decision.as}) in (${decision.destination}): ${becauseOf(decision)}.`,
      'Ask for a decision at POST /v1/recognition/decisions to see every condition, or look at gaps elsewhere.',
    );
  }
  if (needsPendingLicence(decision) && !gap.acceptsPendingLicence) {
    throw refusal(
      'PENDING_LICENCE_NOT_ACCEPTED',
      decision,
      `The gap (${gap.id}) takes only nurses who may already work in (${decision.destination}) on (${decision.on}).`,
      'Look for gaps that accept a pending licence, or begin the route that the decision names.',
    );
  }
  return decision.verdict;
};
