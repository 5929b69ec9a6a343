import { dataOf } from '@crossward/api-client';
import { Button, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { BackLink } from '../../components/back-link.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { EndpointFields, type EndpointForm } from './endpoint-fields.js';
import { SecretShown } from './secret-shown.js';
import type { EndpointBody, WithSecret } from './use-endpoints.js';

/** A new address for messages; its secret is shown before anything else is done. */
export const NewWebhookPage = (): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [form, setForm] = useState<EndpointForm>({ url: '', description: '', topics: [] });
  const [created, setCreated] = useState<WithSecret | null>(null);
  const creation = useCreation<EndpointBody, WithSecret>({
    create: (body, header) => dataOf(api.POST('/v1/webhook-endpoints', { params: { header }, body })),
    changes: ['webhook-endpoints'],
    onCreated: setCreated,
  });
  const missing = form.url.trim() === '' || form.topics.length === 0;
  return (
    <Page title={t('hospital.webhooks.new')} lead={t('hospital.webhooks.lead')}>
      <BackLink to="/hospital/settings/webhooks">{t('hospital.settings.webhooks')}</BackLink>
      {created ? (
        <SecretShown
          secret={created.secret}
          onStored={() => void navigate({ to: `/hospital/settings/webhooks/${created.id}` })}
        />
      ) : (
        <form
          className="panel"
          onSubmit={(event) => {
            event.preventDefault();
            creation.mutate({ url: form.url.trim(), description: form.description.trim(), topics: form.topics });
          }}
        >
          <Stack gap="lg" maw="46rem">
            <EndpointFields
              form={form}
              set={(part) => setForm((before) => ({ ...before, ...part }))}
              error={creation.error}
            />
            {creation.isError && <Problem error={creation.error} />}
            {missing && <Text className="quiet">{t('hospital.webhooks.needs')}</Text>}
            <Button type="submit" w="fit-content" disabled={missing} loading={creation.isPending}>
              {t('hospital.webhooks.create')}
            </Button>
          </Stack>
        </form>
      )}
    </Page>
  );
};
