import type { Random } from '../random.js';

/** Numbers in the manner of each register, without claiming to be one of its own. */
const SHAPES: Readonly<Record<string, (random: Random) => string>> = {
  'US-FL': (random) => `RN${random.digits(7)}`,
  'US-NY': (random) => random.digits(6),
  'US-MI': (random) => `4704${random.digits(6)}`,
  'CA-ON': (random) => `${random.letters(2)}${random.digits(6)}`,
  'CA-QC': (random) => random.digits(7),
  GB: (random) => `${random.digits(2)}${random.letters(1)}${random.digits(4)}${random.letters(1)}`,
  AU: (random) => `NMW000${random.digits(7)}`,
  DE: (random) => `GP-${random.digits(6)}`,
  PL: (random) => `${random.whole(1, 8)}${random.digits(6)}P`,
  CH: (random) => `7601${random.digits(9)}`,
  MX: (random) => random.digits(8),
};

/** Numbers of Texas and Poland that begin with 9 belong to the people of the stories (`story.ts`). */
export const licenceNumber = (jurisdiction: string, random: Random): string => {
  if (jurisdiction === 'US-TX') return `${random.whole(6, 8)}${random.digits(5)}`;
  return SHAPES[jurisdiction]?.(random) ?? random.digits(7);
};
