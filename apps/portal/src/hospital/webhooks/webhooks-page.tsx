import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { EndpointStatus } from './endpoint-status.js';
import { useEndpoints, type Endpoint } from './use-endpoints.js';
import { MoreButton } from '../../components/more-button.js';

const NewEndpoint = (): ReactNode => {
  const { t } = useWords();
  return (
    <Button component={Link} to="/hospital/settings/webhooks/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('hospital.webhooks.new')}
    </Button>
  );
};

const Row = ({ endpoint }: { endpoint: Endpoint }): ReactNode => {
  const { t, day } = useWords();
  return (
    <Stack component="li" className="panel" gap={6}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Anchor component={Link} to={`/hospital/settings/webhooks/${endpoint.id}`} fw={600} dir="ltr">
          {endpoint.url}
        </Anchor>
        <EndpointStatus endpoint={endpoint} />
      </Group>
      {endpoint.description !== '' && <Text dir="auto">{endpoint.description}</Text>}
      <Text size="sm" className="quiet">
        {t('hospital.webhooks.told', { count: endpoint.topics.length })}
        {' · '}
        {t('hospital.webhooks.since', { day: day(endpoint.createdAt) })}
      </Text>
    </Stack>
  );
};

/** Where an organisation's own systems are told of what happens here. */
export const WebhooksPage = (): ReactNode => {
  const { t } = useWords();
  const { query, items } = useEndpoints();
  return (
    <Page title={t('hospital.settings.webhooks')} lead={t('hospital.webhooks.lead')}>
      <BackLink to="/hospital/settings">{t('hospital.settings.title')}</BackLink>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconWebhook size={40} />}
          title={t('hospital.webhooks.empty')}
          next={t('hospital.webhooks.empty.next')}
          action={<NewEndpoint />}
        />
      )}
      {items.length > 0 && (
        <>
          <Group>
            <NewEndpoint />
          </Group>
          <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {items.map((endpoint) => (
              <Row key={endpoint.id} endpoint={endpoint} />
            ))}
          </Stack>
        </>
      )}
      <MoreButton query={query} />
    </Page>
  );
};
