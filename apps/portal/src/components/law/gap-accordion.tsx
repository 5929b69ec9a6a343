import { Accordion, Group, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useVocabulary } from '../use-vocabulary.js';
import type { GapDifference } from './use-gap-differences.js';

const GapHead = ({ difference, count }: { difference: GapDifference; count: string | null }): ReactNode => {
  const { t, day, place, number } = useWords();
  const { nameOf } = useVocabulary();
  const { gap, gapId, eligibleBefore, eligibleAfter } = difference;
  // Many units are called what their specialty is.
  const specialty = gap && nameOf(gap.specialty) !== gap.unitName ? [nameOf(gap.specialty)] : [];
  const fit = t('law.fit', { before: number(eligibleBefore), after: number(eligibleAfter) });
  return (
    <Group justify="space-between" gap="xs" align="baseline" pr="sm">
      <div>
        <Text fw={650}>
          {gap ? `${gap.facilityName}, ${gap.unitName}` : t('law.gapGone', { gap: gapId.slice(-6).toUpperCase() })}
        </Text>
        {gap && (
          <Text size="sm" className="quiet">
            {[
              ...[place(gap.jurisdiction), ...specialty],
              ...[t('law.gap.seats', { count: gap.seats }), t('law.gapFrom', { day: day(gap.startsOn) })],
            ].join(' · ')}
          </Text>
        )}
      </div>
      <Text size="sm">{count === null ? fit : `${count} · ${fit}`}</Text>
    </Group>
  );
};

interface GapAccordionProps {
  differences: readonly GapDifference[];
  /** How many of the first are unfolded until somebody chooses. */
  openAtFirst: number;
  /** What is counted of a gap beside its name. */
  countOf?: (difference: GapDifference) => string;
  /** What is seen of a gap that is folded too. */
  children?: (difference: GapDifference) => ReactNode;
  /** What is unfolded of a gap. */
  unfolded: (difference: GapDifference) => ReactNode;
}

/** Gaps that differ: each by name and place, unfolded into what happens there. */
export const GapAccordion = ({ differences, openAtFirst, ...props }: GapAccordionProps): ReactNode => {
  const { countOf, children, unfolded } = props;
  const [chosen, setChosen] = useState<string[] | null>(null);
  const open = chosen ?? differences.slice(0, openAtFirst).map(({ gapId }) => gapId);
  return (
    <Accordion multiple variant="separated" order={3} value={open} onChange={setChosen}>
      {differences.map((difference) => (
        <Accordion.Item key={difference.gapId} value={difference.gapId}>
          <Accordion.Control>
            <GapHead difference={difference} count={countOf?.(difference) ?? null} />
          </Accordion.Control>
          {children?.(difference)}
          <Accordion.Panel>{open.includes(difference.gapId) && unfolded(difference)}</Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
};
