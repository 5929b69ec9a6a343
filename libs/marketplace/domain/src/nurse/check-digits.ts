/** One check digit of a passport's second line: the places that it guards, and its own, counted from 0. */
interface CheckDigit {
  readonly name: string;
  readonly guards: readonly (readonly [from: number, until: number])[];
  readonly at: number;
}

/**
 * ICAO Doc 9303 part 4, section 4.2.2. The optional personal number stays out: states fill its place as they like,
 * and the composite digit guards it.
 */
const CHECK_DIGITS: readonly CheckDigit[] = [
  { name: 'document number', guards: [[0, 9]], at: 9 },
  { name: 'birth date', guards: [[13, 19]], at: 19 },
  { name: 'date of expiry', guards: [[21, 27]], at: 27 },
  {
    name: 'whole line (composite)',
    guards: [
      [0, 10],
      [13, 20],
      [21, 43],
    ],
    at: 43,
  },
];

const WEIGHTS = [7, 3, 1] as const;

/** A filler counts 0, digits as they are, A to Z as 10 to 35 (ICAO Doc 9303 part 3, section 4.9). */
const valueOf = (character: string): number => (character === '<' ? 0 : Number.parseInt(character, 36));

const checkDigitOf = (text: string): string =>
  String([...text].reduce((sum, character, at) => sum + valueOf(character) * (WEIGHTS[at % 3] ?? 0), 0) % 10);

/**
 * What is wrong with the check digits of a well-formed zone (two lines of 44, TD3), a sentence each. The values stay
 * out of the sentences: an answer may end up in a log, and a passport line must not.
 */
export const wrongCheckDigits = (zone: string): string[] => {
  const second = zone.slice(45);
  return CHECK_DIGITS.filter(({ guards, at }) => {
    const guarded = guards.map(([from, until]) => second.slice(from, until)).join('');
    return checkDigitOf(guarded) !== second[at];
  }).map(
    ({ name, at }) => `The check digit of the ${name} (line 2, place ${at + 1}) does not agree with what it guards.`,
  );
};
