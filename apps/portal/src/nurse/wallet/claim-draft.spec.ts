import { emptyDraft } from '../profile/draft.js';
import { EMPTY_CLAIM, withClaim } from './claim-draft.js';

describe('a profile with one credential more', () => {
  const profile = { ...emptyDraft('2026-11-27'), facts: { profession: 'RN' as const } };

  it('holds a licence as its place writes it, and says nothing of days that were left empty', () => {
    const { licences } = withClaim(profile, { ...EMPTY_CLAIM, jurisdiction: ' us-tx ', number: ' 123 ' });
    expect(licences).toEqual([
      { jurisdiction: 'US-TX', profession: 'RN', number: '123', scope: 'full', status: 'active' },
    ]);
  });

  it('keeps what was there', () => {
    const first = withClaim(profile, {
      ...EMPTY_CLAIM,
      kind: 'certificate',
      certificate: 'acls',
      issuedOn: '2026-01-02',
    });
    const second = withClaim(first, {
      ...{ ...EMPTY_CLAIM, kind: 'certificate', certificate: 'bls', issuedOn: '2026-01-03' },
      lastDay: '2028-01-03',
    });
    expect(second.facts.certificates).toEqual([
      { kind: 'acls', issuedOn: '2026-01-02' },
      { kind: 'bls', issuedOn: '2026-01-03', expiresOn: '2028-01-03' },
    ]);
    expect(second.licences).toEqual(profile.licences);
  });
});
