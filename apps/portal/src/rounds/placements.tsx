import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { MoreButton } from '../components/more-button.js';
import { Panel } from '../components/panel.js';
import { Problem } from '../components/problem.js';
import { codeOf } from '../hospital/candidates/use-candidates.js';
import { useWords } from '../i18n/use-words.js';
import styles from './lines.module.css';
import { useRoundPlacements, type RoundPlacement } from './use-rounds.js';

const Placement = ({ placement }: { placement: RoundPlacement }): ReactNode => {
  const { t, number } = useWords();
  const { gap, status, declineReason, placeOfNurse, placeOfGap } = placement;
  return (
    <li className={styles['line']}>
      <div className={styles['what']}>
        <Text fw={600}>
          {gap === null ? t('rounds.placement.gone') : `${gap.unitName}, ${gap.facilityName}`} ·{' '}
          {t('rounds.nurse.code', { code: codeOf(placement.nurseId) })}
        </Text>
        <Text size="sm" className="quiet">
          {t('rounds.fits', { share: number(placement.score, { style: 'percent' }) })}
          {placeOfNurse !== null && ` · ${t('rounds.placement.ofNurse', { place: number(placeOfNurse) })}`}
          {placeOfGap !== null && ` · ${t('rounds.placement.ofGap', { place: number(placeOfGap) })}`}
        </Text>
      </div>
      <Text size="sm" fw={600}>
        {status === null ? t('rounds.placement.unpublished') : t(`rounds.placement.${status}`)}
        {declineReason !== null && ` · ${t(`rounds.proposal.reason.${declineReason}`)}`}
      </Text>
    </li>
  );
};

/** Who was placed where, with what has become of each proposal since. */
export const Placements = ({ roundId }: { roundId: string }): ReactNode => {
  const { t } = useWords();
  const { query, items } = useRoundPlacements(roundId, true);
  return (
    <Panel title={t('rounds.placements')}>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && items.length === 0 && <Text>{t('rounds.placements.none')}</Text>}
      {items.length > 0 && (
        <Stack component="ul" gap={0} className={styles['list'] ?? ''}>
          {items.map((placement) => (
            <Placement key={placement.id} placement={placement} />
          ))}
        </Stack>
      )}
      <MoreButton query={query} />
    </Panel>
  );
};
