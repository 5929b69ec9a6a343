import type {
  NurseClasses,
  NurseQuestion,
  NurseSummary,
  RankedRows,
  RankingTables,
  RankingWindow,
} from '@crossward/contracts';
import { MARKET_CONSTRAINTS, passesMarket } from '@crossward/matching-domain';
import { factsKey } from '../recognition/facts-key.js';

const caseOf = ({ gap, today }: NurseQuestion, nurse: NurseSummary) => ({ gap, nurse, today, rates: null });

/** Nurses of specs have no home but their certificates, specialties and languages. */
const isLookedAt = (nurse: NurseSummary, { filters }: NurseQuestion): boolean =>
  (filters.specialty === undefined || nurse.specialties.some(({ specialty }) => specialty === filters.specialty)) &&
  (filters.certificate === undefined || nurse.certificates.some(({ kind }) => kind === filters.certificate)) &&
  (filters.language === undefined || nurse.languages.some(({ language }) => language === filters.language));

export const classesInMemory = (
  market: readonly NurseSummary[],
  question: NurseQuestion,
  of: 'everybody' | 'unexcluded',
): NurseClasses => {
  const considered = market.filter((nurse) => isLookedAt(nurse, question));
  const nurses = considered.filter((nurse) => of === 'everybody' || passesMarket(caseOf(question, nurse)));
  const classes = new Map<string, NurseClasses['classes'][number]>();
  for (const { facts } of nurses) {
    const key = factsKey(facts);
    classes.set(key, { key, facts, nurses: (classes.get(key)?.nurses ?? 0) + 1 });
  }
  return {
    considered: considered.length,
    classes: [...classes.values()],
    timeZones: [...new Set(nurses.map(({ homeTimeZone }) => homeTimeZone))],
  };
};

/** Leaves everything open until each is assessed, as a ranking may. */
export const rankInMemory = (
  market: readonly NurseSummary[],
  question: NurseQuestion,
  { rights }: RankingTables,
  { includeExcluded }: RankingWindow,
): RankedRows => {
  const failed = new Map(rights.map((one) => [one.key, one.failed]));
  const rows = market.filter((nurse) => isLookedAt(nurse, question) && failed.has(factsKey(nurse.facts)));
  const unexcluded = rows.filter((nurse) => passesMarket(caseOf(question, nurse)));
  const eligible = unexcluded.filter(({ facts }) => failed.get(factsKey(facts))?.length === 0).length;
  const failures = Object.fromEntries(
    MARKET_CONSTRAINTS.map((constraint) => {
      const findings = rows.flatMap((nurse) => constraint(caseOf(question, nurse)) ?? []);
      return [findings[0]?.constraint ?? '', findings.length] as const;
    }).filter(([name]) => name !== ''),
  );
  return {
    eligible,
    listed: 0,
    ahead: 0,
    rows: (includeExcluded ? rows : unexcluded).map(({ id }) => ({ nurseId: id, undecided: true })),
    failures: includeExcluded ? failures : null,
  };
};
