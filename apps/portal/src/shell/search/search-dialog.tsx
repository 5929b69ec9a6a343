import { Kbd, Loader, Modal, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import type { Workspace } from '../../session/workspace-of.js';
import type { Place } from './find-places.js';
import { OptionLine } from './option-line.js';
import styles from './search-dialog.module.css';
import { useSearch, type GroupName, type Option } from './use-search.js';

interface SearchDialogProps {
  workspace: Workspace;
  places: readonly Place[];
  onClose: () => void;
}

/** In the order of the options, which the keys walk through. */
const groupsOf = (options: readonly Option[]): [GroupName, Option[]][] => {
  const groups = new Map<GroupName, Option[]>();
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  return [...groups];
};

interface ResultsProps {
  options: readonly Option[];
  chosen: number;
  listId: string;
  onChoose: (at: number) => void;
  onGo: (option: Option) => void;
}

const Results = ({ options, chosen, listId, onChoose, onGo }: ResultsProps): ReactNode => {
  const { t } = useWords();
  return (
    <div role="listbox" id={listId} aria-label={t('shell.search.results')} className={styles['list']}>
      {groupsOf(options).map(([group, members]) => (
        <div key={group} role="group" aria-labelledby={`${listId}-${group}`}>
          <Text id={`${listId}-${group}`} size="sm" fw={650} className="quiet" px="sm" pt="sm">
            {t(`shell.search.group.${group}`)}
          </Text>
          {members.map((option) => {
            const at = options.indexOf(option);
            return (
              <div
                key={option.key}
                id={`${listId}-${at}`}
                role="option"
                aria-selected={at === chosen}
                className={styles['option']}
                onPointerMove={() => onChoose(at)}
                onClick={() => onGo(option)}
              >
                <OptionLine option={option} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
};

/** Finds pages and things by the beginnings of words; the keys move through what is found. */
export const SearchDialog = ({ workspace, places, onClose }: SearchDialogProps): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [wantedAt, setAt] = useState(0);
  const { options, settled, error, retry } = useSearch(typed, workspace, places);
  const at = Math.min(wantedAt, Math.max(0, options.length - 1));
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const go = ({ address }: Option): void => {
    onClose();
    void navigate({ to: address.to, ...(address.search ? { search: address.search as never } : {}) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = options.length - 1;
    const moves: Record<string, number> = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at === 0 ? last : at - 1 };
    const to = moves[event.key];
    const option = options[at];
    if (to !== undefined && options.length > 0) setAt(to);
    else if (event.key === 'Enter' && option && !event.nativeEvent.isComposing) go(option);
    else return;
    event.preventDefault();
  };
  const nothing = typed.trim().length >= 2 && settled && options.length === 0;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      yOffset="8vh"
      title={t('shell.search')}
      closeButtonProps={{ 'aria-label': t('shell.dialog.close') }}
    >
      <TextInput
        data-autofocus
        type="search"
        role="combobox"
        aria-label={t('shell.search')}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(options.length > 0 ? { 'aria-activedescendant': `${listId}-${at}` } : {})}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        placeholder={t(`shell.search.hint.${workspace}`)}
        leftSection={<IconSearch size={20} aria-hidden />}
        rightSection={settled ? null : <Loader size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={body} className={styles['body']}>
        {error !== null && <Problem error={error} onRetry={retry} />}
        {options.length > 0 && <Results options={options} chosen={at} listId={listId} onChoose={setAt} onGo={go} />}
        {nothing && error === null && (
          <div className={styles['nothing']}>
            <Text fw={650}>{t('shell.search.nothing', { typed: typed.trim() })}</Text>
            <Text className="quiet">{t(`shell.search.nothing.${workspace}`)}</Text>
          </div>
        )}
      </div>
      <Text size="sm" className={styles['keys']} visibleFrom="sm">
        <Kbd>{'↑'}</Kbd> <Kbd>{'↓'}</Kbd> {t('shell.search.move')} · <Kbd>{'↵'}</Kbd> {t('shell.search.open')}
      </Text>
      <Text size="sm" className="quiet" role="status" mt={4}>
        {settled && typed.trim() !== '' ? t('shell.search.count', { count: options.length }) : ''}
      </Text>
    </Modal>
  );
};
