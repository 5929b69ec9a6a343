import { dataOf } from '@crossward/api-client';
import { Select, Stack, Switch, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../api/client.js';
import { useMove } from '../api/use-move.js';
import { Loaded } from '../components/loaded.js';
import { Problem } from '../components/problem.js';
import { useWords } from '../i18n/use-words.js';
import { LOCALES, ownNameOf, type Locale } from '../i18n/locales.js';
import { Panel } from '../components/panel.js';
import { WideTable } from '../components/wide-table.js';
import type { Workspace } from '../session/workspace-of.js';
import { ClockFields } from './clock-fields.js';
import { concerns } from './kinds-of-workspace.js';
import { preferencesBody } from './preferences-body.js';
import { usePreferences, type Preferences } from './use-notices.js';
import { RowHead } from '../components/row-head.js';

const BY_EMAIL = ['at-once', 'digest', 'none'] as const;
type Changed = Partial<Pick<Preferences, 'channels' | 'digestHour' | 'language' | 'timeZone'>>;

const Form = ({ preferences, workspace }: { preferences: Preferences; workspace: Workspace }): ReactNode => {
  const { t } = useWords();
  const saving = useMove({
    move: ({ changed }: { version: number; changed: Changed }, header) =>
      dataOf(
        api.PUT('/v1/notice-preferences', {
          params: { header },
          body: preferencesBody({ ...preferences, ...changed }, {}),
        }),
      ),
    changes: ['notice-preferences', 'notices'],
  });
  const save = (changed: Changed): void => saving.mutate({ version: preferences.version, changed });
  const change = (kind: string, part: Partial<Preferences['channels'][number]>): void =>
    save({ channels: preferences.channels.map((one) => (one.kind === kind ? { ...one, ...part } : one)) });
  return (
    <Stack>
      {saving.isError && <Problem error={saving.error} />}
      <Select
        label={t('notices.how.language')}
        value={preferences.language}
        allowDeselect={false}
        data={LOCALES.map((locale) => ({ value: locale, label: ownNameOf(locale) }))}
        onChange={(language) => save({ language: (language ?? 'en') as Locale })}
        maw="16rem"
      />
      <ClockFields preferences={preferences} saving={saving.isPending} save={save} />
      <WideTable label={t('notices.how.title')} minWidth={280}>
        <Table verticalSpacing="sm" horizontalSpacing={4} aria-label={t('notices.how.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('notices.how.kind')}</Table.Th>
              <Table.Th scope="col">{t('notices.how.inApp')}</Table.Th>
              <Table.Th scope="col">{t('notices.how.email')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preferences.channels
              .filter(({ kind }) => concerns(workspace, kind))
              .map(({ kind, inApp, byEmail, alwaysInApp }) => {
                const name = t(`notices.kind.${kind}`);
                return (
                  <Table.Tr key={kind}>
                    <RowHead fw={400}>{name}</RowHead>
                    <Table.Td>
                      {alwaysInApp ? (
                        <span style={{ whiteSpace: 'nowrap' }}>{t('notices.how.always')}</span>
                      ) : (
                        <Switch
                          aria-label={t('shell.pair', { name, value: t('notices.how.inApp') })}
                          checked={inApp}
                          disabled={saving.isPending}
                          onChange={({ currentTarget }) => change(kind, { inApp: currentTarget.checked })}
                        />
                      )}
                    </Table.Td>
                    <Table.Td>
                      <Select
                        size="sm"
                        w="8.5rem"
                        aria-label={t('shell.pair', { name, value: t('notices.how.email') })}
                        value={byEmail}
                        disabled={saving.isPending}
                        allowDeselect={false}
                        data={BY_EMAIL.map((value) => ({ value, label: t(`notices.how.email.${value}`) }))}
                        onChange={(value) => change(kind, { byEmail: (value ?? 'none') as (typeof BY_EMAIL)[number] })}
                      />
                    </Table.Td>
                  </Table.Tr>
                );
              })}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
};

/** Which notices come, where, and in which language; each choice counts at once. */
export const PreferencesPanel = ({ workspace }: { workspace: Workspace }): ReactNode => {
  const { t } = useWords();
  const preferences = usePreferences();
  return (
    <Panel title={t('notices.how.title')}>
      <Loaded query={preferences}>{(found) => <Form preferences={found} workspace={workspace} />}</Loaded>
    </Panel>
  );
};
