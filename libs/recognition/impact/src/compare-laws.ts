import type { LocalDate } from '@crossward/kernel';
import type { Engine, LawDocuments, QueryReader } from '@crossward/recognition-domain';
import { Assessor } from './assess.js';
import { Comparison } from './comparison.js';
import type { ComparedLaw } from './law/law-side.js';
import { ProfileReader } from './profile/read-profile.js';

/** A law that is ready to answer: what the corpus loads. */
export interface LoadedLaw {
  law: LawDocuments;
  engine: Engine;
  reader: QueryReader;
  version: string;
}

const compared = ({ law, engine }: LoadedLaw): ComparedLaw => ({
  law,
  answersAbout(nurse) {
    const prepared = engine.prepareNurse(nurse);
    return {
      verdict: (query) => engine.judge(engine.prepare(query, prepared)),
      carry: (query) => engine.carry(engine.prepare(query, prepared)),
      outcomes: (query, arrangements) => engine.outcomes(engine.prepare(query, prepared), arrangements),
    };
  },
});

/** Everything to hold profiles against two laws. `until` is the last day that is looked at. */
export const compareLaws = (
  base: LoadedLaw,
  head: LoadedLaw,
  window: { from: LocalDate; until: LocalDate },
): { comparison: Comparison; assessor: Assessor; reader: ProfileReader } => {
  const comparison = new Comparison({ base: compared(base), head: compared(head) }, window);
  const olderPlaces = comparison.samePlaces ? undefined : comparison.sides.base.places;
  const reader = new ProfileReader(head.reader, comparison.places, window.from, olderPlaces);
  return { comparison, assessor: new Assessor(comparison), reader };
};
