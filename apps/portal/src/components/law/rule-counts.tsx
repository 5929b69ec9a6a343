import { Group, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { LegalBasis } from '../legal-basis.js';
import type { GapDifference } from './use-gap-differences.js';

type RuleCount = GapDifference['byRule'][number];

const ICONS = { disappears: IconUserMinus, appears: IconUserPlus, falls: IconArrowDown, rises: IconArrowUp } as const;

/** Who fits as before comes and goes only at the end of the part that is compared. */
const EDGE = { disappears: 'leaves', appears: 'enters', falls: 'falls', rises: 'rises' } as const;

const Count = ({ count, depth }: { count: RuleCount; depth: number }): ReactNode => {
  const { t, list, number } = useWords();
  const { change, cause, constraints, legalBasis, nurses } = count;
  const Icon = ICONS[change];
  const happens = cause === 'constraint' ? change : EDGE[change];
  const rule =
    constraints.length > 0 ? list(constraints.map((each) => t(`shell.constraint.${each}`))) : t(`law.cause.${cause}`);
  return (
    <Group component="li" gap="xs" wrap="nowrap" align="flex-start">
      <Icon size={18} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <div>
        <Text size="sm">{t(`law.rule.${happens}`, { count: nurses, depth: number(depth) })}</Text>
        <Text size="sm" className="quiet">
          {rule}
          {legalBasis && (
            <>
              {' · '}
              <LegalBasis of={legalBasis} />
            </>
          )}
        </Text>
      </div>
    </Group>
  );
};

/** How many nurses disappear, appear, fall or rise at a gap, rule by rule. Wants `ReasonWords` above it. */
export const RuleCounts = ({ counts, depth }: { counts: readonly RuleCount[]; depth: number }): ReactNode =>
  counts.length > 0 && (
    <Stack component="ul" gap={6} m={0} px="md" pt={6} pb="sm" style={{ listStyle: 'none' }}>
      {counts.map((count) => {
        const { change, cause, constraints, legalBasis } = count;
        return <Count key={[change, cause, ...constraints, legalBasis].join()} count={count} depth={depth} />;
      })}
    </Stack>
  );
