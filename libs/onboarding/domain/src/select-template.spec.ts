import { jurisdictionCode } from '@crossward/kernel';
import { selectTemplate, type CorridorRule } from './select-template.js';

const lists = new Map([
  ['eu', new Set(['DE', 'FR'])],
  ['states', new Set(['US-TX', 'US-AZ'])],
]);
const rules: CorridorRule[] = [
  { id: 'any-any', from: ['*'], to: ['*'], kinds: ['*'], rank: 0 },
  { id: 'compact', from: ['states'], to: ['states'], kinds: ['compact'], rank: 10 },
  { id: 'eu-eu', from: ['eu'], to: ['eu'], kinds: ['automatic'], rank: 10 },
  { id: 'to-texas', from: ['*'], to: ['US-TX'], kinds: ['*'], rank: 5 },
];
const select = (from: string | null, to: string, arrangementKind: string | null) =>
  selectTemplate(
    rules,
    { from: from === null ? null : jurisdictionCode(from), to: jurisdictionCode(to), arrangementKind },
    lists,
  ).id;

describe('choosing a template', () => {
  it('takes the most specific that applies to both ends and the kind of arrangement', () => {
    expect(select('US-AZ', 'US-TX', 'compact')).toBe('compact');
    expect(select('US-AZ', 'US-TX', 'endorsement')).toBe('to-texas');
    expect(select('FR', 'DE', 'automatic')).toBe('eu-eu');
  });

  it('falls back to the general one outside the lists, from an unknown place or by an unknown route', () => {
    expect(select('FR', 'GB', 'automatic')).toBe('any-any');
    expect(select(null, 'DE', 'automatic')).toBe('any-any');
    expect(select('FR', 'DE', null)).toBe('any-any');
  });

  it('counts a subdivision as a part of its country', () => {
    expect(select('DE-BY', 'FR', 'automatic')).toBe('eu-eu');
  });

  it('says so when nothing applies', () => {
    const onlyEu = rules.filter(({ id }) => id === 'eu-eu');
    const choose = () =>
      selectTemplate(onlyEu, { from: null, to: jurisdictionCode('GB'), arrangementKind: null }, lists);
    expect(choose).toThrow(expect.objectContaining({ code: 'NO_TEMPLATE' }));
  });
});
