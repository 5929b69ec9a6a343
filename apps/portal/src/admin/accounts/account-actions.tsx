import { dataOf, type components } from '@crossward/api-client';
import { ActionIcon, List, Menu, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDotsVertical, IconHistory, IconLogout, IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { Loaded } from '../../components/loaded.js';
import { useWords } from '../../i18n/use-words.js';

type Account = components['schemas']['AccountAnswer'];
type Access = components['schemas']['StaffAccessBody'];
type Act = 'access' | 'sessions';

/** Suspends an account or lets it in again; it counts at its next request. */
const AccessDialog = ({ account, onClose }: { account: Account; onClose: () => void }): ReactNode => {
  const { t } = useWords();
  const act = account.status === 'active' ? 'suspend' : 'restore';
  const change = useMove({
    changes: ['staff-accounts'],
    move: ({ body }: { version: number; body: Access }, header) =>
      dataOf(
        api.PUT('/v1/staff-accounts/{accountId}/access', { params: { path: { accountId: account.id }, header }, body }),
      ),
    onMoved: onClose,
  });
  const body: Access = {
    role: account.role as Access['role'],
    status: act === 'suspend' ? 'disabled' : 'active',
    ...(account.organisationId === null ? {} : { organisationId: account.organisationId }),
  };
  return (
    <ConfirmDialog
      opened
      title={t(`admin.account.${act}.ask`, { name: account.displayName })}
      confirm={t(`admin.account.${act}`)}
      danger={act === 'suspend'}
      pending={change.isPending}
      error={change.error}
      onConfirm={() => change.mutate({ version: account.version, body })}
      onClose={onClose}
    >
      <Text>{t(`admin.account.${act}.then`)}</Text>
    </ConfirmDialog>
  );
};

const SessionsDialog = ({ account, onClose }: { account: Account; onClose: () => void }): ReactNode => {
  const { t, instant } = useWords();
  const path = { accountId: account.id };
  const sessions = useQuery({
    queryKey: ['staff-sessions', account.id],
    staleTime: 0,
    queryFn: () => dataOf(api.GET('/v1/staff-accounts/{accountId}/sessions', { params: { path } })),
  });
  const ending = useMutation({
    mutationFn: () => dataOf(api.POST('/v1/staff-accounts/{accountId}/sign-out', { params: { path } })),
    onSuccess: async ({ ended }) => {
      notifications.show({ message: t('admin.account.sessions.ended', { count: ended }) });
      onClose();
      await sessions.refetch();
    },
  });
  return (
    <ConfirmDialog
      opened
      danger
      title={t('admin.account.sessions.ask', { name: account.displayName })}
      confirm={t('admin.account.sessions.end')}
      disabled={sessions.data?.length === 0}
      pending={ending.isPending}
      error={ending.error}
      onConfirm={() => ending.mutate()}
      onClose={onClose}
    >
      <Loaded query={sessions} skeleton={[24, 24]}>
        {(open) => (
          <>
            <Text>{t('admin.account.sessions.open', { count: open.length })}</Text>
            {open.length > 0 && (
              <List size="sm">
                {open.map(({ id, openedAt, lastSeenAt }) => (
                  <List.Item key={id}>
                    {t('admin.account.sessions.one', { opened: instant(openedAt), seen: instant(lastSeenAt) })}
                  </List.Item>
                ))}
              </List>
            )}
          </>
        )}
      </Loaded>
    </ConfirmDialog>
  );
};

/** What is done to an account as a whole. Nobody does it to the own one: the last door would fall shut. */
export const AccountActions = ({ account, own }: { account: Account; own: boolean }): ReactNode => {
  const { t } = useWords();
  const [act, setAct] = useState<Act | null>(null);
  const active = account.status === 'active';
  const close = (): void => setAct(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('admin.account.actions', { name: account.displayName })}
          >
            <IconDotsVertical size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            to="/admin/audit"
            search={{ actor: account.id } as never}
            leftSection={<IconHistory size={18} aria-hidden />}
          >
            {t('admin.account.trail')}
          </Menu.Item>
          <Menu.Item
            disabled={own}
            leftSection={<IconLogout size={18} aria-hidden />}
            onClick={() => setAct('sessions')}
          >
            {t('admin.account.sessions')}
          </Menu.Item>
          <Menu.Item
            disabled={own}
            leftSection={active ? <IconUserOff size={18} aria-hidden /> : <IconUserCheck size={18} aria-hidden />}
            onClick={() => setAct('access')}
          >
            {t(active ? 'admin.account.suspend' : 'admin.account.restore')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {act === 'access' && <AccessDialog account={account} onClose={close} />}
      {act === 'sessions' && <SessionsDialog account={account} onClose={close} />}
    </>
  );
};
