import type { components } from '@crossward/api-client';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useMembershipName } from '../../components/use-memberships.js';

/** One side of a comparison, in words: which law, of which day, and what is imagined of it. */
export const Basis = ({ basis }: { basis: components['schemas']['BasisAnswer'] }): ReactNode => {
  const { t, day, place } = useWords();
  const membershipName = useMembershipName();
  const { corpusVersion, lawOn, withdrawal } = basis;
  return (
    <Text span inherit>
      {withdrawal
        ? t('recruiter.law.basis.withdrawal', {
            place: place(withdrawal.jurisdiction),
            membership: membershipName(withdrawal.membership),
            day: day(withdrawal.on),
          })
        : lawOn
          ? t('recruiter.law.basis.day', { day: day(lawOn) })
          : t('recruiter.law.basis.version', { version: corpusVersion })}
    </Text>
  );
};
