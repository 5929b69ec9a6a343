import { dataOf } from '@crossward/api-client';
import { Alert, Button, Group, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconLink, IconShieldCheck } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';

const PAGE = 50;

const Chains = (): ReactNode => {
  const { t, number } = useWords();
  const check = useMutation({ mutationFn: () => dataOf(api.GET('/v1/audit-chains/verification')) });
  return (
    <div className="panel">
      <Group justify="space-between" gap="sm">
        <Text maw="34rem">{t('admin.audit.chains.lead')}</Text>
        <Button
          leftSection={<IconLink size={18} aria-hidden />}
          loading={check.isPending}
          onClick={() => check.mutate()}
        >
          {t('admin.audit.check')}
        </Button>
      </Group>
      {check.isError && <Problem error={check.error} />}
      {check.data && (
        <>
          <Alert
            role="status"
            mt="md"
            color={check.data.intact ? 'green' : 'red'}
            icon={check.data.intact ? <IconShieldCheck /> : <IconAlertTriangle />}
            title={t(check.data.intact ? 'admin.audit.intact' : 'admin.audit.broken')}
          />
          <Table mt="sm" aria-label={t('admin.audit.chains')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('admin.audit.chain')}</Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('admin.audit.links')}
                </Table.Th>
                <Table.Th scope="col">{t('admin.audit.result')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {check.data.chains.map(({ chainId, links, intact, fault }) => (
                <Table.Tr key={chainId}>
                  <Table.Th scope="row" style={{ overflowWrap: 'anywhere' }}>
                    {chainId}
                  </Table.Th>
                  <Table.Td ta="right">{number(links)}</Table.Td>
                  <Table.Td>
                    {t(intact ? 'admin.audit.intact.short' : 'admin.audit.broken.short')}{' '}
                    {fault && <span lang="en">{JSON.stringify(fault)}</span>}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
    </div>
  );
};

const Own = (): ReactNode => {
  const { t, instant } = useWords();
  const events = useInfiniteQuery({
    queryKey: ['audit-events'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/me/audit-events', {
          params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="own-events">
      <Title order={2} id="own-events" mb="sm">
        {t('admin.audit.own')}
      </Title>
      {events.isError && <Problem error={events.error} onRetry={() => void events.refetch()} />}
      {events.isSuccess && items.length === 0 && <Text className="panel">{t('admin.audit.none')}</Text>}
      {items.length > 0 && (
        <Table.ScrollContainer type="native" tabIndex={0} minWidth={520} className="panel">
          <Table aria-label={t('admin.audit.own')}>
            <Table.Tbody>
              {items.map((event) => (
                <Table.Tr key={event.id}>
                  <Table.Th scope="row" style={{ whiteSpace: 'nowrap' }}>
                    {instant(event.occurredAt)}
                  </Table.Th>
                  <Table.Td lang="en">{event.action}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {events.hasNextPage && (
        <Button
          mt="sm"
          variant="default"
          loading={events.isFetchingNextPage}
          onClick={() => void events.fetchNextPage()}
        >
          {t('shell.more')}
        </Button>
      )}
    </section>
  );
};

/** Whether the record of what everybody did is whole, and what it says about oneself. */
export const AuditPage = (): ReactNode => {
  const { t } = useWords();
  return (
    <Page title={t('admin.audit.title')} lead={t('admin.audit.lead')}>
      <Chains />
      <Own />
    </Page>
  );
};
