import {
  IconBan,
  IconCircleCheck,
  IconClock,
  IconDoorEnter,
  IconLock,
  IconPencil,
  IconPlayerPause,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import styles from './gap-status.module.css';
import type { GapStatus as Status } from './use-gap.js';

const LOOKS = {
  draft: { icon: IconPencil, color: 'gray' },
  pending_approval: { icon: IconClock, color: 'yellow' },
  open: { icon: IconDoorEnter, color: 'harbour' },
  on_hold: { icon: IconPlayerPause, color: 'yellow' },
  filled: { icon: IconCircleCheck, color: 'green' },
  closed: { icon: IconLock, color: 'gray' },
  cancelled: { icon: IconBan, color: 'gray' },
} as const;

/** Where a gap stands: icon, word and colour. Plain, for it stands in every row of long lists. */
export const GapStatus = ({ status }: { status: Status }): ReactNode => {
  const { t } = useWords();
  const { icon: Icon, color } = LOOKS[status];
  return (
    <span className={styles['status']} data-color={color}>
      <Icon size={14} aria-hidden />
      {t(`hospital.gapStatus.${status}`)}
    </span>
  );
};
