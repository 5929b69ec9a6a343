import { ActionIcon, Button, Group, Menu, Popover, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconBookmark, IconSearch, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode, type RefObject } from 'react';
import { useWords } from '../../i18n/use-words.js';
import {
  CHECK_KINDS,
  EVERYTHING_TO_REVIEW,
  sameFilter,
  STAGE_CODES,
  withView,
  type CheckKind,
  type QueueFilter,
  type Stage,
} from './queue-filter.js';
import styles from './queue.module.css';
import { useSavedViews } from './use-saved-views.js';

interface QueueFiltersProps {
  filter: QueueFilter;
  onChange: (filter: QueueFilter) => void;
  accountId: string;
  search: RefObject<HTMLInputElement | null>;
  /** Proposals of others that wait for this account, as far as they are loaded. */
  forSecond: number;
}

const SaveView = ({ filter, accountId }: { filter: QueueFilter; accountId: string }): ReactNode => {
  const { t } = useWords();
  const [views, setViews] = useSavedViews(accountId);
  const [label, setLabel] = useState('');
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom-end" shadow="md">
      <Popover.Target>
        <Button variant="default" size="sm" onClick={() => setOpened(!opened)}>
          {t('recruiter.views.save')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setViews(withView(views, { label: label.trim(), filter }));
            setLabel('');
            setOpened(false);
          }}
        >
          <Group align="end" gap="xs">
            <TextInput
              size="sm"
              required
              maxLength={40}
              pattern=".*\S.*"
              label={t('recruiter.views.name')}
              value={label}
              onChange={({ currentTarget }) => setLabel(currentTarget.value)}
            />
            <Button size="sm" type="submit">
              {t('recruiter.views.keep')}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
};

const SavedViews = ({ onChange, accountId }: Pick<QueueFiltersProps, 'onChange' | 'accountId'>): ReactNode => {
  const { t } = useWords();
  const [views, setViews] = useSavedViews(accountId);
  if (views.length === 0) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<IconBookmark size={16} aria-hidden />}>
          {t('recruiter.views.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.map(({ label, filter }) => (
          <Group key={label} gap={0} wrap="nowrap">
            <Menu.Item onClick={() => onChange(filter)}>{label}</Menu.Item>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('recruiter.views.remove', { label })}
              onClick={() => setViews(views.filter((view) => view.label !== label))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

/** Which checks are in the list; a combination that is used often is kept under a name. */
export const QueueFilters = ({ filter, onChange, accountId, search, forSecond }: QueueFiltersProps): ReactNode => {
  const { t } = useWords();
  return (
    <Group gap="sm">
      <SegmentedControl
        className={styles['stages'] ?? ''}
        aria-label={t('recruiter.queue.view')}
        value={filter.stage}
        onChange={(stage) => onChange({ ...filter, stage: stage as Stage })}
        data={STAGE_CODES.map((value) => ({
          value,
          label:
            value === 'second' && forSecond > 0
              ? t('recruiter.view.second.count', { count: forSecond })
              : t(`recruiter.view.${value}`),
        }))}
      />
      <Select
        size="sm"
        w={190}
        aria-label={t('recruiter.queue.kind')}
        placeholder={t('recruiter.queue.kind.all')}
        clearable
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind: kind as CheckKind | null })}
        data={CHECK_KINDS.map((value) => ({ value, label: t(`recruiter.kind.${value}`) }))}
      />
      <TextInput
        ref={search}
        size="sm"
        w={200}
        type="search"
        maxLength={100}
        aria-label={t('recruiter.queue.search')}
        placeholder={t('recruiter.queue.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.name}
        onChange={({ currentTarget }) => onChange({ ...filter, name: currentTarget.value })}
      />
      {!sameFilter(filter, EVERYTHING_TO_REVIEW) && <SaveView filter={filter} accountId={accountId} />}
      <SavedViews onChange={onChange} accountId={accountId} />
    </Group>
  );
};
