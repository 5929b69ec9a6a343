import { DomainError } from '@crossward/kernel';

/** A failure in the form that HTTP answers with, for lines of JSON. */
export const problemOf = (error: DomainError): object => ({
  code: error.code,
  detail: error.message,
  nextStep: error.nextStep,
  ...(error.problems.length > 0 ? { problems: error.problems } : {}),
});

/** A failure for a person: what is wrong, where, and what to do. */
export const sentencesOf = (error: DomainError): string => {
  if (error.problems.length <= 1) return `${error.message}\n${error.nextStep}\n`;
  return error.problems.map(({ message, nextStep }) => `${message} ${nextStep ?? ''}`.trimEnd()).join('\n') + '\n';
};
