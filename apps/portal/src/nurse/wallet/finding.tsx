import type { components } from '@crossward/api-client';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { comparisonOf } from '../../components/checks/finding-codes.js';
import { useWords } from '../../i18n/use-words.js';

type Verification = components['schemas']['OwnVerification'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One side of a field as the nurse reads it. */
const useSide = (): ((field: string, value: string | null) => string) => {
  const { t, day, place, named } = useWords();
  return (field, value) => {
    if (value === null) return t('nurse.finding.nothing');
    if (DAY.test(value)) return day(value);
    if (field === 'jurisdiction') return place(value);
    if (field === 'status') return named(`shell.credential.status.${value}`) ?? value;
    if (field === 'scope') return named(`nurse.claim.scope.${value}`) ?? value;
    return value;
  };
};

interface FindingProps {
  finding: Verification['findings'][number];
  comparisons: Verification['comparisons'];
}

/** What a source found that somebody must look at, told to her whom it concerns; as the API tells it where it has no words. */
export const Finding = ({ finding: { code, message }, comparisons }: FindingProps): ReactNode => {
  const { named } = useWords();
  const sideOf = useSide();
  const compared = comparisonOf(code, comparisons);
  const sides = compared && {
    claimed: sideOf(compared.field, compared.claimed),
    found: sideOf(compared.field, compared.found),
  };
  const said = named(`nurse.finding.${code}`, sides ?? {});
  return (
    <Text size="sm" lang={said === undefined ? 'en' : undefined}>
      {said ?? message}
    </Text>
  );
};
