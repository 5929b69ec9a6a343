import { DomainError } from '@crossward/kernel';
import {
  compileQueryReader,
  isoCodes,
  variantsOf,
  type Codes,
  type Variant,
  type LawChanges,
  type LawDocuments,
} from '@crossward/recognition-domain';
import { assemble, lawOf, type Placed } from '../assemble.js';
import { readCases } from '../cases.js';
import { problemsOf } from '../expectation.js';
import { CASES_FOLDER, LAW_FOLDER, readYamlFiles } from '../read-law.js';
import { schemasFor, type DocumentKind } from '../schemas.js';
import { equivalenceIn, type Equivalence } from './equivalence.js';
import { plant, type Fault } from './fault.js';
import { faultsIn } from './faults-in.js';
import { notices, Trials, trialOf, type Trial } from './trial.js';

/** What became of one planted fault. `refused`: killed, since the law with it does not compile. */
export interface Mutant {
  kind: Fault['kind'];
  /** Document it was planted in. */
  id: string;
  /** file:line:column of what was changed. */
  at: string;
  change: string;
  outcome: 'killed' | 'refused' | 'survived' | 'equivalent';
  /** The case that noticed it, or why nothing can. */
  by?: string;
}

export interface MutationOptions {
  law?: string;
  cases?: string;
  codes?: Codes;
  /** Documents in which faults are planted; all unless told. */
  only?: (id: string) => boolean;
  /** So many faults, picked by the seed. */
  sample?: { size: number; seed: string };
}

const LISTS: Partial<Record<DocumentKind, keyof LawChanges>> = {
  arrangement: 'arrangements',
  entry: 'entries',
  membership: 'memberships',
  table: 'tables',
  condition: 'conditions',
  jurisdiction: 'jurisdictions',
  language: 'languages',
  score: 'scores',
};

interface Planting {
  document: Placed;
  list: keyof LawChanges;
  fault: Fault;
  at: string;
}

const plantings = (placed: readonly Placed[], law: LawDocuments, only: (id: string) => boolean): Planting[] =>
  placed.flatMap((document) => {
    const list = LISTS[document.kind];
    if (!list || !only(document.id)) return [];
    return faultsIn(document.content, law.vocabulary.scales, law.scores).map((fault) => ({
      document,
      list,
      fault,
      at: document.file.at([...document.prefix, ...fault.path]),
    }));
  });

/** FNV-1a: the same seed picks the same faults on every machine, and a fault more or less moves few others. */
const fnv = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
};

const sampled = (all: readonly Planting[], sample: MutationOptions['sample']): readonly Planting[] => {
  if (!sample) return all;
  const order = new Map(all.map((one) => [one, fnv(`${sample.seed} ${one.at} ${one.fault.change}`)]));
  const ranked = [...all].sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
  const picked = new Set(ranked.slice(0, sample.size));
  return all.filter((one) => picked.has(one));
};

const trialsOf = (folder: string, codes: Codes, law: LawDocuments, engine: Variant): Trial[] => {
  const reader = compileQueryReader(law, codes);
  return [...readCases(folder, codes)].flatMap(([file, cases]) =>
    cases.map((one) => {
      const query = reader.read({ ...one.given, on: one.on });
      const decision = engine.decide(query);
      const problems = problemsOf(one.expect, decision);
      if (problems.length === 0) return trialOf(file, one, query, decision);
      throw new DomainError({
        kind: 'unprocessable',
        code: 'CASE_FAILS',
        message: `The case at ${one.at} fails without any fault: ${problems.join('; ')}`,
        nextStep: 'Correct the law or the case first.',
      });
    }),
  );
};

const changed = (law: LawDocuments, { list, document, fault }: Planting): LawChanges => ({
  [list]: (law[list] as unknown[]).map((one) => (one === document.content ? plant(one, fault) : one)),
});

/** Everything that a planted fault is judged by. */
interface Court {
  law: LawDocuments;
  compile: (changes: LawChanges) => Variant;
  equivalence: Equivalence;
  trials: Trials;
}

const judge = (planting: Planting, { law, compile, equivalence, trials }: Court): Pick<Mutant, 'outcome' | 'by'> => {
  const { document, fault } = planting;
  const why = equivalence(document, fault);
  if (why !== undefined) return { outcome: 'equivalent', by: why };
  let variant: Variant;
  try {
    variant = compile(changed(law, planting));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { outcome: 'refused', by: error.code };
  }
  const noticing = trials.of(document, fault).find((trial) => notices(trial, variant));
  return noticing ? { outcome: 'killed', by: noticing.one.at } : { outcome: 'survived' };
};

/**
 * Plants one fault at a time into the law, in memory, and asks whether a case notices it.
 * @throws DomainError CASE_FAILS where a case fails by the sound law already
 */
export const runMutations = ({
  law: lawFolder = LAW_FOLDER,
  cases = CASES_FOLDER,
  codes = isoCodes,
  only = () => true,
  sample,
}: MutationOptions = {}): Mutant[] => {
  const assembled = assemble(readYamlFiles(lawFolder), schemasFor(codes));
  const law = lawOf(assembled);
  const compile = variantsOf(law);
  const trials = new Trials(trialsOf(cases, codes, law, compile({})), law);
  const court: Court = { law, compile, equivalence: equivalenceIn(law), trials };
  return sampled(plantings(assembled.placed, law, only), sample).map((planting) => {
    const { document, fault, at } = planting;
    return { kind: fault.kind, id: document.id, at, change: fault.change, ...judge(planting, court) };
  });
};
