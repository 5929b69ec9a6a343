import type { AuditEntry } from './audit-record.js';
import { GENESIS_HASH, chainOf, hashOf, linkTo } from './audit-hash.js';

const entry: AuditEntry = {
  id: '00000000-0000-7000-8000-000000000001',
  occurredAt: new Date('2026-11-22T10:00:00.000Z'),
  actor: { role: 'nurse', accountId: null, organisationId: null, nurseId: null },
  action: 'submission.created',
  subjectType: 'submission',
  subjectId: 's-1',
  nurseId: 'n-1',
  organisationId: null,
  details: { b: 1, a: { d: 2, c: 3 } },
  requestId: null,
};
const head = { chainId: 'nurse:n-1', sequence: 0, hash: GENESIS_HASH };

describe('the hash of a link', () => {
  it('does not depend on the order of keys', () => {
    const [link] = linkTo(head, [entry]);
    const [same] = linkTo(head, [{ ...entry, details: { a: { c: 3, d: 2 }, b: 1 } }]);
    expect(same?.hash).toBe(link?.hash);
    expect(link?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('depends on every field, also on where a value stands', () => {
    const [link] = linkTo(head, [entry]);
    const moved = linkTo(head, [{ ...entry, subjectType: 's-1', subjectId: 'submission' }]);
    expect(moved[0]?.hash).not.toBe(link?.hash);
  });

  it('chains the links of one transaction', () => {
    const links = linkTo(head, [entry, { ...entry, subjectId: 's-2' }]);
    expect(links.map((link) => link.sequence)).toEqual([1, 2]);
    expect(links[1]?.previousHash).toBe(links[0]?.hash);
    expect(links.map(({ hash, ...rest }) => hashOf(rest) === hash)).toEqual([true, true]);
  });
});

describe('chainOf', () => {
  it('prefers the organisation, then the nurse, then the platform', () => {
    expect(chainOf({ organisationId: 'o', nurseId: 'n' })).toBe('organisation:o');
    expect(chainOf({ organisationId: null, nurseId: 'n' })).toBe('nurse:n');
    expect(chainOf({ organisationId: null, nurseId: null })).toBe('platform');
  });
});
