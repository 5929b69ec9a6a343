import { Badge, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight, type Icon } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import styles from './me-page.module.css';

interface RowProps {
  icon: Icon;
  title: string;
  detail: string;
  count?: number;
}

const Inner = ({ icon: Icon, title, detail, count = 0 }: RowProps): ReactNode => {
  const { t, number } = useWords();
  return (
    <>
      <Icon size={26} aria-hidden style={{ flex: 'none' }} />
      <span style={{ flex: '1 1 auto' }}>
        <Text span fw={600} display="block">
          {title}
        </Text>
        <Text span size="sm" className="quiet" display="block">
          {detail}
        </Text>
      </span>
      {count > 0 && (
        <Badge tt="none" aria-label={t('nurse.me.unread', { count })}>
          {number(count)}
        </Badge>
      )}
      <IconChevronRight size={20} aria-hidden style={{ flex: 'none' }} />
    </>
  );
};

export const MeRow = ({ to, ...row }: RowProps & { to: string }): ReactNode => (
  <Link to={to} className={`panel ${styles['row']}`}>
    <Inner {...row} />
  </Link>
);

/** The same where something opens above the page. */
export const MeRowButton = ({ onClick, ...row }: RowProps & { onClick: () => void }): ReactNode => (
  <UnstyledButton className={`panel ${styles['row']}`} onClick={onClick} aria-haspopup="dialog">
    <Inner {...row} />
  </UnstyledButton>
);
