import { CEFR_LEVELS } from '@crossward/kernel';
import fc from 'fast-check';
import {
  mergeRequirements,
  REQUIREMENT_LAYERS,
  type RequirementLayer,
  type RequirementLayerName,
  type StatedRequirements,
} from './requirement-layers.js';

const layer = (name: RequirementLayerName, states: StatedRequirements): RequirementLayer => ({
  layer: name,
  id: `${name}-id`,
  name: `The ${name}`,
  states,
});

const years = (...asked: [RequirementLayerName, number, boolean?][]) =>
  mergeRequirements(
    asked.map(([name, wanted, mayLoosen = false]) => layer(name, { minimumYears: { years: wanted, mayLoosen } })),
  );

describe('requirements by inheritance', () => {
  it('are tightened from below, and the source is who tightened', () => {
    const { requirements, sources } = years(['organisation', 2], ['unit', 3]);
    expect(requirements.minimumYears).toBe(3);
    expect(sources).toEqual([
      { requirement: 'minimumYears', term: null, layer: 'unit', id: 'unit-id', name: 'The unit' },
    ]);
  });

  it('stay with the layer above where the one below asks for just as much', () => {
    expect(years(['organisation', 2], ['unit', 2]).sources[0]?.layer).toBe('organisation');
  });

  it('are not loosened where the layer above is firm, and tell so', () => {
    const { requirements, overruled } = years(['organisation', 2], ['gap', 1]);
    expect(requirements.minimumYears).toBe(2);
    expect(overruled).toMatchObject([{ requirement: 'minimumYears', layer: 'gap', by: { layer: 'organisation' } }]);
  });

  it('are loosened where the layer above allows it, but not below a firm one further up', () => {
    expect(years(['organisation', 2, true], ['gap', 0]).requirements.minimumYears).toBe(0);
    const { requirements, sources, overruled } = years(['organisation', 2], ['facility', 5, true], ['gap', 0]);
    expect(requirements.minimumYears).toBe(2);
    expect(sources[0]?.layer).toBe('organisation');
    expect(overruled).toHaveLength(1);
  });

  it('become firm when a layer states the same without allowing less', () => {
    expect(years(['organisation', 2, true], ['facility', 2], ['gap', 0]).requirements.minimumYears).toBe(2);
  });

  it('add certificates and languages up, and waive those that may be waived alone', () => {
    const { requirements, overruled } = mergeRequirements([
      layer('organisation', { certificates: [{ kind: 'bls' }, { kind: 'acls', mayLoosen: true }] }),
      layer('facility', { languages: [{ language: 'fr', level: 'B1' }] }),
      layer('unit', { languages: [{ language: 'fr', level: 'B2' }], certificates: [{ kind: 'tncc' }] }),
      layer('gap', { waives: { certificates: ['bls', 'acls'] } }),
    ]);
    expect(requirements).toMatchObject({
      certificates: ['bls', 'tncc'],
      languages: [{ language: 'fr', level: 'B2' }],
    });
    expect(overruled.map(({ term }) => term)).toEqual(['bls']);
  });

  it('may ask again below for what a layer in between has waived', () => {
    const { requirements, sources } = mergeRequirements([
      layer('organisation', { certificates: [{ kind: 'acls', mayLoosen: true }] }),
      layer('facility', { waives: { certificates: ['acls'] } }),
      layer('unit', { certificates: [{ kind: 'acls' }] }),
    ]);
    expect(requirements.certificates).toEqual(['acls']);
    expect(sources).toMatchObject([{ term: 'acls', layer: 'unit' }]);
  });

  it('refuse pending licences as the stricter of the two', () => {
    const pending = (...asked: [RequirementLayerName, boolean, boolean][]) =>
      mergeRequirements(
        asked.map(([name, accepted, mayLoosen]) => layer(name, { acceptsPendingLicence: { accepted, mayLoosen } })),
      ).requirements.acceptsPendingLicence;
    expect(pending(['organisation', false, false], ['gap', true, false])).toBe(false);
    expect(pending(['organisation', false, true], ['gap', true, false])).toBe(true);
    expect(pending(['organisation', true, false], ['gap', false, false])).toBe(false);
  });
});

const TERMS = ['acls', 'bls', 'tncc'];
const mayLoosen = fc.boolean();
const states: fc.Arbitrary<StatedRequirements> = fc
  .record({
    minimumYears: fc.record({ years: fc.integer({ min: 0, max: 6 }), mayLoosen }),
    acceptsPendingLicence: fc.record({ accepted: fc.boolean(), mayLoosen }),
    certificates: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...TERMS), mayLoosen }), {
      selector: ({ kind }) => kind,
    }),
    languages: fc.uniqueArray(
      fc.record({ language: fc.constantFrom('en', 'fr'), level: fc.constantFrom(...CEFR_LEVELS), mayLoosen }),
      { selector: ({ language }) => language },
    ),
    waives: fc.record({ certificates: fc.subarray(TERMS), languages: fc.subarray(['en', 'fr']) }),
  })
  .map(({ certificates, languages, waives, ...others }) => ({
    ...others,
    certificates: certificates.filter(({ kind }) => !waives.certificates.includes(kind)),
    languages: languages.filter(({ language }) => !waives.languages.includes(language)),
    waives,
  }));
