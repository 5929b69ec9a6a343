import { dataOf } from '@crossward/api-client';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBan, IconKey, IconPlayerPause, IconPlayerPlay, IconSend, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useMove } from '../../api/use-move.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { SecretShown } from './secret-shown.js';
import type { Endpoint, Message, WithSecret } from './use-endpoints.js';

const CHANGES = ['webhook-endpoints', 'webhook-messages'];
const pathOf = ({ id }: Endpoint) => ({ webhookEndpointId: id });

const Rotate = ({ endpoint, onSecret }: { endpoint: Endpoint; onSecret: (secret: string) => void }): ReactNode => {
  const { t } = useWords();
  const rotation = useMove<{ version: number }, WithSecret>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/webhook-endpoints/{webhookEndpointId}/secret-rotation', {
          params: { path: pathOf(endpoint), header },
          body: {},
        }),
      ),
    changes: CHANGES,
    onMoved: ({ secret }) => onSecret(secret),
  });
  return (
    <ConfirmButton
      label={t('hospital.webhooks.rotate')}
      explanation={t('hospital.webhooks.rotate.means')}
      act={rotation}
      input={{ version: endpoint.version }}
      variant="default"
      leftSection={<IconKey size={18} aria-hidden />}
    />
  );
};

const Disable = ({ endpoint }: { endpoint: Endpoint }): ReactNode => {
  const { t } = useWords();
  const disablement = useMove<{ version: number }, Endpoint>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/webhook-endpoints/{webhookEndpointId}/disablement', {
          params: { path: pathOf(endpoint), header },
        }),
      ),
    changes: CHANGES,
  });
  return (
    <ConfirmButton
      label={t('hospital.webhooks.disable')}
      explanation={t('hospital.webhooks.disable.means')}
      act={disablement}
      input={{ version: endpoint.version }}
      variant="default"
      leftSection={<IconPlayerPause size={18} aria-hidden />}
    />
  );
};

const Remove = ({ endpoint }: { endpoint: Endpoint }): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const removal = useMove<{ version: number }, unknown>({
    move: (_, header) =>
      api.DELETE('/v1/webhook-endpoints/{webhookEndpointId}', { params: { path: pathOf(endpoint), header } }),
    changes: [],
    onMoved: () => {
      notifications.show({ message: t('hospital.webhooks.removed'), color: 'harbour' });
      void navigate({ to: '/hospital/settings/webhooks' });
    },
  });
  return (
    <ConfirmButton
      label={t('hospital.webhooks.remove')}
      explanation={t('hospital.webhooks.remove.means')}
      act={removal}
      input={{ version: endpoint.version }}
      variant="default"
      danger
      leftSection={<IconTrash size={18} aria-hidden />}
    />
  );
};

const SendTest = ({ endpoint }: { endpoint: Endpoint }): ReactNode => {
  const { t } = useWords();
  const [count, setCount] = useState(0);
  const test = useCreation<{ count: number }, Message>({
    create: (_, header) =>
      dataOf(
        api.POST('/v1/webhook-endpoints/{webhookEndpointId}/test-events', {
          params: { path: pathOf(endpoint), header },
        }),
      ),
    changes: ['webhook-messages'],
    onCreated: () => {
      setCount(count + 1);
      notifications.show({ message: t('hospital.webhooks.test.sent'), color: 'harbour' });
    },
  });
  return (
    <>
      <Button
        leftSection={<IconSend size={18} aria-hidden />}
        loading={test.isPending}
        onClick={() => test.mutate({ count })}
      >
        {t('hospital.webhooks.test')}
      </Button>
      {test.isError && <Problem error={test.error} />}
    </>
  );
};

/** Off: since it was switched off, or because nobody answered; what was missed, and how it goes on. */
const Disabled = ({ endpoint }: { endpoint: Endpoint }): ReactNode => {
  const { t } = useWords();
  const enablement = useMove<{ version: number }, Endpoint>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/webhook-endpoints/{webhookEndpointId}/enablement', {
          params: { path: pathOf(endpoint), header },
        }),
      ),
    changes: CHANGES,
    onMoved: () => notifications.show({ message: t('hospital.webhooks.enabled'), color: 'harbour' }),
  });
  const reason = endpoint.disabledReason ?? 'by-hand';
  return (
    <Alert color="red" icon={<IconBan aria-hidden />} title={t(`hospital.webhooks.disabled.${reason}`)}>
      <Stack gap="sm">
        <Text>{t(`hospital.webhooks.disabled.${reason}.next`)}</Text>
        {enablement.isError && <Problem error={enablement.error} />}
        <Button
          w="fit-content"
          leftSection={<IconPlayerPlay size={18} aria-hidden />}
          loading={enablement.isPending}
          onClick={() => enablement.mutate({ version: endpoint.version })}
        >
          {t('hospital.webhooks.enable')}
        </Button>
      </Stack>
    </Alert>
  );
};

/** What may be done with an endpoint as it stands. */
export const EndpointActs = ({ endpoint }: { endpoint: Endpoint }): ReactNode => {
  const { t, instant } = useWords();
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <Stack gap="sm">
      {endpoint.status === 'disabled' && <Disabled endpoint={endpoint} />}
      {endpoint.status === 'enabled' && endpoint.failingSince !== null && (
        <Text>{t('hospital.webhooks.failingSince', { instant: instant(endpoint.failingSince) })}</Text>
      )}
      {endpoint.previousSecretUntil !== null && (
        <Text>{t('hospital.webhooks.overlap', { instant: instant(endpoint.previousSecretUntil) })}</Text>
      )}
      {secret !== null && <SecretShown secret={secret} onStored={() => setSecret(null)} />}
      <Group gap="xs">
        {endpoint.status === 'enabled' && <SendTest endpoint={endpoint} />}
        {endpoint.status === 'enabled' && <Disable endpoint={endpoint} />}
        <Rotate endpoint={endpoint} onSecret={setSecret} />
        <Remove endpoint={endpoint} />
      </Group>
    </Stack>
  );
};
