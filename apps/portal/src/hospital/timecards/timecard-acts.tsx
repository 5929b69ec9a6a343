import { dataOf } from '@crossward/api-client';
import { Button, Group } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Reopen } from '../../components/hours/reopen.js';
import { statedHours, type Timecard } from '../../components/hours/timecard.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { DisputeForm } from './dispute-form.js';

const DECIDABLE: readonly Timecard['status'][] = ['submitted', 'corrected'];

/** What the hospital may do with a card now. */
export const TimecardActs = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t, exact, number } = useWords();
  const [disputing, setDisputing] = useState(false);
  const permissions = useSession().data?.permissions ?? [];
  const approval = useMove<{ version: number }, Timecard>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/timecards/{timecardId}/approval', { params: { path: { timecardId: timecard.id }, header } }),
      ),
    changes: ['timecards'],
  });
  if (timecard.status === 'invoiced' && permissions.includes('timecard:reopen')) return <Reopen timecard={timecard} />;
  if (!DECIDABLE.includes(timecard.status) || !permissions.includes('timecard:approve')) return null;
  if (disputing) return <DisputeForm timecard={timecard} onDone={() => setDisputing(false)} />;
  return (
    <Group className="no-print">
      <ConfirmButton
        label={t('hospital.timecard.approve')}
        explanation={t('hospital.timecard.approve.means', {
          hours: number(statedHours(timecard)),
          amount: timecard.pay ? exact(timecard.pay) : '–',
        })}
        act={approval}
        input={{ version: timecard.version }}
      />
      <Button variant="default" onClick={() => setDisputing(true)}>
        {t('hospital.timecard.dispute')}
      </Button>
    </Group>
  );
};
