import type { EducationFact, LicenceFact, NurseFacts, ResidenceFact } from '@crossward/contracts';
import type { LocalDate, Problem } from '@crossward/kernel';

interface OrderedDays {
  list: 'licences' | 'certificates' | 'education';
  first: string;
  second: string;
}

/** Pairs of days of one item of which the first cannot lie after the second. */
const ORDERED: readonly OrderedDays[] = [
  { list: 'licences', first: 'issuedOn', second: 'expiresOn' },
  { list: 'certificates', first: 'issuedOn', second: 'expiresOn' },
  { list: 'education', first: 'beganOn', second: 'completedOn' },
];

const contradiction = (at: string, message: string, nextStep: string): Problem => ({
  at,
  code: 'CONTRADICTING_FACTS',
  message: `${at} ${message}`,
  nextStep,
});

const outOfOrder = (nurse: NurseFacts, { list, first, second }: OrderedDays): Problem[] => {
  const items = (nurse[list] ?? []) as unknown as readonly Record<string, LocalDate | undefined>[];
  return items.flatMap((item, index): Problem[] => {
    const [a, b] = [item[first], item[second]];
    if (a === undefined || b === undefined || a <= b) return [];
    const at = `/nurse/${list}/${index}/${second}`;
    return [contradiction(at, `(${b}) lies before ${first} (${a}).`, 'Correct one of the two days.')];
  });
};

/**
 * Of two homes without an end nobody can say which one decides. A stay with an end beside a lasting home is none: that
 * is how people travel for an assignment.
 */
const secondHome = (residences: readonly ResidenceFact[], on: LocalDate): Problem[] => {
  const isHome = ({ from, until }: ResidenceFact): boolean => from <= on && until === undefined;
  const homes = residences.flatMap((residence, index) => (isHome(residence) ? [{ residence, index }] : []));
  const [first, second] = homes;
  if (!first || !second) return [];
  const what = `(${second.residence.jurisdiction}) is a home without an end, and so is /nurse/residences/${first.index} (${first.residence.jurisdiction}).`;
  return [
    contradiction(
      `/nurse/residences/${second.index}`,
      what,
      'Give the one that the nurse left, or stays in for a time, an `until`.',
    ),
  ];
};

/** A licence that rests on training was not issued before any training began. */
const licenceBeforeTraining = (licences: readonly LicenceFact[], education: readonly EducationFact[]): Problem[] => {
  const begun = education.map(({ beganOn }) => beganOn);
  if (begun.length === 0 || begun.some((day) => day === undefined)) return [];
  const first = (begun as LocalDate[]).reduce((earliest, day) => (day < earliest ? day : earliest));
  return licences.flatMap(({ issuedOn }, index) =>
    issuedOn === undefined || issuedOn >= first
      ? []
      : [
          contradiction(
            `/nurse/licences/${index}/issuedOn`,
            `(${issuedOn}) lies before the first education began (${first}).`,
            'Correct one of the two days, or add the education that the licence rests on.',
          ),
        ],
  );
};

/** What no schema sees: facts that cannot all be true. Each is told with its place. */
export const contradictionsIn = (nurse: NurseFacts, on: LocalDate): Problem[] => [
  ...ORDERED.flatMap((days) => outOfOrder(nurse, days)),
  ...secondHome(nurse.residences ?? [], on),
  ...licenceBeforeTraining(nurse.licences ?? [], nurse.education ?? []),
];
