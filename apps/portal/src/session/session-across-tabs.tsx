import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { sessionEnded } from './session-ended.js';
import { leaveFor, onTold, takeTold } from './tabs.js';
import { sessionQuery } from './use-session.js';

/** Follows what another tab did with the session: ended it, opened it again, or gave it to another account. */
export const SessionAcrossTabs = (): ReactNode => {
  const { t } = useWords();
  const queries = useQueryClient();
  useEffect(
    () =>
      onTold((accountId) => {
        const own = queries.getQueryData(sessionQuery.queryKey);
        if (own === undefined || own === null) void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
        else if (accountId === own.id) {
          sessionEnded.clear();
          void queries.invalidateQueries();
        } else leaveFor(accountId === null ? 'signed-out' : 'other-account');
      }),
    [queries],
  );
  useEffect(() => {
    const told = takeTold();
    if (told) notifications.show({ message: t(`shell.tabs.${told}`), autoClose: 15_000 });
  }, [t]);
  return null;
};
