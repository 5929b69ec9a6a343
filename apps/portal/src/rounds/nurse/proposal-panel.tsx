import { dataOf, type components } from '@crossward/api-client';
import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Panel } from '../../components/panel.js';
import { useWords } from '../../i18n/use-words.js';
import { GapWords } from '../gap-words.js';
import { ROUND_KEYS, type OwnRound, type RoundPlacement } from '../use-rounds.js';

type Reason = components['schemas']['DeclineProposalBody']['reason'];
const REASONS: readonly Reason[] = ['pay', 'dates', 'place', 'shift-pattern', 'another-job', 'other'];

const Decline = ({ proposal }: { proposal: RoundPlacement }): ReactNode => {
  const { t } = useWords();
  const [reason, setReason] = useState<Reason | null>(null);
  const decline = useMove({
    changes: ROUND_KEYS,
    move: (input: { version: number; id: string; reason: Reason }, header) =>
      dataOf(
        api.POST('/v1/round-proposals/{roundProposalId}/decline', {
          params: { path: { roundProposalId: input.id }, header },
          body: { reason: input.reason },
        }),
      ),
  });
  return (
    <ConfirmButton
      variant="default"
      label={t('rounds.proposal.decline')}
      explanation={t('rounds.proposal.decline.means')}
      act={decline}
      input={{ version: proposal.version, id: proposal.id, reason: reason ?? 'other' }}
      disabled={reason === null}
      danger
    >
      <Radio.Group
        required
        label={t('rounds.proposal.reason')}
        value={reason}
        onChange={(value) => setReason(value as Reason)}
      >
        <Stack gap="xs" mt="xs">
          {REASONS.map((value) => (
            <Radio key={value} value={value} label={t(`rounds.proposal.reason.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </ConfirmButton>
  );
};

/** What the round proposes to the nurse, and what she may do about it: nobody is bound by a proposal. */
export const ProposalPanel = ({ own, proposal }: { own: OwnRound; proposal: RoundPlacement }): ReactNode => {
  const { t, number } = useWords();
  const { gap } = proposal;
  return (
    <Panel title={t('rounds.proposal')}>
      {gap === null ? (
        <Text>{t('rounds.proposal.gone')}</Text>
      ) : (
        <div>
          <Text fw={650}>{gap.unitName}</Text>
          <Text size="sm" className="quiet">
            <GapWords gap={gap} />
          </Text>
          {proposal.placeOfGap !== null && (
            <Text size="sm" mt={4}>
              {t('rounds.proposal.placeOfGap', { place: number(proposal.placeOfGap) })}
            </Text>
          )}
        </div>
      )}
      {proposal.status === 'proposed' && (
        <>
          {!own.mayTakeUp && <Alert color="gray">{t('rounds.proposal.closed')}</Alert>}
          <Group>
            {own.mayTakeUp && (
              <Button component={Link} to={`/nurse/gaps/${proposal.gapId}`}>
                {t('rounds.proposal.takeUp')}
              </Button>
            )}
            <Decline proposal={proposal} />
          </Group>
        </>
      )}
      {proposal.status === 'taken_up' && proposal.submissionId !== null && (
        <Button component={Link} variant="default" w="fit-content" to={`/nurse/submissions/${proposal.submissionId}`}>
          {t('rounds.proposal.submission')}
        </Button>
      )}
      {proposal.status === 'declined' && (
        <Text>
          {t('rounds.proposal.declined', {
            reason: t(`rounds.proposal.reason.${proposal.declineReason ?? 'other'}`),
          })}
        </Text>
      )}
    </Panel>
  );
};
