import type { LawDocuments } from '@crossward/recognition-domain';
import type { Placed } from '../assemble.js';
import { equivalenceIn } from './equivalence.js';
import { faultsIn } from './faults-in.js';

const SOURCE = { confidence: 'known', sourceUrl: 'https://law.example', verifiedOn: '2026-11-01' };

const version = (parts: object): object => ({
  from: '2020-01-01',
  gives: 'route',
  destination: { any: true },
  when: [],
  ...parts,
});

const rule = (id: string, ...versions: object[]): object => ({ id, versions });

const law = (parts: object): LawDocuments =>
  ({ memberships: [], tables: [], conditions: [], arrangements: [], entries: [], ...parts }) as unknown as LawDocuments;

const reader = rule('reader', version({ destination: { memberOf: 'pact' } }));

/** The changes that are set aside in a membership with these members, with the reason of each. */
const setAside = (members: object[], arrangements: object[] = [reader], rest: object = {}): Record<string, string> => {
  const content = { id: 'pact', members };
  const equivalent = equivalenceIn(law({ memberships: [content], arrangements, ...rest }));
  const document = { kind: 'membership', id: 'pact', content } as unknown as Placed;
  return Object.fromEntries(
    faultsIn(content, {}).flatMap((fault) => {
      const why = equivalent(document, fault);
      return why === undefined ? [] : [[fault.change, why]];
    }),
  );
};

const member = (period: object): object => ({ jurisdiction: 'XA', member: period, ...SOURCE });

const NOT_BEGUN = 'no rule that reads the membership has begun by that day';
const REACHES_OUT = 'the window of a doubt reaches out of the period that it doubts';

describe('a fault is set aside as equivalent', () => {
  it('where it shifts a beginning to a day on which no reader has begun, and not a day later', () => {
    expect(setAside([member({ from: '2020-01-01' })])).toEqual({ 'from: 2020-01-01 → 2019-12-31': NOT_BEGUN });
    expect(setAside([member({ from: '2020-01-02' })])).toEqual({});
    expect(Object.keys(setAside([member({ from: '2019-12-31' })]))).toHaveLength(2);
  });

  it('but not where a reader has no known beginning, or looks at another day', () => {
    const ever = rule('ever', version({ from: null, destination: { memberOf: 'pact' } }));
    expect(setAside([member({ from: '2020-01-01' })], [reader, ever])).toEqual({});
    const when = [{ id: 'then', field: 'x', memberOf: 'pact', at: '$licence.issuedOn' }];
    expect(setAside([member({ from: '2020-01-01' })], [rule('then', version({ when }))])).toEqual({});
  });

  it('where it shifts the end of nothing: ends are read before they come', () => {
    expect(setAside([member({ from: '2021-01-01', until: '2024-01-01' })])).toEqual({});
    expect(setAside([member({ from: '1990-01-01', until: '1995-01-01' })])).not.toHaveProperty(
      'until: 1995-01-01 → 1995-01-02',
    );
  });

  it('where the window of a doubt reaches out of its period, and only there', () => {
    const doubtful = { from: '2021-01-01', until: '2022-01-01', why: 'A report.' };
    expect(setAside([member({ from: '2021-01-01', until: '2024-01-01', doubtful })])).toEqual({
      'from: 2021-01-01 → 2020-12-31': REACHES_OUT,
    });
    expect(setAside([member({ from: '2020-06-01', until: '2022-01-01', doubtful })])).toEqual({
      'until: 2022-01-01 → 2022-01-02': REACHES_OUT,
    });
  });

  it('in a member that has enacted and belongs in no respect', () => {
    expect(Object.keys(setAside([{ jurisdiction: 'XA', enactedOn: '2024-01-01', ...SOURCE }]))).toEqual([
      'members: without XA',
      'confidence: known → uncertain',
    ]);
  });

  it('where it changes how sure a member is on whom no route rests', () => {
    const change = 'confidence: known → uncertain';
    const asked = (parts: object): string[] =>
      Object.keys(setAside([member({ from: '2021-01-01' })], [rule('reader', version(parts))]));
    expect(asked({ destination: { memberOf: 'pact' }, gives: 'bar' })).toContain(change);
    expect(asked({ when: [{ id: 'not', not: { field: 'x', memberOf: 'pact' } }] })).toContain(change);
    expect(asked({ bars: [{ id: 'bar', field: 'x', memberOf: 'pact' }] })).toContain(change);
    expect(asked({ destination: { memberOf: 'pact' } })).not.toContain(change);
    expect(asked({ subject: { in: 'licences', where: { field: 'x', memberOf: 'pact' } } })).not.toContain(change);
    expect(asked({ when: [{ id: 'is', exists: { where: { field: 'x', memberOf: ['pact'] } } }] })).not.toContain(
      change,
    );
    const conditions = [{ id: 'shared', condition: { field: 'x', memberOf: 'pact' } }];
    const using = rule('using', version({ when: [{ id: 'used', use: 'shared' }] }));
    expect(setAside([member({ from: '2021-01-01' })], [using], { conditions })).not.toHaveProperty([change]);
  });

  it('where it changes how sure a member is who is in doubt on every day', () => {
    const change = 'confidence: known → uncertain';
    const doubtful = { from: '2021-01-01', why: 'A report.' };
    expect(setAside([member({ from: '2021-01-01', doubtful })])).toHaveProperty([change]);
    expect(setAside([member({ from: '2020-12-31', doubtful })])).not.toHaveProperty([change]);
  });
});
