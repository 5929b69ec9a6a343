import { dataOf, type components } from '@crossward/api-client';
import { Badge, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { BackLink } from '../../components/back-link.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { useWords } from '../../i18n/use-words.js';
import { StatedClock } from './stated-clock.js';
import { Statement } from './statement.js';
import { TimecardActs } from './timecard-acts.js';
import { TimecardPay } from './timecard-pay.js';
import { useNurseNames } from './use-nurse-names.js';

export type Timecard = components['schemas']['TimecardAnswer'];

/** One week of one nurse: what is stated, what the other side says, what it pays. */
export const TimecardPage = (): ReactNode => {
  const { t, day } = useWords();
  const nameOf = useNurseNames();
  const { timecardId = '' } = useParams({ strict: false }) as { timecardId?: string };
  const timecard = useQuery({
    queryKey: ['timecards', timecardId],
    queryFn: () => dataOf(api.GET('/v1/timecards/{timecardId}', { params: { path: { timecardId } } })),
  });
  const { data } = timecard;
  return (
    <Page
      title={data ? t('hospital.timecard.week', { day: day(data.weekStartsOn) }) : t('hospital.timecards.title')}
      lead={data && nameOf(data)}
    >
      <BackLink to="/hospital/timecards">{t('hospital.timecards.title')}</BackLink>
      <Loaded query={timecard} skeleton={[80, 240]}>
        {(card) => (
          <Stack gap="lg">
            <Group justify="space-between">
              <Badge size="lg" variant="outline" color="gray" c="inherit" tt="none">
                {t(`hospital.timecardStatus.${card.status}`)}
              </Badge>
              <PrintButton />
            </Group>
            <Text>{t(`hospital.timecardNext.${card.status}`)}</Text>
            <TimecardActs timecard={card} />
            {card.statements.length > 0 && <StatedClock timeZone={card.timeZone} />}
            <SimpleGrid cols={{ base: 1, lg: card.statements.length > 1 ? 2 : 1 }} spacing="lg">
              {card.statements.slice(-2).map((statement, at, shown) => (
                <Statement key={statement.at} statement={statement} before={shown[at - 1]} />
              ))}
            </SimpleGrid>
            <TimecardPay timecard={card} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
