import type { components } from '@crossward/api-client';
import { Group, Stack } from '@mantine/core';
import { IconClockCheck } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { CalendarFeed } from '../../components/calendar/calendar-feed.js';
import { EmptyState } from '../../components/empty-state.js';
import { clockAt } from '../../components/hours/clock-hours.js';
import { useWholeTimecards } from '../../components/hours/use-timecards.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useAddress } from '../../components/use-address.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { usePlacements } from '../onboarding/use-onboarding.js';
import { PlacementSelect } from '../parts/placement-select.js';
import { WeeksTable } from './weeks-table.js';
import { begunWeeks } from './weeks.js';

type Placement = components['schemas']['PlacementAnswer'];

/** Who has not come has no hours there. */
const HAS_HOURS: readonly Placement['status'][] = ['on_assignment', 'ended'];

const Weeks = ({ placement }: { placement: Placement }): ReactNode => {
  const { t, day } = useWords();
  const [now] = useState(() => Date.now());
  const timecards = useWholeTimecards({ placementId: placement.id });
  const weeks = begunWeeks(placement, clockAt(now, placement.timeZone).slice(0, 10));
  if (!HAS_HOURS.includes(placement.status) || weeks.length === 0)
    return (
      <EmptyState
        icon={<IconClockCheck size={40} />}
        title={t('nurse.hours.notBegun')}
        next={t(`nurse.hours.notBegun.${placement.status === 'fell_off' ? 'never' : 'next'}`, {
          day: day(placement.startsOn),
        })}
      />
    );
  return (
    <Loaded query={timecards} skeleton={[240]}>
      {(cards) => <WeeksTable placement={placement} weeks={weeks} cards={cards} />}
    </Loaded>
  );
};

/** The placement that is asked for, or else the one of today. */
const chosenOf = (items: readonly Placement[], asked: string | undefined): Placement | undefined =>
  items.find(({ id }) => id === asked) ?? items.find(({ status }) => status === 'on_assignment') ?? items[0];

const Content = (): ReactNode => {
  const { t } = useWords();
  const [address] = useAddress();
  const placements = usePlacements();
  return (
    <Page title={t('nurse.hours.title')} lead={t('nurse.hours.lead')}>
      <Loaded query={placements} skeleton={[80, 240]}>
        {(items) => {
          const chosen = chosenOf(items, address['placement']);
          if (chosen === undefined)
            return (
              <EmptyState
                icon={<IconClockCheck size={40} />}
                title={t('nurse.hours.noPlacement')}
                next={t('nurse.hours.noPlacement.next')}
              />
            );
          return (
            <Stack gap="lg">
              <Group justify="space-between" align="flex-end">
                <PlacementSelect items={items} chosen={chosen} />
                <CalendarFeed side="nurse" />
              </Group>
              <Weeks key={chosen.id} placement={chosen} />
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
};

/** What the nurse worked, week by week, and what it is worth. */
export const HoursPage = (): ReactNode => (
  <Catalogue name="hours">
    <Content />
  </Catalogue>
);
