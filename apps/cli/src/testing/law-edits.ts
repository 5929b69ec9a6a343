import type { LocalDate } from '@crossward/kernel';
import type { LawDocuments } from '@crossward/recognition-domain';

/** Changes of law that specs plant: each takes a copy of the law and changes one thing in it. */
export type LawEdit = (law: LawDocuments) => void;

const day = (text: string): LocalDate => text as LocalDate;

const found = <T>(what: string, item: T | undefined): T => {
  if (item === undefined) throw new Error(`The law has no ${what} to change.`);
  return item;
};

export const edited = (law: LawDocuments, edit: LawEdit): LawDocuments => {
  const copy = structuredClone(law);
  edit(copy);
  return { ...copy, version: `${law.version}-edited` };
};

const arrangement = (law: LawDocuments, id: string) =>
  found(
    id,
    law.arrangements.find((one) => one.id === id),
  );

const version = (law: LawDocuments, id: string) => found(`version of ${id}`, arrangement(law, id).versions.at(-1));

const member = (law: LawDocuments, membership: string, jurisdiction: string) =>
  found(
    `${jurisdiction} in ${membership}`,
    law.memberships.find(({ id }) => id === membership)?.members.find((one) => one.jurisdiction === jurisdiction),
  );

/** A party leaves the compact, or stays: `until` null. */
export const compactParty =
  (jurisdiction: string, until: string | null): LawEdit =>
  (law) => {
    const party = member(law, 'nlc', jurisdiction) as Record<string, unknown>;
    for (const aspect of ['inbound', 'issuing']) {
      const { until: _before, doubtful: _doubt, ...period } = party[aspect] as Record<string, unknown>;
      party[aspect] = until === null ? period : { ...period, until };
    }
  };

const replaced = (value: unknown, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(from, to)) as unknown;

/** One of every kind of change, far from each other in the law. */
export const EDITS: Readonly<Record<string, LawEdit>> = {
  'a party leaves the compact': compactParty('US-TX', '2027-03-01'),
  'whether a party stays is settled': compactParty('US-RI', null),
  'whether a party stays becomes doubtful': (law) => {
    const party = member(law, 'nlc', 'US-FL') as Record<string, unknown>;
    party['issuing'] = { from: '2018-01-19', doubtful: { from: '2027-02-01', until: '2027-05-01', why: 'A bill.' } };
  },
  'an arrangement ends': (law) => {
    version(law, 'us-endorsement-generic').until = day('2027-04-01');
  },
  'an arrangement is not there': (law) => {
    const gone = 'us-nlc-privilege';
    const without = (ids: string[] = []): string[] => ids.filter((id) => id !== gone);
    law.arrangements = law.arrangements
      .filter(({ id }) => id !== gone)
      .map((one) => ({ ...one, supersedes: without(one.supersedes), closes: without(one.closes) }));
  },
  'a span is shorter': (law) => {
    const rule = version(law, 'us-nlc-psor-change-60d');
    rule.when = replaced(rule.when, '"days":60', '"days":45') as typeof rule.when;
  },
  'six months become five': (law) => {
    const rule = version(law, 'ca-on-as-of-right-canada');
    rule.rightWhen = replaced(rule.rightWhen, '"months":6', '"months":5') as NonNullable<typeof rule.rightWhen>;
  },
  'a shared condition asks less': (law) => {
    const shared = found(
      'shared condition',
      law.conditions.find(({ id }) => id === 'disciplined-at-destination'),
    );
    shared.condition = { not: shared.condition };
  },
  'a reference date of a table moves': (law) => {
    const table = found(
      'table',
      law.tables.find(({ id }) => id === 'annex-v-5-2-2'),
    );
    const row = found('row', table.rows['DE']);
    row['referenceDate'] = '2012-01-01';
  },
  'experience is asked for, a year of it in the last two': (law) => {
    version(law, 'us-endorsement-generic').when.push({
      id: 'recent-hours',
      total: {
        in: 'practice',
        of: 'hours',
        since: { day: '$on', minus: { years: 2 } },
        perDay: 24,
        atLeast: 800,
      },
    });
    law.messages['recent-hours'] = 'Hours of the last two years.';
  },
  'two years of experience in all are asked for': (law) => {
    version(law, 'us-endorsement-generic').when.push({
      id: 'spec-experience',
      lasting: { in: 'practice', where: { field: 'jurisdiction', partOf: 'US' }, years: 2 },
    });
    law.messages['spec-experience'] = 'Two years.';
  },
  'proof of English is asked for': (law) => {
    version(law, 'us-endorsement-generic').when.push({ id: 'spec-english', language: 'nmba' });
    law.messages['spec-english'] = 'English.';
  },
  'results of tests count for a month less': (law) => {
    version(law, 'us-endorsement-generic').when.push({ id: 'spec-english', language: 'nmba' });
    law.messages['spec-english'] = 'English.';
    const board = found(
      'nmba',
      law.languages.find(({ id }) => id === 'nmba'),
    );
    for (const one of board.versions) one.validFor = { months: 23 };
  },
  'practice without a gap is asked for': (law) => {
    version(law, 'us-endorsement-generic').when.push({
      id: 'recent-practice',
      continuous: { in: 'practice', years: 1, withinYears: 2 },
    });
    law.messages['recent-practice'] = 'A year without a gap.';
  },
  'a right becomes a way': (law) => {
    version(law, 'us-nlc-privilege').gives = 'route';
  },
  'a place is known completely': (law) => {
    const florida = found(
      'US-FL',
      law.jurisdictions.find(({ code }) => code === 'US-FL'),
    );
    florida.coverage = { RN: 'complete', LPN: 'complete' };
  },
  'a country is divided': (law) => {
    const germany = found(
      'DE',
      law.jurisdictions.find(({ code }) => code === 'DE'),
    );
    law.jurisdictions.push({ ...germany, code: 'DE-BY', name: 'Bavaria' });
  },
  'a gate stands before nurses of the Philippines': (law) => {
    law.arrangements.push({
      id: 'spec-gate',
      name: 'Clearance of the home regulator',
      kind: 'gate',
      professions: ['RN'],
      versions: [
        {
          ...version(law, 'us-endorsement-generic'),
          from: day('2027-01-15'),
          destination: { memberOf: 'us-states-and-dc' },
          gives: 'gate',
          home: { oneOf: ['PH', 'US-TX'] },
          subject: undefined as never,
          origin: undefined as never,
          when: [{ id: 'spec-clearance', exists: { in: 'certificates', where: { field: 'kind', is: 'visascreen' } } }],
          bars: [],
        },
      ],
    });
    law.messages['spec-clearance'] = 'Clearance.';
  },
  'a country in the compact': (law) => {
    const texas = member(law, 'nlc', 'US-TX');
    const compact = found(
      'nlc',
      law.memberships.find(({ id }) => id === 'nlc'),
    );
    compact.members.push({
      ...texas,
      jurisdiction: 'US-NY',
      issuing: { from: '2027-02-10' },
      inbound: { from: '2027-04-10' },
    });
  },
};
