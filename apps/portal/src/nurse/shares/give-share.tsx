import { dataOf, type components } from '@crossward/api-client';
import { Button, Checkbox, Group, Radio, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { Problem } from '../../components/problem.js';
import { useCredentialName } from '../../components/documents/use-credential-name.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../components/panel.js';
import type { OwnCredential } from '../wallet/use-credentials.js';
import { PURPOSES } from './use-shares.js';

type Body = components['schemas']['ShareBody'];

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

interface GiveShareProps {
  organisations: { value: string; label: string }[];
  credentials: readonly OwnCredential[];
  timeZone: string;
  onGiven: () => void;
}

/** Which organisation may read what, for what, and until when. */
export const GiveShare = ({ organisations, credentials, timeZone, onGiven }: GiveShareProps): ReactNode => {
  const { t, day } = useWords();
  const nameOf = useCredentialName();
  const [body, setBody] = useState<Body>({
    organisationId: organisations[0]?.value ?? '',
    credentials: [],
    purpose: 'application',
    lastDay: inDays(30),
    timeZone,
  });
  const [agreed, setAgreed] = useState(false);
  const change = (part: Partial<Body>): void => setBody((before) => ({ ...before, ...part }));
  const giving = useCreation({
    create: (share: Body, header) => dataOf(api.POST('/v1/shares', { params: { header }, body: share })),
    changes: ['shares'],
    onCreated: onGiven,
  });
  const organisation = organisations.find(({ value }) => value === body.organisationId)?.label ?? '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        giving.mutate(body);
      }}
    >
      <Panel title={t('nurse.shares.give')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select
            label={t('nurse.shares.organisation')}
            allowDeselect={false}
            data={organisations}
            value={body.organisationId}
            onChange={(organisationId) => organisationId && change({ organisationId })}
          />
          <TextInput
            type="date"
            label={t('nurse.shares.lastDay')}
            description={t('nurse.shares.lastDay.help', { zone: timeZone })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            withAsterisk={false}
            min={inDays(0)}
            max={inDays(365)}
            value={body.lastDay}
            onChange={({ currentTarget }) => change({ lastDay: currentTarget.value })}
          />
        </SimpleGrid>
        <Checkbox.Group
          label={t('nurse.shares.credentials')}
          value={body.credentials}
          onChange={(keys) => change({ credentials: keys })}
        >
          <Stack gap="xs" mt="xs">
            {credentials.map((credential) => {
              const { name, detail } = nameOf(credential);
              const documents = t('nurse.shares.documents', { count: credential.documents.length });
              return (
                <Checkbox
                  key={credential.key}
                  value={credential.key}
                  label={name}
                  description={[detail, documents].filter(Boolean).join(' · ')}
                />
              );
            })}
          </Stack>
        </Checkbox.Group>
        <Radio.Group
          label={t('nurse.shares.purpose')}
          value={body.purpose}
          onChange={(purpose) => change({ purpose: purpose as Body['purpose'] })}
        >
          <Stack gap="xs" mt="xs">
            {PURPOSES.map((purpose) => (
              <Radio key={purpose} value={purpose} label={t(`shell.share.purpose.${purpose}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Checkbox
          checked={agreed}
          onChange={({ currentTarget }) => setAgreed(currentTarget.checked)}
          label={t('nurse.shares.agree', { organisation, day: body.lastDay === '' ? '–' : day(body.lastDay) })}
        />
        <Text size="sm" className="quiet">
          {t('nurse.shares.agree.what')}
        </Text>
        {giving.isError && <Problem error={giving.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onGiven}>
            {t('nurse.act.cancel')}
          </Button>
          <Button
            type="submit"
            loading={giving.isPending}
            disabled={!agreed || body.credentials.length === 0 || body.lastDay === ''}
          >
            {t('nurse.shares.submit')}
          </Button>
        </Group>
      </Panel>
    </form>
  );
};
