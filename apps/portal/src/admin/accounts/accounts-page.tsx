import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, Select, Table, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Conflict } from '../../components/conflict/conflict.js';
import { useEdit } from '../../components/conflict/use-edit.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { AccessChangeDialog } from './access-change-dialog.js';
import { AccountActions } from './account-actions.js';
import { NewAccount } from './new-account.js';
import { RowHead } from '../../components/row-head.js';
import { WideTable } from '../../components/wide-table.js';

type Account = components['schemas']['AccountAnswer'];
type Access = components['schemas']['StaffAccessBody'];
const ROLES = ['hospital-requester', 'hospital-approver', 'recruiter', 'admin'] as const;
const STATUSES = ['active', 'disabled'] as const;
const PAGE = 50;

const useAccounts = () =>
  useInfiniteQuery({
    queryKey: ['staff-accounts'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/staff-accounts', {
          params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** The one that the address names, for example from the search. */
const useNamedAccount = (): { data: Account | undefined; error: unknown; named: boolean } => {
  const { account } = useSearch({ strict: false }) as { account?: unknown };
  const accountId = typeof account === 'string' ? account : '';
  const { data, error } = useQuery({
    queryKey: ['staff-accounts', 'one', accountId],
    enabled: accountId !== '',
    queryFn: () => dataOf(api.GET('/v1/staff-accounts/{accountId}', { params: { path: { accountId } } })),
  });
  return { data, error, named: accountId !== '' };
};

const useOrganisationNames = (): ReadonlyMap<string, string> => {
  const { data } = useQuery({
    queryKey: ['organisations', 'names'],
    queryFn: () => dataOf(api.GET('/v1/organisations', { params: { query: { limit: 200 } } })),
  });
  return new Map(data?.items.map(({ id, name }) => [id, name]));
};

const isHospital = (role: Access['role']): boolean => role.startsWith('hospital-');

type Editable = Pick<Account, 'role' | 'status' | 'organisationId'>;
const EDITABLE = ['role', 'organisationId', 'status'] as const;

const AccessRow = ({
  account,
  organisations,
}: {
  account: Account;
  organisations: ReadonlyMap<string, string>;
}): ReactNode => {
  const { t } = useWords();
  const { data: self } = useSession();
  const edit = useEdit<Editable>({
    version: account.version,
    value: { role: account.role, status: account.status, organisationId: account.organisationId },
  });
  const { role, status, organisationId } = edit.mine;
  const [asking, setAsking] = useState(false);
  const save = useMove({
    changes: ['staff-accounts'],
    move: ({ body }: { version: number; body: Access }, header) =>
      dataOf(
        api.PUT('/v1/staff-accounts/{accountId}/access', {
          params: { path: { accountId: account.id }, header },
          body,
        }),
      ),
    onMoved: (taken) => {
      edit.saved({ version: taken.version, value: taken });
      setAsking(false);
    },
  });
  const send = (version: number, wanted: Editable): void => {
    const staffRole = wanted.role as Access['role'];
    const hospital = isHospital(staffRole) && wanted.organisationId ? { organisationId: wanted.organisationId } : {};
    save.mutate({ version, body: { role: staffRole, status: wanted.status, ...hospital } });
  };
  const wordOf = (key: keyof Editable, value: Editable): string => {
    if (key === 'organisationId') return organisations.get(value.organisationId ?? '') ?? '';
    return t(key === 'role' ? `admin.role.${value.role}` : `admin.status.${value.status}`);
  };
  const own = self?.id === account.id;
  return (
    <Table.Tr>
      <RowHead>
        {account.displayName}
        <Text size="sm" className="quiet">
          {account.email}
        </Text>
      </RowHead>
      <Table.Td>
        <Select
          size="sm"
          aria-label={t('admin.accounts.roleOf', { name: account.displayName })}
          allowDeselect={false}
          disabled={own}
          value={role}
          onChange={(next) => edit.set({ role: next as Access['role'] })}
          data={ROLES.map((value) => ({ value, label: t(`admin.role.${value}`) }))}
        />
        {isHospital(role as Access['role']) && (
          <Select
            mt={4}
            size="sm"
            searchable
            aria-label={t('admin.accounts.organisationOf', { name: account.displayName })}
            value={organisationId}
            onChange={(next) => edit.set({ organisationId: next })}
            data={[...organisations].map(([value, label]) => ({ value, label }))}
          />
        )}
      </Table.Td>
      <Table.Td>
        <Select
          size="sm"
          aria-label={t('admin.accounts.statusOf', { name: account.displayName })}
          allowDeselect={false}
          disabled={own}
          value={status}
          onChange={(next) => edit.set({ status: next as Access['status'] })}
          data={STATUSES.map((value) => ({ value, label: t(`admin.status.${value}`) }))}
        />
      </Table.Td>
      <Table.Td>
        {edit.stale && (
          <Conflict
            edit={edit}
            keys={EDITABLE}
            nameOf={(key) => t(`admin.accounts.field.${key}`)}
            wordOf={wordOf}
            pending={save.isPending}
            onChosen={(merged) => {
              edit.rebase(merged);
              save.reset();
              setAsking(true);
            }}
          />
        )}
        {edit.touched && !edit.stale && (
          <Group gap="xs" wrap="nowrap">
            <Button size="sm" onClick={() => setAsking(true)}>
              {t('admin.accounts.save')}
            </Button>
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                edit.rebase();
                save.reset();
              }}
            >
              {t('admin.accounts.back')}
            </Button>
          </Group>
        )}
        {asking && edit.touched && !edit.stale && (
          <AccessChangeDialog
            name={account.displayName}
            changes={EDITABLE.filter((key) => wordOf(key, edit.mine) !== wordOf(key, edit.base)).map((key) => ({
              ...{ key, from: wordOf(key, edit.base), to: wordOf(key, edit.mine) },
            }))}
            suspends={edit.base.status === 'active' && status === 'disabled'}
            pending={save.isPending}
            error={save.error}
            onConfirm={() => send(edit.version, edit.mine)}
            onClose={() => {
              setAsking(false);
              save.reset();
            }}
          />
        )}
      </Table.Td>
      <Table.Td ta="right">
        <AccountActions account={account} own={own} />
      </Table.Td>
    </Table.Tr>
  );
};

/** Who works here, in which role, and for whom. */
export const AccountsPage = (): ReactNode => {
  const { t } = useWords();
  const accounts = useAccounts();
  const organisations = useOrganisationNames();
  const one = useNamedAccount();
  const listed = accounts.data?.pages.flatMap((page) => page.items) ?? [];
  const items = one.named ? (one.data ? [one.data] : []) : listed;
  return (
    <Page title={t('admin.accounts.title')} lead={t('admin.accounts.lead')}>
      <NewAccount organisations={organisations} />
      {one.named && (
        <Button component={Link} to="/admin" variant="default" style={{ alignSelf: 'start' }}>
          {t('admin.account.everybody')}
        </Button>
      )}
      {one.error !== null && <Problem error={one.error} />}
      {accounts.isError && <Problem error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {accounts.isPending && <PageSkeleton />}
      {items.length > 0 && (
        <WideTable label={t('admin.accounts.title')} minWidth={860} className="panel">
          <Table aria-label={t('admin.accounts.title')} verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                {(['person', 'role', 'status', 'change', 'more'] as const).map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`admin.accounts.column.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((account) => (
                <AccessRow key={account.id} account={account} organisations={organisations} />
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
      {accounts.hasNextPage && !one.named && (
        <Button variant="default" loading={accounts.isFetchingNextPage} onClick={() => void accounts.fetchNextPage()}>
          {t('shell.more')}
        </Button>
      )}
    </Page>
  );
};
