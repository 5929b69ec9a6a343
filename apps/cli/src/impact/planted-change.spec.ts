import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import { loadCorpus } from '@crossward/recognition-corpus';
import { compileLaw, compileQueryReader, type LawDocuments } from '@crossward/recognition-domain';
import { compareLaws, type Assessment, type LoadedLaw, type RawEngagement } from '@crossward/recognition-impact';
import { compactParty, edited } from '../testing/law-edits.js';

const day = (text: string): LocalDate => text as LocalDate;
const loaded = (law: LawDocuments): LoadedLaw => ({
  law,
  engine: compileLaw(law),
  reader: compileQueryReader(law),
  version: law.version,
});

const licence = (jurisdiction: string, scope: string, more: object = {}): object => ({
  jurisdiction,
  profession: 'RN',
  scope,
  status: 'active',
  ...more,
});

const nurseOf = (jurisdiction: string, licences: object[] = [licence(jurisdiction, 'multistate')]): object => ({
  profession: 'RN',
  citizenships: ['US'],
  residences: [{ jurisdiction, from: '2015-01-01' }],
  licences,
});

describe('a change of law, held against nurses and what is agreed with them', () => {
  const current = loadCorpus();
  const stays = loaded(edited(current.law, compactParty('US-CT', null)));
  const window = { from: day('2026-11-22'), until: day('2029-11-22') };

  const assess = (
    laws: { base: LoadedLaw; head: LoadedLaw },
    nurse: object,
    {
      placements = [],
      submissions = [],
      destinations,
    }: Partial<Record<'placements' | 'submissions', object[]>> & {
      destinations?: string[];
    } = {},
  ): Assessment => {
    const { assessor, reader } = compareLaws(laws.base, laws.head, window);
    const engagements = { placements: placements as RawEngagement[], submissions: submissions as RawEngagement[] };
    return assessor.assess(reader.read({ id: 'n', nurse, ...engagements, ...(destinations ? { destinations } : {}) }));
  };
  const placement = (destination: string, from: string, until: string) => ({
    id: `${destination} ${from}`,
    destination,
    from,
    until,
  });
  const idsAtRisk = ({ atRisk }: Assessment): string[] => atRisk.map(({ id }) => id);

  describe('Connecticut leaves on 2028-01-01 instead of staying', () => {
    const laws = { base: stays, head: current };

    it('is lost to a multistate nurse of Connecticut everywhere in the compact, from that day', () => {
      const { changes } = assess(laws, nurseOf('US-CT'), { destinations: ['US-GA', 'US-TX', 'US-NY', 'DE'] });
      expect(changes).toMatchObject([
        {
          effect: 'loses',
          on: '2028-01-01',
          destinations: ['US-GA', 'US-TX'],
          before: { verdict: 'authorised', arrangement: 'us-nlc-privilege' },
          after: { verdict: 'pathway', arrangement: 'us-endorsement-generic' },
          arrangement: 'us-nlc-privilege',
        },
      ]);
    });

    it('is lost to a multistate nurse of Florida in Connecticut alone', () => {
      const { changes } = assess(laws, nurseOf('US-FL'));
      expect(changes).toMatchObject([{ effect: 'loses', on: '2028-01-01', destinations: ['US-CT'] }]);
    });

    it('puts exactly those placements at risk whose days reach the day', () => {
      const placements = [
        placement('US-FL', '2027-10-01', '2028-01-01'), // its last day is the day before
        placement('US-FL', '2027-10-02', '2028-01-02'),
        placement('US-FL', '2028-01-01', '2028-02-01'),
        placement('US-FL', '2027-10-01', '2027-12-31'),
        placement('US-NY', '2027-12-01', '2028-02-01'),
      ];
      const { atRisk } = assess(laws, nurseOf('US-CT'), { placements });
      expect(atRisk.map(({ id, on, arrangement }) => [id, on, arrangement])).toEqual([
        ['US-FL 2027-10-02', '2028-01-01', 'us-nlc-privilege'],
        ['US-FL 2028-01-01', '2028-01-01', 'us-nlc-privilege'],
      ]);
    });

    it('tells the first day of the placement itself where the loss began before', () => {
      const { atRisk } = assess(laws, nurseOf('US-CT'), {
        placements: [placement('US-FL', '2028-06-01', '2028-07-01')],
      });
      expect(atRisk).toMatchObject([{ on: '2028-06-01', effect: 'loses' }]);
    });

    it('leaves a nurse alone who holds a licence of the place as well, until that one ends', () => {
      const placements = [placement('US-CT', '2027-12-01', '2028-12-01')];
      const both = (more: object) =>
        nurseOf('US-FL', [licence('US-FL', 'multistate'), licence('US-CT', 'single-state', more)]);
      expect(assess(laws, both({}), { placements })).toMatchObject({ atRisk: [], changes: [] });
      const ends = assess(laws, both({ expiresOn: '2028-03-31' }), { placements });
      expect(ends.atRisk).toMatchObject([{ on: '2028-04-01' }]);
      expect(ends.changes).toMatchObject([{ on: '2028-04-01', destinations: ['US-CT'] }]);
    });

    it('is nothing to a nurse whose licence ends before, and found on the day where it is issued after', () => {
      const found = (more: object): (string | undefined)[] =>
        assess(laws, nurseOf('US-CT', [licence('US-CT', 'multistate', more)]), { destinations: ['US-FL'] }).changes.map(
          ({ on }) => on,
        );
      expect(found({ expiresOn: '2027-12-31' })).toEqual([]);
      expect(found({ expiresOn: '2028-01-01' })).toEqual(['2028-01-01']);
      expect(found({ issuedOn: '2028-09-15' })).toEqual(['2028-09-15']);
    });

    it('is nothing to a nurse with a single-state licence, of another profession sought, or from Europe', () => {
      expect(
        assess(laws, nurseOf('US-CT', [licence('US-CT', 'single-state')]), { destinations: ['US-FL'] }).changes,
      ).toEqual([]);
      const german = { profession: 'RN', citizenships: ['DE'], licences: [licence('DE', 'full')], residences: [] };
      expect(assess(laws, german).changes).toEqual([]);
    });

    it('counts as a gain the other way round, and puts nothing at risk', () => {
      const placements = [placement('US-FL', '2027-12-01', '2028-02-01')];
      const found = assess({ base: current, head: stays }, nurseOf('US-CT'), { placements, destinations: ['US-FL'] });
      expect(found).toMatchObject({
        changes: [{ effect: 'gains', on: '2028-01-01', arrangement: 'us-nlc-privilege' }],
        atRisk: [],
      });
    });
  });

  it.each(['2027-02-28', '2028-02-29'])(
    'a party that leaves on %s is lost on that day and not on the day before',
    (leaves) => {
      const laws = { base: current, head: loaded(edited(current.law, compactParty('US-TX', leaves))) };
      const before = new Date(Date.parse(leaves) - 86_400_000).toISOString().slice(0, 10);
      const after = new Date(Date.parse(leaves) + 86_400_000).toISOString().slice(0, 10);
      const submissions = [placement('US-FL', before, leaves), placement('US-FL', before, after)];
      const found = assess(laws, nurseOf('US-TX'), { submissions });
      expect(idsAtRisk(found)).toEqual([`US-FL ${before}`]);
      expect(found.atRisk).toMatchObject([{ kind: 'submission', on: leaves, until: after }]);
    },
  );

  it('a doubt makes undetermined what was a certain right only where nothing else is certain', () => {
    const doubt = edited(current.law, (law) => {
      const nlc = law.memberships.find(({ id }) => id === 'nlc');
      const texas = nlc?.members.find(({ jurisdiction }) => jurisdiction === 'US-TX') as Record<string, unknown>;
      texas['issuing'] = { from: '2018-01-19', doubtful: { from: '2027-06-01', why: 'A bill.' } };
    });
    const { changes } = assess({ base: current, head: loaded(doubt) }, nurseOf('US-TX'), { destinations: ['US-FL'] });
    expect(changes).toMatchObject([{ on: '2027-06-01', effect: 'loses', after: { verdict: 'pathway' } }]);
  });

  it('nothing is found between a law and itself', () => {
    const { comparison } = compareLaws(current, current, window);
    expect(comparison.touched).toEqual([]);
    expect(comparison.affected).toEqual([] as JurisdictionCode[]);
    expect(assess({ base: current, head: current }, nurseOf('US-CT'))).toMatchObject({ changes: [], atRisk: [] });
  });
});
