import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Badge, NativeSelect, Table, Text } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useAddress } from '../../components/use-address.js';
import { VirtualTable } from '../../components/virtual-table.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { codeOf } from '../candidates/use-candidates.js';
import { ProposeRestriction } from './propose-restriction.js';
import { RowHead } from '../../components/row-head.js';

export type Restriction = components['schemas']['RestrictionAnswer'];
const STATUSES = ['proposed', 'notified', 'in_force', 'appealed', 'upheld', 'lifted', 'expired'] as const;
const COLUMNS = ['nurse', 'kind', 'happened', 'status', 'until'] as const;

const isStatus = (text: string | undefined): text is Restriction['status'] =>
  (STATUSES as readonly (string | undefined)[]).includes(text);

/** Nurses who shall not return, with what it rests on; never without evidence, notice, an end and a way to appeal. */
export const RestrictionsPage = (): ReactNode => {
  const { t, day } = useWords();
  const [address, setAddress] = useAddress();
  const status = isStatus(address['status']) ? address['status'] : undefined;
  const { query, items, onNearEnd } = usePages<Restriction>(['restrictions', status ?? ''], (cursor) =>
    dataOf(
      api.GET('/v1/restrictions', {
        params: { query: { limit: 100, ...(status === undefined ? {} : { status }), ...after(cursor) } },
      }),
    ),
  );
  return (
    <Page title={t('hospital.restrictions.title')} lead={t('hospital.restrictions.lead')}>
      {address['about'] !== undefined && <ProposeRestriction placementId={address['about']} />}
      <NativeSelect
        label={t('hospital.submissions.status')}
        size="md"
        maw={280}
        value={status ?? ''}
        onChange={({ currentTarget }) => setAddress({ status: currentTarget.value })}
        data={[
          { value: '', label: t('hospital.submissions.all') },
          ...STATUSES.map((value) => ({ value, label: t(`hospital.restrictionStatus.${value}`) })),
        ]}
      />
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconUserCheck size={40} />}
          title={t('hospital.restrictions.empty')}
          next={t('hospital.restrictions.empty.next')}
        />
      )}
      {items.length > 0 && (
        <VirtualTable
          label={t('hospital.restrictions.title')}
          items={items}
          keyOf={({ id }) => id}
          columns={COLUMNS.length}
          minWidth={720}
          rowPx={52}
          onNearEnd={onNearEnd}
          head={COLUMNS.map((column) => (
            <Table.Th key={column} scope="col">
              {t(`hospital.restrictions.${column}`)}
            </Table.Th>
          ))}
        >
          {(one) => (
            <>
              <RowHead>
                <Anchor component={Link} to={`/hospital/restrictions/${one.id}`} fw={600}>
                  {t('hospital.candidate.code', { code: codeOf(one.nurseId) })}
                </Anchor>
              </RowHead>
              <Table.Td>
                {t(`hospital.restrictionKind.${one.kind}`)}
                <Text size="sm" className="quiet">
                  {t(`hospital.restrictionScope.${one.scope}`)}
                </Text>
              </Table.Td>
              <Table.Td>{day(one.happenedOn)}</Table.Td>
              <Table.Td>
                <Badge variant="outline" color="gray" c="inherit" tt="none">
                  {t(`hospital.restrictionStatus.${one.status}`)}
                </Badge>
              </Table.Td>
              <Table.Td>{one.expiresOn === null ? '–' : day(one.expiresOn)}</Table.Td>
            </>
          )}
        </VirtualTable>
      )}
    </Page>
  );
};
