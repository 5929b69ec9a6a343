import { codesIn, refusalFindingsOf } from './refusals.mjs';

const SOURCES = [
  "throw new DomainError({ kind: 'gone', code: over ? 'OFFER_EXPIRED' : 'GAP_FILLED', message: 'No.' });",
  "const found = { at: '/a', code: 'STALE', message: 'No.' };",
];

describe('refusals', () => {
  const said = { 'refusal.OFFER_EXPIRED': 'Trop tard.', 'refusal.GAP_FILLED': 'Complet.' };
  const findingsOf = (messages, programs = new Set(['STALE'])) =>
    refusalFindingsOf({ fr: messages }, SOURCES, programs);

  it('are all those that the source can give', () => {
    expect([...codesIn(SOURCES)]).toEqual(['OFFER_EXPIRED', 'GAP_FILLED', 'STALE']);
  });

  it('have words each', () => {
    expect(findingsOf(said)).toEqual([]);
    expect(findingsOf({ 'refusal.OFFER_EXPIRED': 'Trop tard.' })).toEqual([
      'fr: the refusal (GAP_FILLED) has no message refusal.GAP_FILLED.',
    ]);
    expect(findingsOf({ ...said, 'refusal.GAP_FILLED': ' ' })).toHaveLength(1);
  });

  it('have no words without a code, and none with values', () => {
    expect(findingsOf({ ...said, 'refusal.NOBODY': 'Rien.' })).toEqual(['fr: refusal.NOBODY is of no refusal.']);
    expect(findingsOf({ ...said, 'refusal.GAP_FILLED': 'Complet ({seats}).' })).toHaveLength(1);
  });

  it('are listed as for programs only where something gives them', () => {
    expect(findingsOf(said, new Set(['STALE', 'NOBODY']))).toEqual([
      '(NOBODY) is listed as a code for programs, and nothing gives it.',
    ]);
  });
});
