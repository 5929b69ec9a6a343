import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { clockAt } from '../../components/hours/clock-hours.js';
import { Reopen } from '../../components/hours/reopen.js';
import { TimecardView } from '../../components/hours/timecard-view.js';
import type { Timecard } from '../../components/hours/timecard.js';
import { useShiftsOf, useTimecard } from '../../components/hours/use-timecards.js';
import { Loaded } from '../../components/loaded.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { Overtaken } from './draft-notices.js';
import { firstStatement, shiftsToCome } from './first-statement.js';
import { StatementForm } from './statement-form.js';
import { usePlacement } from './use-placement.js';
import { weekAfter } from './weeks.js';

const STATABLE: readonly Timecard['status'][] = ['open', 'disputed', 'reopened'];

/** The form once it is known what was planned and when the assignment began. */
const Stating = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t } = useWords();
  const [now] = useState(() => Date.now());
  const placement = usePlacement(timecard.placementId);
  const shifts = useShiftsOf(timecard.placementId);
  const { weekStartsOn, timeZone } = timecard;
  return (
    <Loaded query={placement} skeleton={[240]}>
      {({ startsOn }) => (
        <Loaded query={shifts} skeleton={[240]}>
          {(planned) => {
            const toCome = shiftsToCome(timecard, planned, now).length;
            const early = clockAt(now, timeZone).slice(0, 10) < weekAfter(weekStartsOn);
            return (
              <StatementForm
                timecard={timecard}
                first={firstStatement(timecard, planned, now)}
                firstDay={startsOn > weekStartsOn ? startsOn : weekStartsOn}
                warning={early ? t('nurse.hours.send.early', { shifts: toCome }) : undefined}
              />
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
};

/** One week of the nurse: what she worked, what the hospital says, and what it pays. */
export const TimecardPage = (): ReactNode => {
  const { t } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const { timecardId = '' } = useParams({ strict: false }) as { timecardId?: string };
  const placementId = useTimecard(timecardId).data?.placementId;
  const asked = placementId === undefined ? '' : `?placement=${placementId}`;
  return (
    <TimecardView
      timecardId={timecardId}
      list={{ to: `/nurse/hours${asked}`, name: t('nurse.hours.title') }}
      status={({ status }) => t(`nurse.timecardStatus.${status}`)}
      next={({ status }) => t(`nurse.timecardNext.${status}`)}
      reader="nurse"
      acts={(card) => (
        <>
          <Overtaken key={`${card.id} ${STATABLE.includes(card.status)}`} timecard={card} />
          {card.status === 'invoiced' && permissions.includes('timecard:reopen') && <Reopen timecard={card} />}
        </>
      )}
      answer={(card) =>
        STATABLE.includes(card.status) &&
        permissions.includes('timecard:state') && <Stating key={card.id} timecard={card} />
      }
    />
  );
};
