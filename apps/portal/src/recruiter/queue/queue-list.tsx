import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconHourglass, IconUsers } from '@tabler/icons-react';
import { memo, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useRowsInSight } from '../../components/use-rows-in-sight.js';
import { useWords } from '../../i18n/use-words.js';
import { useFindingWords } from './findings.js';
import type { Verification } from './queue-filter.js';
import styles from './queue.module.css';
import { Said } from './said.js';
import { urgencyOf } from './urgency.js';
import type { Said as Words } from './use-fact-words.js';

const ROW_PX = 84;
interface QueueListProps {
  items: readonly Verification[];
  selected: number;
  today: string;
  /** Checks whose decision is not sent yet. */
  decided: ReadonlySet<string>;
  accountId: string;
  onSelect: (index: number) => void;
  onNearEnd: () => void;
}

interface RowProps extends Pick<QueueListProps, 'today' | 'accountId'> {
  item: Verification;
  decided: boolean;
}

const Row = memo(({ item, today, decided, accountId }: RowProps): ReactNode => {
  const { t, day } = useWords();
  const wordsOf = useFindingWords();
  const [finding] = item.findings;
  const waiting = item.waiting ? t(`recruiter.waiting.${item.waiting.for}`) : '';
  const said: Words = finding ? wordsOf(finding) : { text: waiting };
  const urgency = urgencyOf(item.neededBy, today);
  const Icon = urgency === 'overdue' || urgency === 'week' ? IconAlertTriangle : IconClock;
  return (
    <>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text fw={650} truncate>
          {item.nurseName}
        </Text>
        <span className={styles['urgency']} data-urgency={urgency}>
          <Icon size={15} aria-hidden />
          {day(item.neededBy)}
        </span>
      </Group>
      <Text size="sm" className="quiet" truncate>
        {t(`recruiter.kind.${item.kind}`)} · {t(`recruiter.status.${item.status}`)}
      </Text>
      {decided ? (
        <Group gap={4} wrap="nowrap" component="span">
          <IconHourglass size={14} aria-hidden />
          <Text size="sm" fw={600} span truncate>
            {t('recruiter.queue.decided')}
          </Text>
        </Group>
      ) : item.proposal ? (
        <Group gap={4} wrap="nowrap" component="span">
          <IconUsers size={14} aria-hidden style={{ flex: 'none' }} />
          <Text size="sm" fw={600} span truncate>
            {item.proposal.by === accountId
              ? t('recruiter.second.own')
              : t('recruiter.second.of', { name: item.proposal.byName ?? t('recruiter.second.somebody') })}
          </Text>
        </Group>
      ) : (
        <Text size="sm" truncate>
          <Said {...said} />
        </Text>
      )}
    </>
  );
});
Row.displayName = 'Row';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Ten thousand rows cost as much as twenty: only those in sight are in the document. */
export const QueueList = (props: QueueListProps): ReactNode => {
  const { items, selected, today, decided, accountId, onSelect, onNearEnd } = props;
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const rows = useRowsInSight(items.length, ROW_PX, () => box.current, onNearEnd);
  const shown = rows.getVirtualItems();
  useEffect(() => {
    if (selected >= 0) rows.scrollToIndex(selected, { align: 'auto' });
  }, [selected, rows]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const ends: Readonly<Record<string, number>> = { Home: 0, End: items.length - 1 };
    const step = STEPS[event.key];
    const next = step === undefined ? ends[event.key] : selected + step;
    if (next === undefined) return;
    event.preventDefault();
    onSelect(Math.min(items.length - 1, Math.max(0, next)));
  };
  return (
    <div
      ref={box}
      className={styles['list']}
      role="listbox"
      tabIndex={0}
      aria-label={t('recruiter.queue.title')}
      aria-activedescendant={items[selected] && `check-${items[selected].id}`}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }} role="presentation">
        {shown.map(({ index, key, start }) => {
          const item = items[index];
          return (
            item && (
              // The keyboard is the list's: its options are never focused.
              <div
                key={key}
                id={`check-${item.id}`}
                role="option"
                aria-selected={index === selected}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className={styles['row']}
                style={{ height: ROW_PX, transform: `translateY(${start}px)` }}
                onClick={() => onSelect(index)}
              >
                <Row item={item} today={today} decided={decided.has(item.id)} accountId={accountId} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
};
