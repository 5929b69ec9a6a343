import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, Stack } from '@mantine/core';
import { IconCalendarPlus, IconCalendarX, IconUserOff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { ReasonDialog } from '../reason-dialog.js';
import { NO_TIMES, slotsOf, TimeFields } from './time-fields.js';

type Interview = components['schemas']['InterviewAnswer'];
type Reason = components['schemas']['InterviewReasonBody']['reason'];
const REASONS: readonly Reason[] = [
  'illness',
  'shift-changed',
  'time-does-not-suit',
  'technical-trouble',
  'position-withdrawn',
  'other',
];
const LIVE: readonly Interview['status'][] = ['proposed', 'scheduled', 'reschedule_requested'];

const OtherTimes = ({ interview, onDone }: { interview: Interview; onDone: () => void }): ReactNode => {
  const { t } = useWords();
  const [times, setTimes] = useState(NO_TIMES);
  const move = useMove<{ version: number; slots: string[] }, Interview>({
    move: ({ slots }, header) =>
      dataOf(
        api.POST('/v1/interviews/{interviewId}/slots', {
          params: { path: { interviewId: interview.id }, header },
          body: { slots },
        }),
      ),
    changes: ['interviews'],
    onMoved: onDone,
  });
  const slots = slotsOf(times);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        move.mutate({ version: interview.version, slots });
      }}
    >
      <Stack gap="sm">
        <TimeFields times={times} set={setTimes} />
        {move.isError && <Problem error={move.error} />}
        <Group>
          <Button variant="default" size="sm" onClick={onDone}>
            {t('hospital.back')}
          </Button>
          <Button type="submit" size="sm" disabled={slots.length === 0} loading={move.isPending}>
            {t('hospital.interview.propose')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Other times, none at all, or that the nurse did not come. */
export const InterviewActs = ({ interview }: { interview: Interview }): ReactNode => {
  const { t } = useWords();
  const [asking, setAsking] = useState<'times' | 'cancel' | null>(null);
  const params = (header: { 'If-Match': string }) => ({ path: { interviewId: interview.id }, header });
  const cancellation = useMove<{ version: number; reason: Reason }, Interview>({
    move: ({ reason }, header) =>
      dataOf(api.POST('/v1/interviews/{interviewId}/cancellation', { params: params(header), body: { reason } })),
    changes: ['interviews'],
    onMoved: () => setAsking(null),
  });
  const noShow = useMove<{ version: number }, Interview>({
    move: (_, header) => dataOf(api.POST('/v1/interviews/{interviewId}/no-show', { params: params(header) })),
    changes: ['interviews'],
  });
  if (!LIVE.includes(interview.status)) return null;
  if (asking === 'times') return <OtherTimes interview={interview} onDone={() => setAsking(null)} />;
  return (
    <Group gap="xs">
      <Button
        size="xs"
        variant={interview.status === 'reschedule_requested' ? 'filled' : 'default'}
        leftSection={<IconCalendarPlus size={16} aria-hidden />}
        onClick={() => setAsking('times')}
      >
        {t('hospital.interview.otherTimes')}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconCalendarX size={16} aria-hidden />}
        onClick={() => {
          cancellation.reset();
          setAsking('cancel');
        }}
      >
        {t('hospital.interview.cancel')}
      </Button>
      {interview.status === 'scheduled' && (
        <ConfirmButton
          label={t('hospital.interview.noShow')}
          explanation={t('hospital.interview.noShow.means')}
          act={noShow}
          input={{ version: interview.version }}
          variant="default"
          size="xs"
          leftSection={<IconUserOff size={16} aria-hidden />}
        />
      )}
      <ReasonDialog<Reason>
        opened={asking === 'cancel'}
        title={t('hospital.interview.cancel')}
        consequence={t('hospital.interview.cancel.means')}
        reasons={REASONS}
        wordOf={(reason) => t(`hospital.interviewReason.${reason}`)}
        confirm={t('hospital.interview.cancel')}
        danger
        pending={cancellation.isPending}
        error={cancellation.error}
        onConfirm={(reason) => cancellation.mutate({ version: interview.version, reason })}
        onClose={() => setAsking(null)}
      />
    </Group>
  );
};
