import type { ReactNode } from 'react';
import styles from './minute-bars.module.css';

const HEIGHT = 22;
const STEP = 2;

/** How much was done in each minute of the last hour; the figure is in words beside it. */
export const MinuteBars = ({ counts }: { counts: readonly number[] }): ReactNode => {
  const most = Math.max(1, ...counts);
  return (
    <svg
      aria-hidden
      className={styles['bars']}
      width={counts.length * STEP}
      height={HEIGHT}
      viewBox={`0 0 ${counts.length * STEP} ${HEIGHT}`}
    >
      {counts.map((count, at) => {
        const height = count === 0 ? 1 : Math.max(2, Math.round((count / most) * HEIGHT));
        return (
          <rect
            key={at}
            x={at * STEP}
            y={HEIGHT - height}
            width={STEP - 0.5}
            height={height}
            {...(count === 0 ? { className: styles['none'] ?? '' } : {})}
          />
        );
      })}
    </svg>
  );
};
