import { Group, NumberInput, Slider, Stack, Text } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { FACTORS, sharesOf, type Factor, type Points } from './factors.js';
import styles from './match-policy.module.css';

const MOST = 100;

interface FactorFieldProps {
  factor: Factor;
  points: number;
  share: number;
  /** Left out: it may be read only. */
  onChange?: ((points: number) => void) | undefined;
}

const FactorField = ({ factor, points, share, onChange }: FactorFieldProps): ReactNode => {
  const { t, number } = useWords();
  const means = useId();
  const name = t(`shell.factor.${factor}`);
  const percent = number(share, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <li className={styles['factor']}>
      <Group justify="space-between" wrap="nowrap" align="baseline" gap="sm">
        <Text fw={600}>{name}</Text>
        <Text fw={600} className={styles['share'] ?? ''}>
          {percent}
        </Text>
      </Group>
      <Text size="sm" className="quiet" id={means}>
        {t(`hospital.matchPolicy.factor.${factor}`)}
      </Text>
      {onChange === undefined ? (
        <div className="bar" aria-hidden>
          <span style={{ width: `${share * 100}%` }} />
        </div>
      ) : (
        <Group wrap="nowrap" gap="md" align="center">
          <Slider
            flex={1}
            min={0}
            max={MOST}
            step={1}
            label={null}
            value={points}
            onChange={onChange}
            thumbLabel={name}
            thumbProps={{ 'aria-describedby': means }}
          />
          <NumberInput
            w={92}
            size="sm"
            min={0}
            max={MOST}
            decimalScale={1}
            clampBehavior="strict"
            aria-label={t('hospital.matchPolicy.pointsOf', { factor: name })}
            aria-describedby={means}
            value={points}
            onChange={(value) => onChange(typeof value === 'number' ? value : 0)}
          />
        </Group>
      )}
    </li>
  );
};

interface FactorFieldsProps {
  points: Points;
  onChange?: ((points: Points) => void) | undefined;
}

/** What counts, what it means, and its share of the whole. */
export const FactorFields = ({ points, onChange }: FactorFieldsProps): ReactNode => {
  const shares = sharesOf(points);
  return (
    <Stack component="ul" gap="lg" m={0} p={0} className={styles['factors'] ?? ''}>
      {FACTORS.map((factor) => (
        <FactorField
          key={factor}
          factor={factor}
          points={points[factor]}
          share={shares?.[factor] ?? 0}
          onChange={onChange && ((value) => onChange({ ...points, [factor]: value }))}
        />
      ))}
    </Stack>
  );
};
