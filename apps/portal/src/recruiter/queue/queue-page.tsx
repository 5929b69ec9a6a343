import { Button, Group, Text } from '@mantine/core';
import { useHotkeys, useLocalStorage } from '@mantine/hooks';
import { IconChecks, IconKeyboard } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession, type Account } from '../../session/use-session.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { UNDO_MS, type PendingDecision } from '../undo/pending-decision.js';
import { pendingStore, usePending } from '../undo/pending-store.js';
import { CheckPanel, isDecidable, isForSecond, useCheck } from './check-panel.js';
import { DecisionDialog, type Judgement } from './decision-dialog.js';
import type { Outcome } from './decision-reasons.js';
import { EVERYTHING_TO_REVIEW, forSecondReview, isNamed, type QueueFilter } from './queue-filter.js';
import { QueueFilters } from './queue-filters.js';
import { QueueList } from './queue-list.js';
import styles from './queue.module.css';
import { SecondReviewDialog } from './second-review-dialog.js';
import { ShortcutsDialog } from './shortcuts-dialog.js';
import { useQueue } from './use-queue.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The check on the screen is in the address: it can be passed on, and the way back leads to it. */
const useSelection = (): [string | undefined, (id: string) => void] => {
  const { check } = useSearch({ strict: false }) as { check?: string };
  const navigate = useNavigate();
  const select = (id: string): void =>
    void navigate({ to: '/recruiter', search: { check: id } as never, replace: true, resetScroll: false });
  return [check, select];
};

const Desk = ({ account }: { account: Account }): ReactNode => {
  const { t } = useWords();
  const [filter, setFilter] = useState<QueueFilter>(EVERYTHING_TO_REVIEW);
  const [onDay] = useState(today);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [help, setHelp] = useState(false);
  const [keys, setKeys] = useLocalStorage({ key: 'crossward.single-keys', defaultValue: true });
  const search = useRef<HTMLInputElement>(null);
  const evidence = useRef<HTMLHeadingElement>(null);
  const queue = useQueue(filter);
  const { data: proposals } = useQueue({ stage: 'second', kind: null });
  const forSecond = forSecondReview(proposals?.pages.flatMap((page) => page.items) ?? [], account.id).length;
  const pending = usePending();
  // A key is shown at once, the list that follows from it when there is time.
  const name = useDeferredValue(filter.name);
  const loaded = useMemo(() => queue.data?.pages.flatMap((page) => page.items) ?? [], [queue.data]);
  const items = useMemo(() => loaded.filter(({ nurseName }) => isNamed(nurseName, name)), [loaded, name]);
  const [asked, select] = useSelection();
  const chosen = asked ?? items[0]?.id;
  const selected = items.findIndex(({ id }) => id === chosen);
  const waiting = pending.find(({ verificationId }) => verificationId === chosen);
  const { data: check } = useCheck(chosen);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = queue;
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  const go = (index: number): void => {
    const next = items[Math.min(items.length - 1, Math.max(0, index))];
    if (next) select(next.id);
  };
  const ask = (next: Outcome): void => {
    if (check && !waiting && (isDecidable(check) || isForSecond(check, account.id))) setOutcome(next);
  };
  const keep = (done: Pick<PendingDecision, 'act' | 'outcome' | 'reason' | 'note' | 'candidateKey'>): void => {
    if (!check) return;
    const { id: verificationId, version, nurseName, kind } = check;
    const of = { accountId: account.id, verificationId, version, nurseName, kind };
    pendingStore.add({ ...of, ...done, dueAt: Date.now() + UNDO_MS });
    setOutcome(null);
    if (selected + 1 < items.length) go(selected + 1);
  };
  const decide = ({ note, candidateKey, ...judgement }: Judgement): void =>
    keep({ ...judgement, ...(note ? { note } : {}), ...(candidateKey ? { candidateKey } : {}) });
  const undoLast = (): void => {
    const last = pending.findLast(({ accountId }) => accountId === account.id);
    if (last) pendingStore.undo(last.verificationId);
  };
  const acts: [string, () => void][] = [
    ['j', () => go(selected + 1)],
    ['k', () => go(selected - 1)],
    ['a', () => ask('accepted')],
    ['r', () => ask('rejected')],
    ['e', () => evidence.current?.focus()],
    ['u', undoLast],
    ['/', () => search.current?.focus()],
    ['?', () => setHelp(true)],
    ['shift+?', () => setHelp(true)],
  ];
  const free = outcome === null && !help;
  useHotkeys(keys && free ? acts : []);

  return (
    <>
      <Group justify="space-between" gap="sm">
        <QueueFilters
          filter={filter}
          onChange={setFilter}
          accountId={account.id}
          search={search}
          forSecond={forSecond}
        />
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconKeyboard size={18} aria-hidden />}
          onClick={() => setHelp(true)}
        >
          {t('recruiter.keys.open')}
        </Button>
      </Group>
      {queue.isError && <Problem error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.isPending && <PageSkeleton />}
      {queue.isSuccess && items.length === 0 && !hasNextPage && (
        <EmptyState
          icon={<IconChecks size={40} />}
          title={t(
            filter.name
              ? 'recruiter.queue.noName'
              : filter.stage === 'second'
                ? 'recruiter.queue.noSecond'
                : 'recruiter.queue.empty',
          )}
          next={t(filter.name ? 'recruiter.queue.noName.next' : 'recruiter.queue.empty.next')}
        />
      )}
      <div className={styles['desk']}>
        {items.length > 0 && (
          <div>
            <QueueList
              items={items}
              selected={selected}
              today={onDay}
              accountId={account.id}
              decided={new Set(pending.map(({ verificationId }) => verificationId))}
              onSelect={go}
              onNearEnd={onNearEnd}
            />
            <Text size="sm" className="quiet" mt={6}>
              {t(hasNextPage ? 'recruiter.queue.countMore' : 'recruiter.queue.count', { count: items.length })}
            </Text>
          </div>
        )}
        {chosen !== undefined && (
          <CheckPanel
            verificationId={chosen}
            accountId={account.id}
            pending={waiting}
            evidence={evidence}
            onDecide={ask}
          />
        )}
      </div>
      {check && outcome && isForSecond(check, account.id) && (
        <SecondReviewDialog
          check={check}
          answer={outcome === 'accepted' ? 'confirmed' : 'returned'}
          onClose={() => setOutcome(null)}
          onAnswered={(note) => {
            const { outcome: of, reason } = check.proposal;
            if (outcome === 'accepted') keep({ act: 'confirmed', outcome: of, reason });
            else keep({ act: 'returned', outcome: of, reason, note });
          }}
        />
      )}
      {check && outcome && isDecidable(check) && (
        <DecisionDialog check={check} outcome={outcome} onClose={() => setOutcome(null)} onDecided={decide} />
      )}
      <ShortcutsDialog opened={help} onClose={() => setHelp(false)} enabled={keys} onEnabled={setKeys} />
    </>
  );
};

/** The checks that the machines could not settle, the most urgent first, with the evidence beside the claim. */
export const QueuePage = (): ReactNode => {
  const { t } = useWords();
  const { data: account } = useSession();
  return (
    <Page title={t('recruiter.queue.title')} lead={t('recruiter.queue.lead')}>
      {account && <Desk account={account} />}
    </Page>
  );
};
