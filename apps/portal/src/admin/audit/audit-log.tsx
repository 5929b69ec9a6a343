import { dataOf } from '@crossward/api-client';
import { Button, Group, Select, Stack, TextInput, Title } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { AuditEntry } from './audit-entry.js';
import { filterOf, isId, queryOf, searchOf, type AuditFilter } from './audit-filter.js';
import { MoreButton } from '../../components/more-button.js';

const PAGE = 30;

const useLog = (filter: AuditFilter) =>
  useInfiniteQuery({
    queryKey: ['audit-events', queryOf(filter)],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/audit-events', {
          params: { query: { limit: PAGE, ...queryOf(filter), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

const Filters = ({ filter, onChange }: { filter: AuditFilter; onChange: (filter: AuditFilter) => void }): ReactNode => {
  const { t } = useWords();
  const { data: staff } = useQuery({
    queryKey: ['staff-accounts', 'names'],
    queryFn: () => dataOf(api.GET('/v1/staff-accounts', { params: { query: { limit: 200 } } })),
  });
  const people = (staff?.items ?? []).map(({ id, displayName, email }) => ({
    value: id,
    label: `${displayName} (${email})`,
  }));
  const known = filter.actor === '' || people.some(({ value }) => value === filter.actor);
  const set = (part: Partial<AuditFilter>): void => onChange({ ...filter, ...part });
  const wrong = filter.about !== '' && !isId(filter.about);
  return (
    <Group align="end" gap="sm" role="search" aria-label={t('admin.log.filter')}>
      <TextInput
        type="search"
        w={{ base: '100%', sm: 340 }}
        maxLength={36}
        label={t('admin.log.about')}
        description={t('admin.log.about.rule')}
        error={wrong ? t('admin.log.about.wrong') : null}
        value={filter.about}
        onChange={({ currentTarget }) => set({ about: currentTarget.value.trim() })}
      />
      <Select
        searchable
        clearable
        w={{ base: '100%', sm: 280 }}
        label={t('admin.log.actor')}
        description={t('admin.log.actor.rule')}
        nothingFoundMessage={t('admin.log.noActor')}
        clearButtonProps={{ 'aria-label': t('admin.log.anybody') }}
        value={filter.actor === '' ? null : filter.actor}
        onChange={(actor) => set({ actor: actor ?? '' })}
        data={known ? people : [{ value: filter.actor, label: filter.actor }, ...people]}
      />
      <TextInput
        type="date"
        w={{ base: '100%', sm: 'auto' }}
        label={t('admin.log.from')}
        description={t('admin.log.utc')}
        value={filter.from}
        onChange={({ currentTarget }) => set({ from: currentTarget.value })}
      />
      <TextInput
        type="date"
        w={{ base: '100%', sm: 'auto' }}
        label={t('admin.log.until')}
        description={t('admin.log.utc')}
        value={filter.until}
        onChange={({ currentTarget }) => set({ until: currentTarget.value })}
      />
    </Group>
  );
};

/** Every change by whomever, narrowed down by what it is about, who made it, and when. */
export const AuditLog = (): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const filter = filterOf(useSearch({ strict: false }));
  const change = (next: AuditFilter): void =>
    void navigate({ to: '/admin/audit', search: searchOf(next) as never, replace: true });
  const log = useLog(filter);
  const items = log.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack component="section" aria-labelledby="audit-log">
      <Title order={2} id="audit-log">
        {t('admin.log.title')}
      </Title>
      <Filters filter={filter} onChange={change} />
      {log.isError && <Problem error={log.error} onRetry={() => void log.refetch()} />}
      {log.isPending && <PageSkeleton />}
      {log.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconListSearch size={40} />}
          title={t('admin.log.empty')}
          next={t('admin.log.empty.next')}
          action={
            <Button variant="default" onClick={() => change(filterOf({}))}>
              {t('admin.log.everything')}
            </Button>
          }
        />
      )}
      {items.length > 0 && (
        <Stack component="ol" gap={0} py={4} px="lg" m={0} className="panel" style={{ listStyle: 'none' }}>
          {items.map((entry) => (
            <AuditEntry key={entry.id} entry={entry} onAbout={(about) => change({ ...filter, about })} />
          ))}
        </Stack>
      )}
      <MoreButton query={log} />
    </Stack>
  );
};
