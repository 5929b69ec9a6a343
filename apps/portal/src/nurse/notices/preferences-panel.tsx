import { dataOf } from '@crossward/api-client';
import { Select, Stack, Switch, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { LOCALES, ownNameOf, type Locale } from '../../i18n/locales.js';
import { Panel } from '../../components/panel.js';
import { ScrollingTable } from '../parts/scrolling-table.js';
import { usePreferences, type Preferences } from './use-notices.js';

const BY_EMAIL = ['at-once', 'digest', 'none'] as const;
type Changed = Partial<Pick<Preferences, 'channels' | 'language'>>;

const Form = ({ preferences }: { preferences: Preferences }): ReactNode => {
  const { t } = useWords();
  const saving = useMove({
    move: ({ changed }: { version: number; changed: Changed }, header) => {
      const { channels, digestHour, language, quietHours, timeZone } = { ...preferences, ...changed };
      return dataOf(
        api.PUT('/v1/notice-preferences', {
          params: { header },
          body: {
            channels: channels.map(({ kind, inApp, byEmail }) => ({ kind, inApp, byEmail })),
            ...{ digestHour, language, timeZone },
            ...(quietHours === null ? {} : { quietHours }),
          },
        }),
      );
    },
    changes: ['notice-preferences', 'notices'],
  });
  const save = (changed: Changed): void => saving.mutate({ version: preferences.version, changed });
  const change = (kind: string, part: Partial<Preferences['channels'][number]>): void =>
    save({ channels: preferences.channels.map((one) => (one.kind === kind ? { ...one, ...part } : one)) });
  return (
    <Stack>
      {saving.isError && <Problem error={saving.error} />}
      <Select
        label={t('nurse.preferences.language')}
        value={preferences.language}
        allowDeselect={false}
        data={LOCALES.map((locale) => ({ value: locale, label: ownNameOf(locale) }))}
        onChange={(language) => save({ language: (language ?? 'en') as Locale })}
        maw="16rem"
      />
      <ScrollingTable label={t('nurse.preferences.title')} minWidth={280}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('nurse.preferences.kind')}</Table.Th>
            <Table.Th scope="col">{t('nurse.preferences.inApp')}</Table.Th>
            <Table.Th scope="col">{t('nurse.preferences.email')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preferences.channels.map(({ kind, inApp, byEmail, alwaysInApp }) => {
            const name = t(`nurse.notice.${kind}`);
            return (
              <Table.Tr key={kind}>
                <Table.Th scope="row" fw={400}>
                  {name}
                </Table.Th>
                <Table.Td>
                  {alwaysInApp ? (
                    t('nurse.preferences.always')
                  ) : (
                    <Switch
                      aria-label={`${name}: ${t('nurse.preferences.inApp')}`}
                      checked={inApp}
                      disabled={saving.isPending}
                      onChange={({ currentTarget }) => change(kind, { inApp: currentTarget.checked })}
                    />
                  )}
                </Table.Td>
                <Table.Td>
                  <Select
                    size="sm"
                    w="7.5rem"
                    aria-label={`${name}: ${t('nurse.preferences.email')}`}
                    value={byEmail}
                    disabled={saving.isPending}
                    allowDeselect={false}
                    data={BY_EMAIL.map((value) => ({ value, label: t(`nurse.preferences.email.${value}`) }))}
                    onChange={(value) => change(kind, { byEmail: (value ?? 'none') as (typeof BY_EMAIL)[number] })}
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </ScrollingTable>
    </Stack>
  );
};

/** Which notices come, where, and in which language; each choice counts at once. */
export const PreferencesPanel = (): ReactNode => {
  const { t } = useWords();
  const preferences = usePreferences();
  return (
    <Panel title={t('nurse.preferences.title')}>
      <Loaded query={preferences}>{(found) => <Form preferences={found} />}</Loaded>
    </Panel>
  );
};
