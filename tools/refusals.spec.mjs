import { factsIn } from './refusal-facts.mjs';
import { codesIn, refusalFindingsOf } from './refusals.mjs';

const RAISED = "throw new DomainError({ code: 'TOO_LATE', facts: { day: now, ...{ seats: 2 } } });";

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

  it('have no words without a code', () => {
    expect(findingsOf({ ...said, 'refusal.NOBODY': 'Rien.' })).toEqual(['fr: refusal.NOBODY is of no refusal.']);
  });

  it('name no value but those that come with the code wherever it is raised', () => {
    const findingsWith = (text, ...more) =>
      refusalFindingsOf({ fr: { 'refusal.TOO_LATE': text } }, [RAISED, ...more], new Set());
    expect(findingsWith('Avant le {day} ({seats, plural, one {# place} other {# places}}).')).toEqual([]);
    expect(findingsWith('{seats, plural, other {# places, {who}}}')).toEqual([
      'fr: refusal.TOO_LATE takes (who), which does not always come with it.',
    ]);
    const elsewhere = "throw new DomainError({ code: 'TOO_LATE', message: 'No.', facts: { day } });";
    expect(findingsWith('{day}', elsewhere)).toEqual([]);
    expect(findingsWith('{seats, number}', elsewhere)).toHaveLength(1);
  });

  it('bring the facts of their object, of a name and of a helper, without those that hang on a condition', () => {
    const given = (text) => [...(factsIn([text]).get('TOO_LATE') ?? [])];
    expect(given(RAISED)).toEqual(['day', 'seats']);
    expect(
      given("const facts = { day, at: 1 }; throw refusal('TOO_LATE', 'No.', { ...(late && { until }), id });"),
    ).toEqual(['id']);
    expect(given("const facts = { day, at: 1 }; throw new DomainError({ code: 'TOO_LATE', facts });")).toEqual([
      'day',
      'at',
    ]);
    expect(given("throw new DomainError({ code: over ? 'TOO_LATE' : 'TOO_SOON' });")).toEqual([]);
  });

  it('are listed as for programs only where something gives them', () => {
    expect(findingsOf(said, new Set(['STALE', 'NOBODY']))).toEqual([
      '(NOBODY) is listed as a code for programs, and nothing gives it.',
    ]);
  });
});
