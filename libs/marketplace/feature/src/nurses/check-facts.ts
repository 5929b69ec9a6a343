import type { NurseProfileInput, RecognitionPort } from '@crossward/contracts';
import { factsOf } from '@crossward/marketplace-domain';
import { DomainError, type JurisdictionCode, type LocalDate, type Problem } from '@crossward/kernel';

// The engine checks the facts whatever the question is about; any place with a regulator of its own will do.
const ANY_DESTINATION = 'GB' as JurisdictionCode;

/** From where the query holds it to where the nurse's profile holds it. */
const toProfile = (text: string): string =>
  text.replaceAll(/\/queries\/0\/nurse\/licences/g, '/licences').replaceAll(/\/queries\/0\/nurse/g, '/facts');

const moved = (problem: Problem): Problem => ({
  ...problem,
  at: toProfile(problem.at),
  message: toProfile(problem.message),
});

/**
 * Lets recognition look at the facts before they are stored: one unknown term in one profile would otherwise fail
 * every later question that this nurse is part of.
 * @throws DomainError what recognition finds wrong, told in places of the profile
 */
export const checkFacts = async (
  recognition: RecognitionPort,
  profile: Pick<NurseProfileInput, 'facts' | 'licences'>,
  on: LocalDate,
): Promise<void> => {
  try {
    await recognition.decide([{ nurse: factsOf(profile), destination: ANY_DESTINATION, on }]);
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
    const { kind, code, message, nextStep, problems } = error;
    throw new DomainError({
      kind,
      code,
      message: toProfile(message),
      nextStep,
      problems: problems.map(moved),
      cause: error,
    });
  }
};
