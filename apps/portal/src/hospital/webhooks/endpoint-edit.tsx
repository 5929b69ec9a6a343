import { dataOf } from '@crossward/api-client';
import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Conflict } from '../../components/conflict/conflict.js';
import { useEdit } from '../../components/conflict/use-edit.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { EndpointFields, type EndpointForm } from './endpoint-fields.js';
import { TOPICS } from './topics.js';
import type { Endpoint } from './use-endpoints.js';

const FIELDS = ['url', 'description', 'topics'] as const;

const formOf = ({ url, description, topics }: Endpoint): EndpointForm => ({
  url,
  description,
  topics: TOPICS.filter((topic) => topics.includes(topic)),
});

/** The address and the topics, changed on top of what others may have made of them. */
export const EndpointEdit = ({ endpoint }: { endpoint: Endpoint }): ReactNode => {
  const { t } = useWords();
  const edit = useEdit<EndpointForm>({ version: endpoint.version, value: formOf(endpoint) });
  const save = useMove<{ version: number; form: EndpointForm }, Endpoint>({
    move: ({ form }, header) =>
      dataOf(
        api.PATCH('/v1/webhook-endpoints/{webhookEndpointId}', {
          params: { path: { webhookEndpointId: endpoint.id }, header },
          body: { url: form.url.trim(), description: form.description.trim(), topics: form.topics },
        }),
      ),
    changes: ['webhook-endpoints'],
    onMoved: (saved) => {
      edit.saved({ version: saved.version, value: formOf(saved) });
      notifications.show({ message: t('hospital.webhooks.saved'), color: 'harbour' });
    },
  });
  const { mine } = edit;
  const missing = mine.url.trim() === '' || mine.topics.length === 0;
  return (
    <Panel title={t('hospital.webhooks.what')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ version: edit.version, form: mine });
        }}
      >
        <Stack gap="lg" maw="46rem">
          <EndpointFields form={mine} set={edit.set} error={save.error} />
          {edit.stale && (
            <Conflict
              edit={edit}
              keys={FIELDS}
              nameOf={(field) => t(`hospital.webhooks.${field}`)}
              wordOf={(field, value) =>
                field === 'topics'
                  ? value.topics.map((topic) => t(`hospital.webhooks.topic.${topic}`)).join(' ')
                  : value[field]
              }
              pending={save.isPending}
              onChosen={(merged) => {
                edit.rebase(merged);
                save.mutate({ version: endpoint.version, form: merged });
              }}
            />
          )}
          {save.isError && !edit.stale && <Problem error={save.error} />}
          {missing && <Text className="quiet">{t('hospital.webhooks.needs')}</Text>}
          <Group gap="xs">
            <Button type="submit" disabled={!edit.touched || edit.stale || missing} loading={save.isPending}>
              {t('hospital.webhooks.save')}
            </Button>
            {edit.touched && !edit.stale && (
              <Button
                variant="default"
                onClick={() => {
                  save.reset();
                  edit.rebase();
                }}
              >
                {t('hospital.matchPolicy.undo')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Panel>
  );
};
