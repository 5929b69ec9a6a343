import { bodyRules } from '@crossward/api-client';
import { Button, Checkbox, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { useWords } from '../../i18n/use-words.js';
import { GROUPS, TOPICS, topicsOf, type Topic } from './topics.js';

export interface EndpointForm {
  url: string;
  description: string;
  topics: Topic[];
}

/** Always in the order of the list, so that the same choice is the same value. */
const inOrder = (chosen: readonly string[]): Topic[] => TOPICS.filter((topic) => chosen.includes(topic));

interface EndpointFieldsProps {
  form: EndpointForm;
  set: (part: Partial<EndpointForm>) => void;
  error: unknown;
}

/** Where messages go, and of what. */
export const EndpointFields = ({ form, set, error }: EndpointFieldsProps): ReactNode => {
  const { t } = useWords();
  const wrongWith = useFieldRules(bodyRules.WebhookEndpointBody, error);
  return (
    <Stack gap="lg">
      <TextInput
        size="md"
        type="url"
        required
        dir="ltr"
        placeholder="https://"
        label={t('hospital.webhooks.url')}
        description={t('hospital.webhooks.url.help')}
        value={form.url}
        error={wrongWith('url', form.url)}
        onChange={({ currentTarget }) => set({ url: currentTarget.value })}
      />
      <TextInput
        size="md"
        label={t('hospital.webhooks.description')}
        description={t('hospital.webhooks.description.help')}
        value={form.description}
        error={wrongWith('description', form.description)}
        onChange={({ currentTarget }) => set({ description: currentTarget.value })}
      />
      <Checkbox.Group
        size="md"
        label={t('hospital.webhooks.topics')}
        description={t('hospital.webhooks.topics.help')}
        value={form.topics}
        onChange={(chosen) => set({ topics: inOrder(chosen) })}
      >
        <Stack gap="md" mt="sm">
          {GROUPS.map((group) => (
            <Fieldset key={group} legend={t(`hospital.webhooks.group.${group}`)}>
              <Stack gap="sm">
                {topicsOf(group).map((topic) => (
                  <Checkbox
                    key={topic}
                    value={topic}
                    label={t(`hospital.webhooks.topic.${topic}`)}
                    description={
                      <Text span size="sm" ff="monospace" dir="ltr">
                        {topic}
                      </Text>
                    }
                  />
                ))}
              </Stack>
            </Fieldset>
          ))}
        </Stack>
      </Checkbox.Group>
      <Group gap="xs">
        <Button size="sm" variant="default" onClick={() => set({ topics: TOPICS })}>
          {t('hospital.webhooks.all')}
        </Button>
        <Button size="sm" variant="default" onClick={() => set({ topics: [] })}>
          {t('hospital.webhooks.none')}
        </Button>
      </Group>
    </Stack>
  );
};
