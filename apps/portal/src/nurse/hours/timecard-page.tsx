import { Badge, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { clockAt } from '../../components/hours/clock-hours.js';
import { Reopen } from '../../components/hours/reopen.js';
import { StatedClock } from '../../components/hours/stated-clock.js';
import { Statements } from '../../components/hours/statements.js';
import { TimecardPay } from '../../components/hours/timecard-pay.js';
import type { Timecard } from '../../components/hours/timecard.js';
import { useShiftsOf, useTimecard } from '../../components/hours/use-timecards.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
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

const Card = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const { status } = timecard;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Badge size="lg" variant="outline" color="gray" c="inherit" tt="none">
          {t(`nurse.timecardStatus.${status}`)}
        </Badge>
        <PrintButton />
      </Group>
      <Text>{t(`nurse.timecardNext.${status}`)}</Text>
      {status === 'invoiced' && permissions.includes('timecard:reopen') && <Reopen timecard={timecard} />}
      <StatedClock timeZone={timecard.timeZone} weekStartsOn={timecard.weekStartsOn} />
      <Statements timecard={timecard} reader="nurse" />
      {STATABLE.includes(status) && permissions.includes('timecard:state') && (
        <Stating key={timecard.id} timecard={timecard} />
      )}
      <TimecardPay timecard={timecard} />
    </Stack>
  );
};

const Content = (): ReactNode => {
  const { t, day } = useWords();
  const { timecardId = '' } = useParams({ strict: false }) as { timecardId?: string };
  const timecard = useTimecard(timecardId);
  const { data } = timecard;
  return (
    <Page
      title={data ? t('hours.timecard.week', { day: day(data.weekStartsOn) }) : t('nurse.hours.title')}
      lead={data && `${data.unitName} · ${data.facilityName}`}
    >
      <BackLink to={`/nurse/hours${data ? `?placement=${data.placementId}` : ''}`}>{t('nurse.hours.title')}</BackLink>
      <Loaded query={timecard} skeleton={[80, 240]}>
        {(card) => <Card timecard={card} />}
      </Loaded>
    </Page>
  );
};

/** One week of the nurse: what she worked, what the hospital says, and what it pays. */
export const TimecardPage = (): ReactNode => (
  <Catalogue name="hours">
    <Content />
  </Catalogue>
);
