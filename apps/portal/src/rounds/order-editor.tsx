import { ActionIcon, Button, Group, Radio, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { moved, toggled } from './order-moves.js';
import styles from './lines.module.css';

export interface Orderable {
  id: string;
  title: string;
  detail: ReactNode;
}

interface OrderEditorProps {
  items: readonly Orderable[];
  /** Best first; null: by the scores. */
  order: readonly string[] | null;
  saving: boolean;
  /** The last save went well. */
  saved: boolean;
  onSave: (order: string[] | null) => void;
  /** Below what is not named yet: further ones of a long list. */
  children?: ReactNode;
}

interface LineProps {
  item: Orderable;
  place: string;
  children: ReactNode;
}

const Line = ({ item, place, children }: LineProps): ReactNode => (
  <li className={styles['line']}>
    <Text fw={650} className={styles['place']}>
      {place}
    </Text>
    <div className={styles['what']}>
      <Text fw={600}>{item.title}</Text>
      <Text size="sm" className="quiet" component="div">
        {item.detail}
      </Text>
    </div>
    <Group gap={4} wrap="nowrap">
      {children}
    </Group>
  </li>
);

/**
 * An order, moved by buttons so that keyboard and thumb do alike; said aloud when something has moved. At either end the button
 * stays: whoever has just pressed it would be nowhere.
 */
export const OrderEditor = ({ items, order, saving, saved, onSave, children }: OrderEditorProps): ReactNode => {
  const { t, number } = useWords();
  const [own, setOwn] = useState<string[] | null>(order === null ? null : [...order]);
  const [said, setSaid] = useState('');
  const isChanged = JSON.stringify(own) !== JSON.stringify(order);
  const known = new Map(items.map((item) => [item.id, item]));
  const named = (own ?? []).map((id) => known.get(id) ?? { id, title: t('rounds.order.elsewhere'), detail: '' });
  const others = items.filter(({ id }) => !(own ?? []).includes(id));
  const move = (item: Orderable, by: -1 | 1): void => {
    const next = moved(own ?? [], item.id, by);
    setOwn(next);
    setSaid(t('rounds.order.said', { title: item.title, place: next.indexOf(item.id) + 1 }));
  };
  return (
    <Stack>
      <Radio.Group
        label={t('rounds.order.by')}
        value={own === null ? 'scores' : 'own'}
        onChange={(value) => setOwn(value === 'scores' ? null : items.map(({ id }) => id))}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="scores" label={t('rounds.order.scores')} description={t('rounds.order.scores.help')} />
          <Radio value="own" label={t('rounds.order.own')} description={t('rounds.order.own.help')} />
        </Stack>
      </Radio.Group>
      {own !== null && (
        <>
          <ol className={styles['list']} aria-label={t('rounds.order.named')}>
            {named.map((item, index) => (
              <Line key={item.id} item={item} place={number(index + 1)}>
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={t('rounds.order.up', { title: item.title })}
                  data-move={`${item.id} -1`}
                  data-disabled={index === 0 || undefined}
                  aria-disabled={index === 0}
                  onClick={() => move(item, -1)}
                >
                  <IconArrowUp size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={t('rounds.order.down', { title: item.title })}
                  data-move={`${item.id} 1`}
                  data-disabled={index === named.length - 1 || undefined}
                  aria-disabled={index === named.length - 1}
                  onClick={() => move(item, 1)}
                >
                  <IconArrowDown size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  aria-label={t('rounds.order.leaveOut', { title: item.title })}
                  onClick={() => setOwn(toggled(own, item.id))}
                >
                  <IconX size={18} aria-hidden />
                </ActionIcon>
              </Line>
            ))}
          </ol>
          {named.length === 0 && <Text role="status">{t('rounds.order.nobody')}</Text>}
          {others.length > 0 && (
            <>
              <Text fw={650}>{t('rounds.order.others')}</Text>
              <ul className={styles['list']} aria-label={t('rounds.order.others')}>
                {others.map((item) => (
                  <Line key={item.id} item={item} place="">
                    <Button
                      variant="default"
                      size="xs"
                      leftSection={<IconPlus size={16} aria-hidden />}
                      aria-label={t('rounds.order.add', { title: item.title })}
                      onClick={() => setOwn(toggled(own, item.id))}
                    >
                      {t('rounds.order.addIt')}
                    </Button>
                  </Line>
                ))}
              </ul>
            </>
          )}
          {children}
        </>
      )}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <Group>
        <Button loading={saving} onClick={() => onSave(own)}>
          {t('rounds.order.save')}
        </Button>
        <Text size="sm" role="status">
          {isChanged ? t('rounds.order.unsaved') : saved && t('rounds.order.saved')}
        </Text>
      </Group>
    </Stack>
  );
};
