import type { LocalDate } from '@crossward/kernel';
import type { ReliedOnTerms } from '../gap/gap-terms.js';
import {
  checkConsentStands,
  consentExpiry,
  LONGEST_CONSENT,
  SHORTEST_CONSENT,
  useConsent,
  type ConsentToGap,
} from './consent-to-gap.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

const terms: ReliedOnTerms = {
  assignment: { from: '2027-01-04' as LocalDate, until: '2027-04-05' as LocalDate },
  shiftPattern: 'days',
  weeklyHours: 36,
  payRate: { minorUnits: 6500, currency: 'CAD' },
  payComponents: [{ kind: 'housing', amount: { minorUnits: 50_000, currency: 'CAD' } }],
};
const consent = (changes: Partial<ConsentToGap> = {}): ConsentToGap => ({
  id: 'consent',
  gapId: 'gap',
  nurseId: 'nurse',
  status: 'given',
  terms,
  expiresAt: later(SHORTEST_CONSENT),
  ...changes,
});
const subject = { gapId: 'gap', nurseId: 'nurse', terms };

const refusalOf = (work: () => unknown): { code: string; facts: Record<string, unknown> } | null => {
  try {
    work();
    return null;
  } catch (error) {
    return error as { code: string; facts: Record<string, unknown> };
  }
};

describe('a consent to one gap', () => {
  it('lasts from an hour to 90 days, and 90 days when nothing is said', () => {
    expect(consentExpiry(null, NOW)).toEqual(later(LONGEST_CONSENT));
    for (const good of [SHORTEST_CONSENT, LONGEST_CONSENT])
      expect(consentExpiry(later(good), NOW)).toEqual(later(good));
    for (const bad of [-1, 0, SHORTEST_CONSENT - 1, LONGEST_CONSENT + 1]) {
      expect(refusalOf(() => consentExpiry(later(bad), NOW))?.code).toBe('CONSENT_EXPIRY_INVALID');
    }
  });

  it('lets the nurse be submitted the instant before its expiry, and not at it', () => {
    const { expiresAt } = consent();
    expect(useConsent(consent(), subject, new Date(expiresAt.getTime() - 1))).toBe('used');
    expect(refusalOf(() => useConsent(consent(), subject, expiresAt))?.code).toBe('CONSENT_EXPIRED');
  });

  it.each([
    ['used', { status: 'used' }, 'CONSENT_USED'],
    ['withdrawn', { status: 'withdrawn' }, 'CONSENT_WITHDRAWN'],
    ['given to another gap', { gapId: 'other' }, 'CONSENT_FOR_ANOTHER_GAP'],
    ['given by another nurse', { nurseId: 'other' }, 'CONSENT_FOR_ANOTHER_NURSE'],
  ] as const)('that is %s submits nobody', (_, changes, code) => {
    expect(refusalOf(() => useConsent(consent(changes), subject, NOW))?.code).toBe(code);
  });

  it('does not tell whose it is instead', () => {
    const refusal = refusalOf(() => useConsent(consent({ nurseId: 'someone-else' }), subject, NOW));
    expect(JSON.stringify([refusal?.facts, (refusal as unknown as Error).message])).not.toContain('someone-else');
  });

  it.each([
    ['payRate', { payRate: { minorUnits: 6499, currency: 'CAD' } }],
    ['payRate', { payRate: { minorUnits: 9000, currency: 'USD' } }],
    ['payComponents', { payComponents: [] }],
    ['assignment', { assignment: { from: terms.assignment.from, until: '2027-04-06' as LocalDate } }],
    ['shiftPattern', { shiftPattern: 'nights' }],
    ['weeklyHours', { weeklyHours: 40 }],
  ] as [string, Partial<ReliedOnTerms>][])('falls with a change of the %s, and names it', (name, changed) => {
    const refusal = refusalOf(() => useConsent(consent(), { ...subject, terms: { ...terms, ...changed } }, NOW));
    expect(refusal).toMatchObject({ code: 'CONSENT_TERMS_CHANGED', facts: { changed: [name] } });
  });

  it('stands when the gap pays more than was shown', () => {
    const raised = { ...terms, payRate: { minorUnits: 6501, currency: 'CAD' } };
    expect(useConsent(consent(), { ...subject, terms: raised }, NOW)).toBe('used');
  });

  it('stands for an offer once it is used, but neither lapsed nor withdrawn', () => {
    expect(refusalOf(() => checkConsentStands(consent({ status: 'used' }), terms, NOW))).toBeNull();
    expect(refusalOf(() => checkConsentStands(consent({ status: 'withdrawn' }), terms, NOW))?.code).toBe(
      'CONSENT_WITHDRAWN',
    );
    const lapsed = consent({ status: 'used', expiresAt: NOW });
    expect(refusalOf(() => checkConsentStands(lapsed, terms, NOW))?.code).toBe('CONSENT_EXPIRED');
  });
});
