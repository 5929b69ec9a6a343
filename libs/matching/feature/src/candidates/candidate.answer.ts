import type { LocalDate } from '@crossward/kernel';
import { Day, Id, ListOf, Nested, Text, Whole } from '@crossward/platform-http';
import {
  AssessmentAnswer,
  CertificateAnswer,
  LanguageAnswer,
  RankingAnswer,
  SpecialtyAnswer,
  toAssessmentAnswer,
} from '../answers.js';
import type { RankedNurse } from '../ranking/nurse-ranking.js';

export class SkillsAnswer {
  @ListOf(SpecialtyAnswer, { max: 100 }) specialties: SpecialtyAnswer[];
  @ListOf(CertificateAnswer, { max: 100 }) certificates: CertificateAnswer[];
  @ListOf(LanguageAnswer, { max: 100 }) languages: LanguageAnswer[];
}

/** A nurse as a hospital sees one before the nurse consents: what counts for the gap, and nothing that tells who it is. */
export class CandidateAnswer extends AssessmentAnswer {
  @Id({ description: 'Opaque.' }) nurseId: string;
  @Nested(SkillsAnswer) skills: SkillsAnswer;
  @Day() availableFrom: LocalDate;
  @Day({ nullable: true }) availableUntil: LocalDate | null;
}

export class ConstraintCountAnswer {
  @Text() constraint: string;
  @Whole({ min: 0, description: 'Nurses whom it excludes, alone or with others.' }) excludes: number;
}

export class NobodyFitsAnswer extends ConstraintCountAnswer {
  @ListOf(ConstraintCountAnswer, {
    max: 50,
    description: 'All that exclude somebody, the one that excludes most first.',
  })
  constraints: ConstraintCountAnswer[];
  @ListOf(CandidateAnswer, { max: 5, description: 'Those with the fewest failed constraints.' })
  nearest: CandidateAnswer[];
}

export class CandidatesAnswer extends RankingAnswer {
  @Id() gapId: string;
  @Whole({ min: 0, description: 'Eligible ones whom the filters of the list leave.' }) listed: number;
  @Nested(NobodyFitsAnswer, { nullable: true, description: 'Why the list is empty; null where somebody fits.' })
  nobodyFits: NobodyFitsAnswer | null;
  @ListOf(CandidateAnswer, { max: 200 }) items: CandidateAnswer[];
}

/** Field by field, so that nothing that a summary gains later gets out by itself. */
export const toCandidateAnswer = ({ assessment, rank, nurse }: RankedNurse): CandidateAnswer => ({
  nurseId: nurse.id,
  ...toAssessmentAnswer(assessment, rank),
  skills: {
    specialties: nurse.specialties.map(({ specialty, years }) => ({ specialty, years })),
    certificates: nurse.certificates.map(({ kind, expiresOn }) => ({ kind, expiresOn })),
    languages: nurse.languages.map(({ language, level }) => ({ language, level })),
  },
  availableFrom: nurse.availableFrom,
  availableUntil: nurse.availableUntil,
});

export class CandidateListsAnswer {
  @ListOf(CandidatesAnswer, { max: 20, description: 'In the order of the gaps asked for.' }) lists: CandidatesAnswer[];
}
