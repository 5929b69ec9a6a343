import type { EducationFact, LicenceFact, NurseFacts, ResidenceFact } from '@crossward/contracts';
import type { LocalDate, Problem } from '@crossward/kernel';

/** Pairs of days of one item of which the first cannot lie after the second. */
const ORDERED: Readonly<Record<string, readonly (readonly [first: string, second: string])[]>> = {
  licences: [['issuedOn', 'expiresOn']],
  certificates: [['issuedOn', 'expiresOn']],
  education: [['beganOn', 'completedOn']],
};

const contradiction = (at: string, message: string, nextStep: string): Problem => ({
  at,
  code: 'CONTRADICTING_FACTS',
  message: `${at} ${message}`,
  nextStep,
});

const outOfOrder = (list: string, items: readonly Record<string, unknown>[]): Problem[] =>
  items.flatMap((item, index) =>
    (ORDERED[list] ?? []).flatMap(([first, second]): Problem[] => {
      const [a, b] = [item[first] as LocalDate | undefined, item[second] as LocalDate | undefined];
      if (a === undefined || b === undefined || a <= b) return [];
      const at = `/nurse/${list}/${index}/${second}`;
      return [contradiction(at, `(${b}) lies before ${first} (${a}).`, 'Correct one of the two days.')];
    }),
  );

/**
 * Of two homes without an end nobody can say which one decides. A stay with an end beside a lasting home is none: that
 * is how people travel for an assignment.
 */
const secondHome = (residences: readonly ResidenceFact[], on: LocalDate): Problem[] => {
  const homes = residences
    .map((residence, index) => ({ ...residence, index }))
    .filter(({ from, until }) => from <= on && until === undefined);
  const [first, second] = homes;
  if (!first || !second) return [];
  const what = `(${second.jurisdiction}) is a home without an end, and so is /nurse/residences/${first.index} (${first.jurisdiction}).`;
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
  ...Object.keys(ORDERED).flatMap((list) =>
    outOfOrder(list, (nurse[list as keyof NurseFacts] ?? []) as unknown as Record<string, unknown>[]),
  ),
  ...secondHome(nurse.residences ?? [], on),
  ...licenceBeforeTraining(nurse.licences ?? [], nurse.education ?? []),
];
