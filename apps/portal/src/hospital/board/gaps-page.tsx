import { dataOf } from '@crossward/api-client';
import { Table, Text, TextInput } from '@mantine/core';
import { SHIFT_PATTERNS } from '@crossward/contracts';
import { IconSearch, IconZoomExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { memo, startTransition, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';
import { Choice } from '../../components/choice.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterBar } from '../../components/filter-bar.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useAddress } from '../../components/use-address.js';
import { VirtualTable } from '../../components/virtual-table.js';
import { folded } from '../../i18n/folded.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { BackLink } from '../../components/back-link.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { COLUMNS } from './columns.js';
import { drawGap } from './gap-row.js';
import type { GapStatus, ListedGap } from './use-gaps.js';

const PAGE = 100;
const SORTS = ['start', 'newest', 'weekly_pay'] as const;
const HEAD = ['gap', 'status', 'starts', 'shift', 'seats', 'weekly'] as const;
const WIDTHS = [30, 17, 15, 13, 12, 13] as const;
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

const Filters = memo((): ReactNode => {
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
    <Choice
      label={t(`hospital.gaps.by.${name}`)}
      value={address[name] ?? ''}
      onChoose={(value) => setAddress({ [name]: value })}
      data={[...(none === null ? [] : [{ value: '', label: none }]), ...options]}
    />
  );
  const all = t('hospital.submissions.all');
  return (
    <FilterBar>
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
    </FilterBar>
  );
});
Filters.displayName = 'Filters';

interface SearchFieldProps {
  onSearch: (wanted: string) => void;
}

/** A key is shown at once; the list follows when there is time. */
const SearchField = ({ onSearch }: SearchFieldProps): ReactNode => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <TextInput
      type="search"
      maw={360}
      maxLength={100}
      label={t('hospital.board.search')}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        startTransition(() => onSearch(folded(value.trim())));
      }}
    />
  );
};

/** The gaps as the address asks for them; those asked for before stay until the others are there. */
const useListedGaps = (asked: string, wanted: string) => {
  const pages = usePages<ListedGap>(
    ['gaps', 'list', asked],
    (cursor) => {
      const query = { ...(JSON.parse(asked) as ReturnType<typeof queryOf>), limit: PAGE, ...after(cursor) };
      return dataOf(api.GET('/v1/gaps', { params: { query } }));
    },
    { keepsFormer: true },
  );
  const { items } = pages;
  const texts = useMemo(
    () => items.map(({ unitName, facilityName }) => folded(`${unitName} ${facilityName}`)),
    [items],
  );
  const found = useMemo(
    () => (wanted === '' ? items : items.filter((_, index) => texts[index]?.includes(wanted))),
    [items, texts, wanted],
  );
  return { ...pages, found };
};

/** Every gap as one list, sorted and filtered by the server; a name is looked for page after page. */
const GapList = memo(({ asked, wanted }: { asked: string; wanted: string }): ReactNode => {
  const { t } = useWords();
  const { query, found, onNearEnd } = useListedGaps(asked, wanted);
  return (
    <>
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
        <div aria-busy={query.isPlaceholderData} style={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
          <VirtualTable
            label={t('hospital.gaps.title')}
            items={found}
            keyOf={({ id }) => id}
            columns={HEAD.length}
            minWidth={760}
            widths={WIDTHS}
            rowPx={68}
            onNearEnd={onNearEnd}
            head={HEAD.map((column) => (
              <Table.Th key={column} scope="col" ta={RIGHT.includes(column) ? 'right' : 'left'}>
                {t(`hospital.gaps.column.${column}`)}
              </Table.Th>
            ))}
          >
            {drawGap}
          </VirtualTable>
          <Text size="sm" className="quiet" mt={6} role="status">
            {t(query.hasNextPage ? 'hospital.rows.more' : 'hospital.rows', { count: found.length })}
          </Text>
        </div>
      )}
    </>
  );
});
GapList.displayName = 'GapList';

/** The list of all gaps, with what it is filtered by. */
export const GapsPage = (): ReactNode => {
  const { t } = useWords();
  const [address] = useAddress();
  const [wanted, setWanted] = useState('');
  // What was chosen is shown at once, the list that follows from it when there is time.
  const asked = useDeferredValue(JSON.stringify(queryOf(address)));
  return (
    <Page title={t('hospital.gaps.title')} lead={t('hospital.gaps.lead')}>
      <BackLink to="/hospital">{t('hospital.gaps.back')}</BackLink>
      <Filters />
      <SearchField onSearch={setWanted} />
      <GapList asked={asked} wanted={wanted} />
    </Page>
  );
};
