import { afterSignIn } from './after-sign-in.js';

describe('where a sign-in leads', () => {
  it.each([
    ['nurse', '/nurse/offers/o-1', '/nurse/offers/o-1'],
    ['recruiter', '/recruiter?check=v-1', '/recruiter?check=v-1'],
    ['hospital-approver', undefined, '/hospital'],
    ['nurse', '/hospital/placements', '/nurse'],
    ['nurse', '/nurses/evil', '/nurse'],
    ['nurse', '//evil.example/nurse/offers', '/nurse'],
    ['nurse', 'https://evil.example/nurse/', '/nurse'],
  ] as const)('takes a %s who came for (%s) to (%s)', (role, wanted, page) => {
    expect(afterSignIn(role, wanted)).toBe(page);
  });
});
