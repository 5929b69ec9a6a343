import type { NurseFacts, Route, Verdict } from '@crossward/contracts';
import type { JurisdictionCode } from '@crossward/kernel';
import type { AtlasRequest } from './source.js';
import { referenceNurse } from './reference-nurse.js';
import type { Survey } from './survey.js';

/** What the reference nurse of one place finds in another. */
export interface Cell {
  verdict: Verdict;
  /** The best way; where the verdict is undetermined, the best of those that hang on what is not known. */
  arrangement: string | undefined;
  confidence: Route['confidence'] | undefined;
}

/** By the place of the nurse, then by that of the work. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

const EMPTY: ReadonlyMap<string, Cell> = new Map();

export const rowOf = (matrix: Matrix, code: string): ReadonlyMap<string, Cell> => matrix.get(code) ?? EMPTY;

const PROGRESS_EVERY = 16;

/** Every nurse in every place, by single ways: what a decision on that day says, without further licences on the way. */
export const matrixOf = (survey: Survey, { on, progress }: AtlasRequest): Matrix => {
  const { law, engine } = survey.source;
  const matrix = new Map<string, Map<string, Cell>>();
  survey.places.forEach((place, index) => {
    if (index % PROGRESS_EVERY === 0) progress?.('matrix', index, survey.places.length);
    const nurse = referenceNurse(law, survey.parts, place, on);
    const { destinations } = engine.destinations({ nurse, on, maxLegs: 1 });
    const cells = destinations.map(({ jurisdiction, verdict, route }): [string, Cell] => [
      jurisdiction,
      { verdict, arrangement: route?.legs.at(-1)?.arrangement, confidence: route?.confidence },
    ]);
    matrix.set(place.code, new Map(cells));
  });
  return matrix;
};

const MOST_ORIGINS = 6;

/** The places where the nurses of most cases were trained or licensed: those that the law is asked about most. */
export const classicOrigins = (survey: Survey): string[] => {
  const counts = new Map<string, number>();
  const count = ({ education = [], licences = [] }: NurseFacts): void => {
    const codes = [...education, ...licences].map(({ jurisdiction }) => jurisdiction as string);
    for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const cases of survey.source.cases.values()) for (const { given } of cases) count(given.nurse);
  return [...counts]
    .filter(([code]) => survey.place(code) !== undefined)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_ORIGINS)
    .map(([code]) => code);
};

/** Ways over several licences, by the place where they end. */
export type Detours = ReadonlyMap<string, readonly { from: string; route: Route }[]>;

/** The best way of nurses from the classic origins to each place that one way alone does not open. */
export const detoursOf = (survey: Survey, { on, progress }: AtlasRequest): Detours => {
  const { law, engine } = survey.source;
  const detours = new Map<string, { from: string; route: Route }[]>();
  const origins = classicOrigins(survey);
  origins.forEach((from, index) => {
    progress?.('detours', index, origins.length);
    const place = survey.place(from);
    if (!place) return;
    const nurse = referenceNurse(law, survey.parts, place, on);
    for (const { jurisdiction, route } of engine.destinations({ nurse, on, maxLegs: 3 }).destinations) {
      if (!route || route.legs.length < 2 || route.legs.some(({ conditionalOn }) => conditionalOn)) continue;
      const found = detours.get(jurisdiction) ?? [];
      detours.set(jurisdiction as JurisdictionCode, [...found, { from, route }]);
    }
  });
  return detours;
};
