import { dataOf } from '@crossward/api-client';
import { Anchor, Stack, Table } from '@mantine/core';
import { IconShare3 } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { MoreButton } from '../../components/more-button.js';
import { RowHead } from '../../components/row-head.js';

const useShares = () =>
  useInfiniteQuery({
    queryKey: ['shares'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/shares', {
          params: { query: { limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

const SharedTable = (): ReactNode => {
  const { t, day, number } = useWords();
  const shares = useShares();
  const items = shares.data?.pages.flatMap((page) => page.items) ?? [];
  if (shares.isError) return <Problem error={shares.error} onRetry={() => void shares.refetch()} />;
  if (shares.isPending) return <PageSkeleton />;
  if (items.length === 0)
    return (
      <EmptyState
        icon={<IconShare3 size={40} />}
        title={t('hospital.shared.empty')}
        next={t('hospital.shared.empty.next')}
      />
    );
  return (
    <Stack>
      <WideTable label={t('hospital.shared.title')} minWidth={560} className="panel">
        <Table verticalSpacing="sm" aria-label={t('hospital.shared.title')}>
          <Table.Thead>
            <Table.Tr>
              {(['nurse', 'purpose', 'until'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`hospital.shared.${column}`)}
                </Table.Th>
              ))}
              <Table.Th scope="col" ta="right">
                {t('hospital.shared.credentials')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map(({ id, nurseName, purpose, lastDay, credentialKeys }) => (
              <Table.Tr key={id}>
                <RowHead>
                  <Anchor component={Link} to={`/hospital/shared/${id}`} fw={600} dir="auto">
                    {nurseName}
                  </Anchor>
                </RowHead>
                <Table.Td>{t(`shell.share.purpose.${purpose}`)}</Table.Td>
                <Table.Td>{day(lastDay)}</Table.Td>
                <Table.Td ta="right">{number(credentialKeys.length)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
      <MoreButton query={shares} />
    </Stack>
  );
};

/** What nurses let this organisation read now. */
export const SharedPage = (): ReactNode => {
  const { t } = useWords();
  return (
    <Page title={t('hospital.shared.title')} lead={t('hospital.shared.lead')}>
      <SharedTable />
    </Page>
  );
};
