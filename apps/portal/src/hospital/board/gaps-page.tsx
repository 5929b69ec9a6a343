import { dataOf } from '@crossward/api-client';
import { Anchor, Group, NativeSelect, Table, Text, TextInput } from '@mantine/core';
import { SHIFT_PATTERNS } from '@crossward/contracts';
import { IconSearch, IconZoomExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useAddress } from '../../components/use-address.js';
import { VirtualTable } from '../../components/virtual-table.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { GapStatus as StatusBadge } from '../gap/gap-status.js';
import { BackLink } from '../../components/back-link.js';
import { useVocabulary } from '../use-vocabulary.js';
import { COLUMNS } from './columns.js';
import type { GapStatus, ListedGap } from './use-gaps.js';

const PAGE = 100;
const SORTS = ['start', 'newest', 'weekly_pay'] as const;
const HEAD = ['gap', 'status', 'starts', 'shift', 'seats', 'weekly'] as const;
const RIGHT: readonly string[] = ['seats', 'weekly'];
const STATUSES: readonly GapStatus[] = COLUMNS.map(([, status]) => status);

const oneOf = <T extends string>(known: readonly T[], text: string | undefined): T | undefined =>
  known.find((each) => each === text);

/** What the server sorts and filters by, as the address says it. */
const queryOf = (address: Readonly<Record<string, string>>) => {
  const status = oneOf(STATUSES, address['status']);
  const shiftPattern = oneOf(SHIFT_PATTERNS, address['shift']);
  const { specialty } = address;
  return {
    sort: oneOf(SORTS, address['sort']) ?? 'start',
    ...(status === undefined ? {} : { status }),
    ...(shiftPattern === undefined ? {} : { shiftPattern }),
    ...(specialty === undefined ? {} : { specialty }),
  } as const;
};

const Filters = (): ReactNode => {
  const { t } = useWords();
  const [address, setAddress] = useAddress();
  const { nameOf } = useVocabulary();
  const facets = useQuery({
    queryKey: ['gaps', 'facets', address['status'] ?? ''],
    queryFn: () => {
      const status = oneOf(STATUSES, address['status']);
      return dataOf(api.GET('/v1/gaps/facets', { params: { query: status === undefined ? {} : { status } } }));
    },
  });
  const select = (name: string, none: string | null, options: { value: string; label: string }[]): ReactNode => (
    <NativeSelect
      size="md"
      label={t(`hospital.gaps.by.${name}`)}
      value={address[name] ?? ''}
      onChange={({ currentTarget }) => setAddress({ [name]: currentTarget.value })}
      data={[...(none === null ? [] : [{ value: '', label: none }]), ...options]}
    />
  );
  const all = t('hospital.submissions.all');
  return (
    <Group align="flex-end" gap="sm">
      {select(
        'status',
        all,
        STATUSES.map((value) => ({ value, label: t(`hospital.gapStatus.${value}`) })),
      )}
      {select(
        'specialty',
        all,
        (facets.data?.specialties ?? []).map(({ value, count }) => ({
          value,
          label: `${nameOf(value)} (${count})`,
        })),
      )}
      {select(
        'shift',
        all,
        SHIFT_PATTERNS.map((value) => ({ value, label: t(`shell.shift.${value}`) })),
      )}
      {select(
        'sort',
        null,
        SORTS.map((value) => ({ value: value === 'start' ? '' : value, label: t(`hospital.gaps.sort.${value}`) })),
      )}
    </Group>
  );
};

/** Every gap as one list, sorted and filtered by the server; a name is looked for page after page. */
export const GapsPage = (): ReactNode => {
  const { t, day, number, money } = useWords();
  const [address] = useAddress();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim().toLocaleLowerCase());
  const asked = queryOf(address);
  const { query, items, onNearEnd } = usePages<ListedGap>(['gaps', 'list', asked], (cursor) =>
    dataOf(api.GET('/v1/gaps', { params: { query: { ...asked, limit: PAGE, ...after(cursor) } } })),
  );
  const found = useMemo(
    () =>
      wanted === ''
        ? items
        : items.filter(({ unitName, facilityName }) =>
            `${unitName} ${facilityName}`.toLocaleLowerCase().includes(wanted),
          ),
    [items, wanted],
  );
  return (
    <Page title={t('hospital.gaps.title')} lead={t('hospital.gaps.lead')}>
      <BackLink to="/hospital">{t('hospital.gaps.back')}</BackLink>
      <Filters />
      <TextInput
        type="search"
        maw={360}
        maxLength={100}
        label={t('hospital.board.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && found.length === 0 && !query.hasNextPage && (
        <EmptyState
          icon={<IconZoomExclamation size={40} />}
          title={t('hospital.gaps.none')}
          next={t('hospital.gaps.none.next')}
        />
      )}
      {query.isSuccess && (found.length > 0 || query.hasNextPage) && (
        <div>
          <VirtualTable
            label={t('hospital.gaps.title')}
            items={found}
            keyOf={({ id }) => id}
            columns={HEAD.length}
            minWidth={760}
            rowPx={64}
            onNearEnd={onNearEnd}
            head={HEAD.map((column) => (
              <Table.Th key={column} scope="col" ta={RIGHT.includes(column) ? 'right' : 'left'}>
                {t(`hospital.gaps.column.${column}`)}
              </Table.Th>
            ))}
          >
            {(gap) => (
              <>
                <Table.Th scope="row">
                  <Anchor component={Link} to={`/hospital/gaps/${gap.id}`} fw={600}>
                    {gap.unitName}
                  </Anchor>
                  <Text size="sm" className="quiet" fw={400}>
                    {gap.facilityName}
                  </Text>
                </Table.Th>
                <Table.Td>
                  <StatusBadge status={gap.status} />
                </Table.Td>
                <Table.Td>{day(gap.assignment.from)}</Table.Td>
                <Table.Td>{t(`shell.shift.${gap.shiftPattern}`)}</Table.Td>
                <Table.Td ta="right">
                  {t('hospital.figures.of', { taken: number(gap.seatsTaken), seats: number(gap.seats) })}
                </Table.Td>
                <Table.Td ta="right">{money(gap.pay.weekly)}</Table.Td>
              </>
            )}
          </VirtualTable>
          <Text size="sm" className="quiet" mt={6} role="status">
            {t(query.hasNextPage ? 'hospital.rows.more' : 'hospital.rows', { count: found.length })}
          </Text>
        </div>
      )}
    </Page>
  );
};
