import type { Confidence, RecognitionQuery } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { compileRequirement } from './conditions/language/language.js';
import { outerScope, type LawScope } from './conditions/scope.js';
import { Weakest } from './confidence.js';
import { contextOf } from './context.js';
import { languageProofUntil } from './language-proof-until.js';
import { OpenQuestions, type LawDoubt } from './open-questions.js';
import { FALSE, TRUE } from './truth.js';

/** How a nurse stands to a language requirement on a day. */
export type LanguageStanding =
  /** `until`: first day on which the proof no longer counts; null where no end is in sight. */
  | { met: true; until: LocalDate | null; confidence: Confidence }
  | { met: false }
  | { met: null; missing: string[]; doubts: LawDoubt[] };

/** Holds the facts of a query against one requirement, whatever arrangement asks for it. */
export const languageStanding = (law: LawScope, id: string, query: RecognitionQuery): LanguageStanding => {
  const requirement = compileRequirement(id, outerScope(law));
  const context = contextOf(query);
  const truth = requirement.truth(context);
  if (truth === FALSE) return { met: false };
  if (truth === TRUE) {
    const weakest = new Weakest();
    requirement.rests(context, weakest);
    return { met: true, until: languageProofUntil(law, id, query) ?? null, confidence: weakest.confidence };
  }
  const open = new OpenQuestions();
  requirement.explain(context, open);
  return { met: null, missing: [...open.facts], doubts: [...open.doubts.values()] };
};
