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
  ({
    ...{ memberships: [], tables: [], conditions: [], arrangements: [], entries: [], languages: [], scores: [] },
    ...parts,
  }) as unknown as LawDocuments;

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

  describe('in what regulators ask for as proof of a language', () => {
    const accepted = (parts: object): object => ({
      test: 'test-a',
      minimums: { level: 'B' },
      confidence: 'known',
      ...parts,
    });
    const requirement = (parts: object = {}): object => ({
      id: 'rule',
      serves: 'entry',
      versions: [{ from: '2020-01-01', tests: [accepted({})], ...parts }],
    });
    const scale = {
      id: 'a',
      parts: ['level'],
      levels: [
        { name: 'A', cefr: 'A2' },
        { name: 'B', cefr: 'B1' },
      ],
    };
    const table = { id: 'table', tests: ['test-a'], versions: [{ from: null, confidence: 'known', scales: [scale] }] };
    const asking = rule('asking', version({ needs: [{ satisfiedWhen: { language: 'rule' } }] }));

    const aside = (kind: string, content: object, parts: object): Record<string, string> => {
      const equivalent = equivalenceIn(law({ scores: [table], ...parts }));
      const document = { kind, id: (content as { id: string }).id, content } as unknown as Placed;
      return Object.fromEntries(
        faultsIn(content as never, { cefr: ['A2', 'B1'] }, [table] as never).flatMap((fault) => {
          const why = equivalent(document, fault);
          return why === undefined ? [] : [[fault.change, why]];
        }),
      );
    };

    it('where no rule asks for it', () => {
      const languages = [requirement()];
      const change = 'from: 2020-01-01 → 2020-01-02';
      expect(aside('language', requirement(), { languages })).toHaveProperty([change]);
      expect(aside('language', requirement(), { languages, arrangements: [asking] })).toEqual({});
    });

    it('where no rule that looks for the requirement of its place leads there for the profession', () => {
      const licence = { ...requirement(), serves: 'licence', jurisdictions: ['XA', 'XB'], professions: ['RN', 'RM'] };
      const needs = [{ satisfiedWhen: { language: '$destination' } }];
      const parts = {
        languages: [licence],
        jurisdictions: [{ code: 'XA' }, { code: 'XB-AA' }],
        vocabulary: { tests: { 'test-a': { name: 'A', parts: ['level'] } }, scales: {} },
        messages: {},
      };
      const leading = (oneOf: string[]): string[] =>
        Object.keys(
          aside('language', licence, {
            ...parts,
            arrangements: [{ ...rule('of-place', version({ needs, destination: { oneOf } })), professions: ['RN'] }],
          }),
        );
      expect(leading(['XB'])).toEqual(['jurisdictions: without XA', 'professions: without RM']);
      expect(leading(['XA'])).toEqual(['jurisdictions: without XB', 'professions: without RM']);
      expect(
        Object.keys(aside('language', { ...licence, serves: 'entry' }, { ...parts, arrangements: [asking] })),
      ).toContain('jurisdictions: without XA');
    });

    it('where it changes how sure something is that is in doubt itself', () => {
      const change = 'confidence: known → uncertain';
      for (const parts of [{ open: 'Some take it.' }, { minimums: null }]) {
        const asked = requirement({ tests: [accepted(parts)] });
        expect(aside('language', asked, { languages: [asked], arrangements: [asking] })).toHaveProperty([change]);
      }
    });

    it('where it moves the levels of a test that nobody converts, and only there', () => {
      const arrangements = [asking];
      const moved = ['cefr: A2 → B1', 'cefr: B1 → A2', 'confidence: known → uncertain'];
      expect(Object.keys(aside('score', table, { languages: [requirement()], arrangements })).sort()).toEqual(moved);
      const converting = requirement({ tests: [accepted({ minimums: { level: { cefr: 'B1' } } })] });
      expect(aside('score', table, { languages: [converting], arrangements })).toEqual({});
    });
  });
});
