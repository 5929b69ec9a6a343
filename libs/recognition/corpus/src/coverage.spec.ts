import { fileURLToPath } from 'node:url';
import type { LocalDate } from '@crossward/kernel';
import type { ArrangementDocument, Codes, LawDocuments } from '@crossward/recognition-domain';
import { coverageOf, type PlaceCoverage, type ProfessionCoverage } from './coverage.js';
import { loadCorpus } from './load-corpus.js';

const invented: Codes = {
  isJurisdiction: (raw) => typeof raw === 'string' && /^X[A-Z](-[A-Z]{2})?$/.test(raw),
  isCountry: (raw) => typeof raw === 'string' && /^X[A-Z]$/.test(raw),
  nearest: () => undefined,
};

const { law } = loadCorpus(fileURLToPath(new URL('../fixtures/sound', import.meta.url)), invented);
const [pact] = law.arrangements as [ArrangementDocument];
const [version] = pact.versions as [ArrangementDocument['versions'][0]];

const rule = (id: string, change: object, rest: object = {}): ArrangementDocument => ({
  ...pact,
  id,
  ...rest,
  versions: [{ ...version, ...change }],
});

const at = (code: string, changes: Partial<LawDocuments> = {}): PlaceCoverage =>
  coverageOf({ ...law, ...changes }).items.find((place) => place.code === code) as PlaceCoverage;
const nurse = (code: string, changes: Partial<LawDocuments> = {}, profession = 'RN'): ProfessionCoverage =>
  at(code, changes).professions.find((held) => held.profession === profession) as ProfessionCoverage;

describe('the coverage of a corpus', () => {
  it('tells the ways into a place by kind, with what is asked for and how it is entered', () => {
    expect(nurse('XA')).toEqual({
      profession: 'RN',
      coverage: 'complete',
      arrangements: { endorsement: ['pact-route'] },
      negative: [],
      past: [],
      languages: ['alpha'],
      entries: ['citizen'],
      confidence: { sourced: 2, known: 1, uncertain: 0 },
      weakest: 'known',
      verified: { oldest: '2026-11-01', newest: '2026-11-01' },
      missing: [],
    });
  });

  it('names what is missing: ways, language, entry, and that not all of it is written', () => {
    expect(nurse('XB-AA').missing).toEqual(['partial', 'no-language-requirement']);
    expect(nurse('XA', {}, 'RM').missing).toEqual(['partial', 'no-way-in', 'no-language-requirement']);
    expect(nurse('XA', { entries: [] }, 'RM').missing).toEqual([
      'partial',
      'no-way-in',
      'no-language-requirement',
      'no-entry',
    ]);
  });

  it('does not take the registration of one’s own for a way in', () => {
    const own = rule('own', { destination: { any: true }, gives: 'right' }, { kind: 'registration' });
    expect(nurse('XA', { arrangements: [own] })).toMatchObject({
      arrangements: { registration: ['own'] },
      missing: ['no-way-in'],
    });
  });

  it('keeps documented absence apart', () => {
    const bar = rule('no-such-way', { gives: 'bar' }, { kind: 'negative', closes: [] });
    expect(nurse('XA', { arrangements: [pact, bar] })).toMatchObject({
      negative: ['no-such-way'],
      arrangements: { endorsement: ['pact-route'] },
    });
  });

  it('tells as past what has ended by the day of the survey, and what the place no longer belongs to', () => {
    const ending = (until: string) =>
      nurse('XA', { arrangements: [rule('pact-route', { until: until as LocalDate })] });
    expect(ending('2026-11-01')).toMatchObject({ arrangements: {}, past: ['pact-route'], missing: ['no-way-in'] });
    expect(ending('2026-11-02')).toMatchObject({ arrangements: { endorsement: ['pact-route'] }, past: [] });
    const left = structuredClone(law.memberships);
    (left[0]?.members[0] as Record<string, unknown>)['member'] = { from: '2020-01-01', until: '2026-11-01' };
    expect(nurse('XA', { memberships: left })).toMatchObject({ arrangements: {}, past: ['pact-route'] });
  });

  it('counts a rule that is still to come', () => {
    expect(nurse('XA', { arrangements: [rule('pact-route', { from: '2027-01-01' as LocalDate })] }).past).toEqual([]);
  });

  it('tells the weakest confidence, and the oldest and the newest check', () => {
    const old = rule('old', { confidence: 'uncertain', verifiedOn: '2026-01-15' as LocalDate });
    expect(nurse('XA', { arrangements: [pact, old] })).toMatchObject({
      confidence: { sourced: 2, known: 1, uncertain: 1 },
      weakest: 'uncertain',
      verified: { oldest: '2026-01-15', newest: '2026-11-01' },
    });
  });

  it('leaves out a country that leaves nurses to its parts', () => {
    expect(coverageOf(law).items.map(({ code }) => code)).toEqual(['XA', 'XB-AA']);
  });

  it('of the law of this package names every arrangement, entry and binding requirement somewhere', () => {
    const whole = loadCorpus().law;
    const { items } = coverageOf(whole);
    const named = new Set(
      items.flatMap(({ professions }) =>
        professions.flatMap(({ arrangements, negative, past, languages, entries }) => [
          ...Object.values(arrangements).flat(),
          ...negative,
          ...past,
          ...languages,
          ...entries,
        ]),
      ),
    );
    const documents = [
      ...whole.arrangements,
      ...whole.entries,
      ...whole.languages.filter(({ recommendation }) => !recommendation),
    ];
    expect(documents.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    expect(items).toHaveLength(whole.jurisdictions.filter(({ regulates }) => regulates !== 'subdivision').length);
  });
});