const chain = fc
  .tuple(states, states, states, states)
  .map((all) => all.map((each, at) => layer(REQUIREMENT_LAYERS[at] as RequirementLayerName, each)));

/** How strict a merged result is about each thing; -1 where it asks for nothing. */
const ranks = (layers: readonly RequirementLayer[]): Map<string, number> => {
  const { requirements } = mergeRequirements(layers);
  return new Map([
    ['years', requirements.minimumYears],
    ['pending', requirements.acceptsPendingLicence ? -1 : 0],
    ...TERMS.map((kind): [string, number] => [kind, requirements.certificates.includes(kind) ? 0 : -1]),
    ...['en', 'fr'].map((code): [string, number] => {
      const found = requirements.languages.find(({ language }) => language === code);
      return [code, found ? CEFR_LEVELS.indexOf(found.level) : -1];
    }),
  ]);
};

/** What one layer demands firmly, read straight from its statement and not by the merge. */
const firmRanks = ({ states: said }: RequirementLayer): Map<string, number> =>
  new Map([
    ...(said.minimumYears?.mayLoosen === false ? [['years', said.minimumYears.years] as const] : []),
    ...(said.acceptsPendingLicence?.mayLoosen === false && !said.acceptsPendingLicence.accepted
      ? [['pending', 0] as const]
      : []),
    ...(said.certificates ?? []).filter((each) => !each.mayLoosen).map(({ kind }) => [kind, 0] as const),
    ...(said.languages ?? [])
      .filter((each) => !each.mayLoosen)
      .map(({ language, level }) => [language, CEFR_LEVELS.indexOf(level)] as const),
  ]);

describe('requirements by inheritance, whatever the layers state', () => {
  it('are never looser than any layer demands firmly', () => {
    fc.assert(
      fc.property(chain, (layers) => {
        const merged = ranks(layers);
        for (const each of layers) {
          for (const [what, rank] of firmRanks(each)) expect(merged.get(what)).toBeGreaterThanOrEqual(rank);
        }
      }),
    );
  });

  it('are never looser than the layers above unless one of these allows it for that very thing', () => {
    const allowsLess = ({ states: said }: RequirementLayer, what: string): boolean =>
      (what === 'years' && said.minimumYears?.mayLoosen === true) ||
      (what === 'pending' && said.acceptsPendingLicence?.mayLoosen === true) ||
      (said.certificates ?? []).some(({ kind, mayLoosen: may }) => kind === what && may === true) ||
      (said.languages ?? []).some(({ language, mayLoosen: may }) => language === what && may === true);
    fc.assert(
      fc.property(chain, fc.integer({ min: 1, max: 3 }), (layers, many) => {
        const above = layers.slice(0, many);
        const below = ranks(layers.slice(0, many + 1));
        for (const [what, rank] of ranks(above)) {
          if ((below.get(what) as number) < rank) expect(above.some((each) => allowsLess(each, what))).toBe(true);
        }
      }),
    );
  });

  it('do not hang on the order in which the layers are handed in', () => {
    fc.assert(
      fc.property(
        chain.chain((layers) => fc.tuple(fc.constant(layers), fc.shuffledSubarray(layers, { minLength: 4 }))),
        ([layers, shuffled]) => expect(mergeRequirements(shuffled)).toEqual(mergeRequirements(layers)),
      ),
    );
  });

  it('have exactly one source each, a layer that states the thing', () => {
    fc.assert(
      fc.property(chain, (layers) => {
        const { requirements, sources } = mergeRequirements(layers);
        const terms = [...requirements.certificates, ...requirements.languages.map(({ language }) => language)];
        const keys = sources.map(({ requirement, term }) => term ?? requirement);
        expect(keys.sort()).toEqual(['minimumYears', 'acceptsPendingLicence', ...terms].sort());
        for (const { layer: name, term } of sources) {
          const { certificates = [], languages = [] } = layers.find((each) => each.layer === name)?.states ?? {};
          const stated = [...certificates.map(({ kind }) => kind), ...languages.map(({ language }) => language)];
          if (term !== null) expect(stated).toContain(term);
        }
      }),
    );
  });

  it('tell of a statement that asks for less than a firm one above, and of no other', () => {
    fc.assert(
      fc.property(chain, (layers) => {
        const [top, ...others] = layers as [RequirementLayer, ...RequirementLayer[]];
        const { overruled } = mergeRequirements([top, ...others.slice(-1)]);
        const firm = firmRanks(top).get('years');
        const asked = others.at(-1)?.states.minimumYears?.years as number;
        const told = overruled.some(({ requirement }) => requirement === 'minimumYears');
        expect(told).toBe(firm !== undefined && asked < firm);
      }),
    );
  });
});
