import { Catalogue, explain, localise } from '@crossward/recognition-explanation';
import { compileLaw, type LawDocuments } from '@crossward/recognition-domain';
import type { Decision } from '@crossward/contracts';
import { caseNamed, decided, shipped } from './asked.js';

const catalogue = new Catalogue(shipped().law);
const LOCALES = ['en', 'fr', 'es'] as const;

/** What the corpus is called changes with each of its words. */
const text = (decision: Decision, locale: string): string =>
  explain(decision, catalogue, locale)
    .map((sentence) => sentence.text.replace(decision.corpusVersion, '<version>'))
    .join('\n');

const TOLD: [file: string, name: string][] = [
  ['us-nlc-privilege.yaml', 'Connecticut takes part on the last day of its act'],
  ['us-nlc-privilege.yaml', 'from its reported sunset Rhode Island is doubtful'],
  ['us-ca-endorsement.yaml', 'so does a multistate licence'],
  ['stories/compact-traveller.yaml', 'then California, first by the temporary licence that endorsement brings'],
  ['stories/compact-traveller.yaml', 'then Ontario as of right once she has applied'],
  ['ca-on-as-of-right-canada.yaml', 'before 2025-06-05 a long-term care home is covered'],
  ['ca-qc-france-arm.yaml', 'a French nurse with 500 recent hours goes to Québec without an examination'],
  ['stories/from-manila.yaml', 'a nurse of the Philippines has a way to GB by uk-toc'],
  ['stories/from-manila.yaml', 'a nurse of the Philippines has a way to CA-ON by ca-on-ien'],
  ['de-third-country.yaml', 'without a stated education it is not certain'],
  ['ch-service-90.yaml', 'once declared ninety days a year are allowed'],
  ['eu-auto-nurse.yaml', 'in Ireland a single permit is doubtful'],
  ['eu-temp-services.yaml', 'without a word on applications the right is possible'],
  ['ttmra.yaml', 'registration is deemed on the day the notice is lodged'],
  ['own-licence.yaml', 'a temporary licence authorises with a limit'],
  ['stories/nothing-to-show.yaml', 'a nurse with nothing to show is not promised anything in Texas'],
  ['eac-no-nurse-mra.yaml', 'a licence of one member gives nothing in another'],
];

describe.each(TOLD)('%s: %s', (file, name) => {
  const decision = decided(caseNamed(file, name));
  it.each(LOCALES)('is explained in %s', (locale) => expect(text(decision, locale)).toMatchSnapshot());
});

describe('a place whose law is known as a whole', () => {
  const { law, reader } = shipped();
  const complete: LawDocuments = {
    ...law,
    jurisdictions: law.jurisdictions.map((place) => ({ ...place, coverage: { RN: 'complete' as const } })),
  };
  const engine = compileLaw(complete);
  const ask = (file: string, name: string): Decision => decided(caseNamed(file, name), { engine, reader });

  it.each(LOCALES)('is barred, and by what, in %s', (locale) => {
    const decision = ask('stories/nothing-to-show.yaml', 'nor in Germany');
    expect(decision.verdict).toBe('barred');
    expect(text(decision, locale)).toMatchSnapshot();
  });

  it('names the bar that closes a way', () => {
    const decision = ask('eac-no-nurse-mra.yaml', 'a licence of one member gives nothing in another');
    const closed = (locale: string): string[] =>
      explain(decision, catalogue, locale).flatMap((told) => (told.key === 'barred-by' ? [told.text] : []));
    expect(closed('fr').length).toBe(decision.reasons.filter(({ outcome }) => outcome === 'failed').length);
    expect(closed('es').length).toBe(closed('fr').length);
  });
});

describe('what the engine says by itself', () => {
  const reasonIn = (decision: Decision, arrangement: string, rule: string, locale: string): string | undefined =>
    localise(decision, catalogue, locale).reasons.find((told) => told.arrangement === arrangement && told.rule === rule)
      ?.text;

  it.each([
    ['ch-service-90.yaml', 'the act was not in force on 2013-08-31', 'ch-service-90', 'in-force'],
    ['us-nlc-privilege.yaml', 'Connecticut is out on the day its act ends', 'us-nlc-privilege', 'destination'],
    ['us-nlc-privilege.yaml', 'the day before Pennsylvania does not', 'us-nlc-privilege', 'destination'],
    ['us-nlc-privilege.yaml', 'in March 2020 the start of New Jersey is doubtful', 'us-nlc-privilege', 'in-force'],
  ])('is said in every language: %s, %s', (file, name, arrangement, rule) => {
    const decision = decided(caseNamed(file, name));
    const said = LOCALES.map((locale) => reasonIn(decision, arrangement, rule, locale));
    expect(new Set(said).size).toBe(3);
    expect(said).toMatchSnapshot();
  });

  it('names no day but that of the trace', () => {
    const decision = decided(caseNamed('ch-service-90.yaml', 'the act was not in force on 2013-08-31'));
    expect(reasonIn(decision, 'ch-service-90', 'in-force', 'fr')).toBe('N’entre en vigueur que le 1er septembre 2013.');
  });
});
