import { dataOf, type components } from '@crossward/api-client';
import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconHistory, IconMailOff } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { useAddress } from '../../components/use-address.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { DeliveryRow } from './delivery-row.js';
import { useMessages, type Endpoint, type Message } from './use-endpoints.js';
import { MoreButton } from '../../components/more-button.js';

const STATUSES: readonly Message['status'][] = ['pending', 'delivered', 'failed'];
/** What was sent is kept for so long. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

const daysAgo = (now: number, days: number): string => new Date(now - days * DAY_MS).toISOString().slice(0, 10);

const ReplaySince = ({ endpoint }: { endpoint: Endpoint }): ReactNode => {
  const { t } = useWords();
  const queries = useQueryClient();
  const [now] = useState(() => Date.now());
  const [day, setDay] = useState(() => daysAgo(now, 1));
  const replay = useMutation<components['schemas']['ReplayAnswer'], Error, string>({
    mutationFn: (from) =>
      dataOf(
        api.POST('/v1/webhook-endpoints/{webhookEndpointId}/replay', {
          params: { path: { webhookEndpointId: endpoint.id } },
          // The day as it began where the reader is.
          body: { since: new Date(`${from}T00:00`).toISOString() },
        }),
      ),
    onSuccess: ({ messages }) => {
      notifications.show({ message: t('hospital.webhooks.replayed', { count: messages }), color: 'harbour' });
      return queries.invalidateQueries({ queryKey: ['webhook-messages'] });
    },
  });
  return (
    <ConfirmButton
      label={t('hospital.webhooks.replaySince')}
      explanation={t('hospital.webhooks.replaySince.means')}
      act={replay}
      input={day}
      variant="default"
      size="sm"
      disabled={day === ''}
      leftSection={<IconHistory size={18} aria-hidden />}
    >
      <TextInput
        type="date"
        required
        label={t('hospital.webhooks.since.label')}
        min={daysAgo(now, KEPT_DAYS)}
        max={daysAgo(now, 0)}
        value={day}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
    </ConfirmButton>
  );
};

/** What was sent to an endpoint, what came of it, and when it is tried again. */
export const Deliveries = ({ endpoint }: { endpoint: Endpoint }): ReactNode => {
  const { t } = useWords();
  const [address, setAddress] = useAddress();
  const status = STATUSES.find((each) => each === address['status']);
  const { query, items } = useMessages(endpoint.id, status);
  return (
    <Panel title={t('hospital.webhooks.deliveries')}>
      <Text size="sm" className="quiet">
        {t('hospital.webhooks.deliveries.help')}
      </Text>
      <Group justify="space-between" align="flex-end">
        <NativeSelect
          size="md"
          label={t('hospital.submissions.status')}
          value={status ?? ''}
          onChange={({ currentTarget }) => setAddress({ status: currentTarget.value })}
          data={[
            { value: '', label: t('hospital.webhooks.message.all') },
            ...STATUSES.map((value) => ({ value, label: t(`hospital.webhooks.message.${value}`) })),
          ]}
        />
        {endpoint.status === 'enabled' && <ReplaySince endpoint={endpoint} />}
      </Group>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconMailOff size={40} />}
          title={t('hospital.webhooks.deliveries.empty')}
          next={t('hospital.webhooks.deliveries.empty.next')}
        />
      )}
      <Stack component="ul" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map((message) => (
          <DeliveryRow key={message.id} message={message} mayReplay={endpoint.status === 'enabled'} />
        ))}
      </Stack>
      <MoreButton query={query} />
    </Panel>
  );
};
