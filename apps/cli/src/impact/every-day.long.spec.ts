import type { RecognitionQuery, Verdict } from '@crossward/contracts';
import { addDays, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import { loadCorpus } from '@crossward/recognition-corpus';
import { compileLaw, compileQueryReader, type LawDocuments } from '@crossward/recognition-domain';
import {
  compareLaws,
  isWorse,
  type Engagement,
  type LoadedLaw,
  type Profile,
  type RawProfile,
} from '@crossward/recognition-impact';
import { syntheticProfiles } from '@crossward/recognition-impact/testing';
import { edited, EDITS } from '../testing/law-edits.js';

const FROM = '2026-12-20' as LocalDate;
const UNTIL = '2027-06-15' as LocalDate;
const PLACES = ['US-TX', 'US-FL', 'US-NY', 'CA-ON', 'IE'] as JurisdictionCode[];

const DURING = { from: '2027-02-10' as LocalDate, until: '2027-05-15' as LocalDate };

const days: LocalDate[] = [];
for (let on = FROM; on <= UNTIL; on = addDays(on, 1)) days.push(on);

const loaded = (law: LawDocuments): LoadedLaw => ({
  law,
  engine: compileLaw(law),
  reader: compileQueryReader(law),
  version: law.version,
});

const home = (jurisdiction: string, more: object = {}): object => ({
  profession: 'RN',
  citizenships: ['US'],
  licences: [{ jurisdiction, profession: 'RN', scope: 'multistate', status: 'active', expiresOn: '2027-06-02' }],
  residences: [{ jurisdiction, from: '2015-01-01' }],
  ...more,
});

/** Nurses on the edges, whom chance would hardly make. */
const EDGES: Record<string, object> = {
  'of the place that leaves': home('US-TX'),
  'of a place in doubt': home('US-RI'),
  'of Nova Scotia': {
    profession: 'RN',
    licences: [{ jurisdiction: 'CA-NS', profession: 'RN', scope: 'full', status: 'active', expiresOn: '2027-10-31' }],
    education: [{ jurisdiction: 'CA-NS' }],
  },
  'of a doubtful party': home('US-FL'),
  'who moves between parties': home('US-FL', {
    residences: [
      { jurisdiction: 'US-FL', from: '2015-01-01', until: '2027-01-10' },
      { jurisdiction: 'US-TX', from: '2027-01-10' },
    ],
  }),
  'who filed in Ontario': {
    profession: 'RN',
    licences: [{ jurisdiction: 'CA-BC', profession: 'RN', scope: 'full', status: 'active' }],
    applications: [{ jurisdiction: 'CA-ON', kind: 'registration', filedOn: '2026-09-15', feePaid: true }],
    education: [{ jurisdiction: 'CA-BC' }],
  },
  'with hours that straddle the window': home('US-GA', {
    practice: [
      { jurisdiction: 'US-GA', from: '2024-02-01', until: '2025-06-01', hours: 1500 },
      { jurisdiction: 'US-GA', from: '2026-11-01', hours: 900 },
    ],
  }),
  'with experience in pieces': home('US-GA', {
    practice: [
      { jurisdiction: 'US-GA', from: '2023-01-01', until: '2023-12-01' },
      { jurisdiction: 'US-NY', from: '2024-01-01', until: '2024-08-01' },
      { jurisdiction: 'US', from: '2024-06-01', until: '2024-09-01' },
      { jurisdiction: 'US-GA', from: '2026-09-10' },
    ],
  }),
  'with a test that grows old': home('US-GA', {
    languages: [],
    languageTests: [
      {
        test: 'ielts-academic',
        takenOn: '2025-04-15',
        scores: { overall: 8, listening: 8, reading: 8, writing: 8, speaking: 8 },
      },
    ],
    education: [{ jurisdiction: 'PH', completedOn: '2010-04-01', language: 'tl' }],
    practice: [],
  }),
  'trained in two places': {
    profession: 'RN',
    education: [
      { jurisdiction: 'PH', completedOn: '2010-04-01' },
      { jurisdiction: 'US-TX', completedOn: '2027-05-15', level: 'bachelor' },
    ],
    licences: [
      { jurisdiction: 'PH', profession: 'RN', scope: 'full', status: 'active' },
      { jurisdiction: 'US-TX', profession: 'RN', scope: 'multistate', status: 'active', issuedOn: '2027-03-09' },
    ],
    residences: [{ jurisdiction: 'US-TX', from: '2026-01-01' }],
    certificates: [{ kind: 'visascreen', issuedOn: '2027-02-02', expiresOn: '2027-06-20' }],
  },
  'told to live in the country only': home('US-TX', { residences: [{ jurisdiction: 'US', from: '2015-01-01' }] }),
  'of Germany, in a part of it': {
    profession: 'RN',
    citizenships: ['DE'],
    licences: [{ jurisdiction: 'DE-BY', profession: 'RN', scope: 'full', status: 'active', established: true }],
    education: [{ jurisdiction: 'DE-BY', titleCode: 'de-pflegefachmann', beganOn: '2011-10-01', level: 'diploma' }],
    practice: [{ jurisdiction: 'DE-BY', from: '2014-10-01', certified: true, fullResponsibility: true }],
    applications: [{ jurisdiction: 'IE', kind: 'declaration', filedOn: '2026-09-01' }],
  },
  'who says nothing': { profession: 'RN' },
};

describe('the first day found from the days of change', () => {
  const base = loadCorpus();
  const annex = base.law.tables.find(({ id }) => id === 'annex-v-5-2-2');
  const titles = Object.values(annex?.rows['DE'] ?? {}).flat() as { code?: string }[];
  const german = titles.find((title) => typeof title?.code === 'string')?.code as string;

  const profiles = (): RawProfile[] => {
    const raw = [
      ...syntheticProfiles(16, { seed: 20_261_122, today: FROM }),
      ...Object.entries(EDGES).map(([who, nurse]) => ({ id: who, nurse: nurse as never })),
    ].map((one) => JSON.parse(JSON.stringify(one).replaceAll('de-pflegefachmann', german)) as RawProfile);
    return raw.map((one) => ({
      ...one,
      destinations: PLACES,
      placements: [
        {
          id: 'placement',
          destination: (one.id === 'who filed in Ontario' ? 'CA-ON' : 'US-TX') as JurisdictionCode,
          ...DURING,
          assignment: { employerConfirmed: true },
        },
      ],
      submissions: [],
    }));
  };

  /** Every day, with the engine of each law: slow, and beyond doubt. */
  const byEveryDay = (
    { nurse }: Profile,
    [older, newer]: readonly [LoadedLaw, LoadedLaw],
    place: { base: JurisdictionCode; head: JurisdictionCode },
    asked: Pick<RecognitionQuery, 'assignment'>,
    accepts: (before: Verdict, after: Verdict, on: LocalDate) => boolean,
  ): LocalDate | undefined => {
    const question = { ...asked, as: nurse.head.profession };
    return days.find((on) => {
      const before = older.engine.verdict({ ...question, nurse: nurse.base, destination: place.base, on });
      const after = newer.engine.verdict({ ...question, nurse: nurse.head, destination: place.head, on });
      return before !== after && accepts(before, after, on);
    });
  };

  for (const [what, edit] of Object.entries(EDITS)) {
    it(`is that of a search through every day when ${what}`, () => {
      const head = loaded(edited(base.law, edit));
      let differences = 0;
      for (const laws of [[base, head] as const, [head, base] as const]) {
        const { assessor, comparison, reader } = compareLaws(laws[0], laws[1], { from: FROM, until: UNTIL });
        for (const raw of profiles()) {
          const profile = reader.read(raw);
          const { changes, atRisk } = assessor.assess(profile);
          const told = changes.flatMap(({ destinations, on }) => destinations.map((place) => `${place} ${on}`)).sort();
          const as = profile.nurse.head.profession;
          const expected = PLACES.flatMap((code) => {
            const place = comparison.placeOf(code, as);
            const on = byEveryDay(profile, laws, place, {}, () => true);
            return on === undefined ? [] : [`${place.head} ${on}`];
          }).sort();
          expect({ who: profile.id, told }).toEqual({ who: profile.id, told: expected });
          const { destination, assignment } = profile.engagements[0] as Engagement;
          const lost = byEveryDay(
            profile,
            laws,
            comparison.placeOf(destination, as),
            assignment ? { assignment } : {},
            (before, after, on) => on >= DURING.from && on < DURING.until && isWorse(before, after),
          );
          expect({ who: profile.id, lost: atRisk[0]?.on }).toEqual({ who: profile.id, lost });
          differences += expected.length + atRisk.length;
        }
      }
      // A change that changes nothing for anybody would show nothing.
      expect(differences).toBeGreaterThan(0);
    });
  }
});
