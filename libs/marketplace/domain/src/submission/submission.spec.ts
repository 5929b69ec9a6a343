import {
  CONSENT_LANGUAGES,
  consentTextIn,
  SUBMISSION_CONSENT,
  type Decision,
  type Verdict,
} from '@crossward/contracts';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import { checkConsent } from './consent.js';
import { checkGapIsOpen, checkRecognition, questionFor, type GapForSubmission } from './eligibility.js';
import { LIVE_SUBMISSIONS, submissionLifecycle } from './submission-lifecycle.js';

const gap = (acceptsPendingLicence: boolean): GapForSubmission => ({
  id: 'g',
  status: 'open',
  jurisdiction: 'CA-ON' as JurisdictionCode,
  profession: 'RN',
  setting: 'hospital',
  startsOn: '2027-01-04' as LocalDate,
  endsOn: '2027-04-05' as LocalDate,
  acceptsPendingLicence,
});

const decision = (verdict: Verdict, couldBe?: Decision['couldBe']): Decision => ({
  destination: 'CA-ON' as JurisdictionCode,
  on: '2027-01-04' as LocalDate,
  as: 'RN',
  corpusVersion: 'test',
  verdict,
  ...(couldBe ? { couldBe } : {}),
  alternatives: [],
  entry: [],
  missing: [],
  openLaw: [],
  reasons: [],
  limits: [],
});

const code = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a submission', () => {
  it('asks the law about the first day, the days and the setting of the assignment', () => {
    expect(questionFor({ profession: 'RN' }, gap(true))).toMatchObject({
      destination: 'CA-ON',
      on: '2027-01-04',
      as: 'RN',
      assignment: { setting: 'hospital', days: 91 },
    });
  });

  it.each([
    ['authorised', undefined, false, null],
    ['pathway', undefined, true, null],
    ['pathway', undefined, false, 'PENDING_LICENCE_NOT_ACCEPTED'],
    ['barred', undefined, true, 'RECOGNITION_BARRED'],
    ['undetermined', 'authorised', false, null],
    ['undetermined', 'pathway', false, 'PENDING_LICENCE_NOT_ACCEPTED'],
    ['undetermined', 'pathway', true, null],
    ['undetermined', undefined, false, null],
  ] as const)(
    'with the verdict %s (could be %s), pending licences accepted: %s, gives %s',
    (verdict, couldBe, pending, expected) => {
      expect(code(() => checkRecognition(decision(verdict, couldBe), gap(pending)))).toBe(expected);
    },
  );

  it('goes only to an open gap', () => {
    expect(code(() => checkGapIsOpen({ id: 'g', status: 'open' }))).toBeNull();
    for (const status of ['draft', 'on_hold', 'filled', 'closed', 'cancelled'] as const) {
      expect(code(() => checkGapIsOpen({ id: 'g', status }))).toBe('GAP_NOT_OPEN');
    }
  });

  it('needs consent to the words in force', () => {
    for (const language of CONSENT_LANGUAGES) {
      const words = consentTextIn(language);
      expect(checkConsent({ given: true, textVersion: words.version })).toBe(words);
      expect(words.language).toBe(language);
    }
    expect(code(() => checkConsent({ given: false, textVersion: SUBMISSION_CONSENT.version }))).toBe('CONSENT_MISSING');
    for (const textVersion of ['2020-01-01', '2026-11-01'])
      expect(code(() => checkConsent({ given: true, textVersion }))).toBe('CONSENT_TEXT_OUTDATED');
  });

  it('is placed only by way of an offer', () => {
    expect(submissionLifecycle.allows('submitted', 'placed')).toBe(false);
    expect(submissionLifecycle.allows('offered', 'placed')).toBe(true);
  });

  it('is live exactly as long as it can still lead somewhere', () => {
    const open = submissionLifecycle.states.filter((state) => !submissionLifecycle.isFinal(state));
    expect(open).toEqual(LIVE_SUBMISSIONS);
  });
});
