import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import {
  IconClipboardPlus,
  IconFileUpload,
  IconListDetails,
  IconPlus,
  IconSettings,
  IconTemplate,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { WayTo } from '../../components/way-to.js';
import { COLUMNS, type Column } from './columns.js';
import { GapCard } from './gap-card.js';
import { useGapsOf } from './use-gaps.js';

/** As many as a reader takes in at a glance; all of them are in the list. */
const AT_A_GLANCE = 9;

type Part = ReturnType<typeof useGapsOf>;

const BoardPart = ({ column, status, part }: { column: Column; status: string; part: Part }): ReactNode => {
  const { t, number } = useWords();
  const [now] = useState(() => Date.now());
  const items = part.gaps.data?.items ?? [];
  if (items.length === 0) return null;
  const total = part.total ?? items.length;
  return (
    <section aria-labelledby={`column-${column}`}>
      <Group justify="space-between" mb="xs" align="baseline">
        <Group gap="xs" align="baseline">
          <Title order={2} id={`column-${column}`}>
            {t(`hospital.column.${column}`)}
          </Title>
          <Text className="quiet">{number(total)}</Text>
        </Group>
        {total > items.length && (
          <WayTo to={`/hospital/gaps?status=${status}`}>{t('hospital.board.all', { count: total })}</WayTo>
        )}
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
        {items.map((gap) => (
          <GapCard key={gap.id} gap={gap} now={now} />
        ))}
      </SimpleGrid>
    </section>
  );
};

const NewGap = ({ mayRequest }: { mayRequest: boolean }): ReactNode => {
  const { t } = useWords();
  return (
    <Group gap="xs">
      {mayRequest && (
        <>
          <Button component={Link} to="/hospital/gaps/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('hospital.new.title')}
          </Button>
          <Button
            component={Link}
            to="/hospital/imports"
            variant="default"
            leftSection={<IconFileUpload size={18} aria-hidden />}
          >
            {t('hospital.new.byFile')}
          </Button>
          <Button
            component={Link}
            to="/hospital/templates"
            variant="default"
            leftSection={<IconTemplate size={18} aria-hidden />}
          >
            {t('hospital.templates.title')}
          </Button>
        </>
      )}
      <Button
        component={Link}
        to="/hospital/gaps"
        variant="default"
        leftSection={<IconListDetails size={18} aria-hidden />}
      >
        {t('hospital.gaps.title')}
      </Button>
      <Button
        component={Link}
        to="/hospital/settings"
        variant="default"
        hiddenFrom="sm"
        leftSection={<IconSettings size={18} aria-hidden />}
      >
        {t('hospital.nav.settings')}
      </Button>
    </Group>
  );
};

/** Every gap of the organisation by its state: the next starts at a glance, all of them in the list. */
export const BoardPage = (): ReactNode => {
  const { t } = useWords();
  const mayRequest = useSession().data?.permissions.includes('gap:request') ?? false;
  const parts: Readonly<Record<Column, Part>> = {
    approval: useGapsOf('pending_approval', AT_A_GLANCE),
    preparing: useGapsOf('draft', AT_A_GLANCE),
    open: useGapsOf('open', AT_A_GLANCE),
    onHold: useGapsOf('on_hold', AT_A_GLANCE),
    filled: useGapsOf('filled', AT_A_GLANCE),
    closed: useGapsOf('closed', AT_A_GLANCE),
    cancelled: useGapsOf('cancelled', AT_A_GLANCE),
  };
  const all = Object.values(parts).map(({ gaps }) => gaps);
  const failed = all.find(({ isError }) => isError);
  const settled = all.every(({ isSuccess }) => isSuccess);
  const empty = settled && all.every(({ data }) => data?.items.length === 0);
  return (
    <Page title={t('hospital.board.title')} lead={t('hospital.board.lead')}>
      {failed && <Problem error={failed.error} onRetry={() => void failed.refetch()} />}
      {!settled && !failed && <PageSkeleton />}
      {empty && (
        <EmptyState
          icon={<IconClipboardPlus size={40} />}
          title={t('hospital.board.empty')}
          next={t('hospital.board.empty.next')}
          action={<NewGap mayRequest={mayRequest} />}
        />
      )}
      {settled && !empty && (
        <>
          <NewGap mayRequest={mayRequest} />
          <Stack gap="xl">
            {COLUMNS.map(([column, status]) => (
              <BoardPart key={column} column={column} status={status} part={parts[column]} />
            ))}
          </Stack>
        </>
      )}
    </Page>
  );
};
