import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import styles from './row-link.module.css';

const byItself = ({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/** A link in a row of a long list: a `Link` reckons its address anew whenever that of the page changes, in every row. */
export const RowLink = ({ to, children }: { to: string; children: ReactNode }): ReactNode => {
  const router = useRouter();
  const preload = (): void => void router.preloadRoute({ to } as never).catch(() => undefined);
  return (
    <a
      href={to}
      className={styles['link']}
      onPointerEnter={preload}
      onFocus={preload}
      onClick={(event) => {
        if (byItself(event)) return;
        event.preventDefault();
        void router.navigate({ to } as never);
      }}
    >
      {children}
    </a>
  );
};
