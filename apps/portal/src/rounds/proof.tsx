import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import type { RoundProof } from './use-rounds.js';

const MILLION = 1_000_000;

/** Why the result may be trusted: what was checked about it, counted, and what it came to. */
export const Proof = ({ proof }: { proof: RoundProof }): ReactNode => {
  const { t, number } = useWords();
  const { kind, holds, pairsExamined, blockingPairs, total, bound, violations } = proof;
  const points = (value: number): string => number(value / MILLION, { maximumFractionDigits: 3 });
  return (
    <Alert
      color={holds ? 'green' : 'red'}
      icon={holds ? <IconShieldCheck /> : <IconAlertTriangle />}
      title={t(holds ? `rounds.proof.${kind}` : 'rounds.proof.fails')}
    >
      <Text>{t(`rounds.proof.${kind}.means`)}</Text>
      <List size="sm" mt="xs">
        {pairsExamined !== null && (
          <List.Item>{t('rounds.proof.pairs', { pairs: pairsExamined, blocking: blockingPairs ?? 0 })}</List.Item>
        )}
        {total !== null && bound !== null && (
          <List.Item>{t('rounds.proof.total', { total: points(total), bound: points(bound) })}</List.Item>
        )}
        <List.Item>{t('rounds.proof.violations', { count: violations })}</List.Item>
      </List>
    </Alert>
  );
};
