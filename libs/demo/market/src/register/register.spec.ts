import type { LocalDate } from '@crossward/kernel';
import { buildDemoMarket } from '../build-demo-market.js';
import { registerEntries, type RegisterEntry } from './register-entry.js';
import { STORIES } from './stories.js';

const TODAY = '2026-11-22' as LocalDate;
const market = buildDemoMarket(TODAY, 'unused');
const entries = [...registerEntries(market, TODAY)];
const keyOf = ({ jurisdiction, profession, number }: Pick<RegisterEntry, 'jurisdiction' | 'profession' | 'number'>) =>
  `${jurisdiction} ${profession} ${number}`;
const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
const entryOf = (nurseKey: string): RegisterEntry | undefined => {
  const nurse = market.nurses.find(({ key }) => key === nurseKey)!;
  return byKey.get(keyOf(nurse.licences![0]!));
};

describe('the simulated registers', () => {
  it('keep every licence under a number of its own', () => {
    expect(byKey.size).toBe(entries.length);
  });

  it('agree with every nurse of whom no story is told', () => {
    for (const nurse of market.nurses) {
      if (STORIES.has(nurse.key)) continue;
      for (const licence of nurse.licences!) {
        expect(byKey.get(keyOf(licence))).toMatchObject({
          familyName: nurse.familyName,
          givenNames: nurse.givenNames,
          birthDate: nurse.birthDate,
          scope: licence.scope,
          status: 'active',
          issuedOn: licence.issuedOn,
          expiresOn: licence.expiresOn ?? null,
          discipline: [],
        });
      }
    }
  });

  it('tell each story of a nurse who exists', () => {
    for (const key of STORIES.keys()) expect(market.nurses.some((nurse) => nurse.key === key)).toBe(true);
    expect(entryOf('us-tx-multistate-14')).toBeUndefined();
    expect(entryOf('us-tx-multistate-05')).toMatchObject({ status: 'lapsed', expiresOn: '2026-10-08' });
    expect(entryOf('us-tx-multistate-09')!.familyName).not.toBe(
      market.nurses.find(({ key }) => key === 'us-tx-multistate-09')!.familyName,
    );
    expect(entryOf('us-fl-multistate-06')!.authorisations).toEqual([
      { jurisdiction: 'US-FL', authorised: true, narrative: 'Single-state licence.' },
    ]);
    expect(entryOf('us-fl-multistate-11')).toMatchObject({
      status: 'encumbered',
      discipline: [{ jurisdiction: 'US-FL' }],
    });
    expect(entryOf('us-fl-multistate-11')!.authorisations.some(({ authorised }) => authorised)).toBe(false);
    expect(entryOf('de-02')!.familyName).toBe('MUELLER');
    expect(market.nurses.find(({ key }) => key === 'de-02')!.familyName).toBe('Müller');
  });

  it('say of a multistate licence where it is good, and nothing of the kind where there is no compact', () => {
    expect(entryOf('us-tx-multistate-01')!.authorisations.find(({ jurisdiction }) => jurisdiction === 'US-FL')).toEqual(
      {
        jurisdiction: 'US-FL',
        authorised: true,
        narrative: 'Multistate privilege from US-TX.',
      },
    );
    expect(entryOf('us-ca-single-state-01')!.authorisations).toEqual([]);
    expect(entryOf('pl-bachelor-01')!.authorisations).toEqual([]);
  });
});
