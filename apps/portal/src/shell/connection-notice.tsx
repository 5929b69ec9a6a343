import { IconWifiOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import styles from './connection-notice.module.css';
import { useOnline } from './use-online.js';

/** Says that there is no connection, for as long as there is none; what was read and typed stays. */
export const ConnectionNotice = (): ReactNode => {
  const { t } = useWords();
  const online = useOnline();
  const queries = useQueryClient();
  useEffect(() => {
    // What failed meanwhile is asked anew, also on a page that was loaded without a connection.
    const again = (): void =>
      void queries.invalidateQueries({
        predicate: ({ state }) => state.status === 'error' || state.data === undefined,
      });
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [queries]);
  return (
    <div role="status" className={styles['place']}>
      {!online && (
        <p className={styles['notice']}>
          <IconWifiOff size={20} aria-hidden />
          <span>
            <strong>{t('shell.offline.title')}</strong> {t('shell.offline.next')}
          </span>
        </p>
      )}
    </div>
  );
};
