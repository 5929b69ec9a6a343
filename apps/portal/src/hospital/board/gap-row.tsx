import type { ReactNode } from 'react';
import { RowLink } from '../../components/row-link.js';
import { useWords } from '../../i18n/use-words.js';
import { GapStatus } from '../gap/gap-status.js';
import type { ListedGap } from './use-gaps.js';

const GapRow = ({ gap }: { gap: ListedGap }): ReactNode => {
  const { t, day, number, money } = useWords();
  return (
    <>
      <th scope="row" role="rowheader">
        <RowLink to={`/hospital/gaps/${gap.id}`}>{gap.unitName}</RowLink>
        <div className="quiet" style={{ fontWeight: 400 }}>
          {gap.facilityName}
        </div>
      </th>
      <td role="cell">
        <GapStatus status={gap.status} />
      </td>
      <td role="cell">{day(gap.assignment.from)}</td>
      <td role="cell">{t(`shell.shift.${gap.shiftPattern}`)}</td>
      <td role="cell" data-number>
        {t('hospital.figures.of', { taken: number(gap.seatsTaken), seats: number(gap.seats) })}
      </td>
      <td role="cell" data-number>
        {money(gap.pay.weekly)}
      </td>
    </>
  );
};

/** The cells of one gap; one function for all rows, so that those that stay are not drawn again. */
export const drawGap = (gap: ListedGap): ReactNode => <GapRow gap={gap} />;
