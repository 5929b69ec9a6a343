import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { Deliveries } from './deliveries.js';
import { EndpointActs } from './endpoint-acts.js';
import { EndpointEdit } from './endpoint-edit.js';
import { EndpointStatus } from './endpoint-status.js';
import { useEndpoint } from './use-endpoints.js';

/** One address for messages: whether they arrive, what was sent, and what it is told of. */
export const WebhookPage = (): ReactNode => {
  const { t } = useWords();
  const { webhookEndpointId = '' } = useParams({ strict: false }) as { webhookEndpointId?: string };
  const endpoint = useEndpoint(webhookEndpointId);
  return (
    <Page title={endpoint.data ? new URL(endpoint.data.url).host : t('hospital.settings.webhooks')}>
      <BackLink to="/hospital/settings/webhooks">{t('hospital.settings.webhooks')}</BackLink>
      <Loaded query={endpoint} skeleton={[80, 240, 320]}>
        {(data) => (
          <Stack gap="lg">
            <Stack className="panel" gap="sm">
              <Group justify="space-between" align="flex-start" gap="xs">
                <Text dir="ltr" style={{ overflowWrap: 'anywhere' }}>
                  {data.url}
                </Text>
                <EndpointStatus endpoint={data} />
              </Group>
              {data.description !== '' && <Text dir="auto">{data.description}</Text>}
              <EndpointActs endpoint={data} />
            </Stack>
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
              <Deliveries endpoint={data} />
              <EndpointEdit key={data.id} endpoint={data} />
            </SimpleGrid>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
