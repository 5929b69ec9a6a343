import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { Loaded } from '../loaded.js';
import { Problem } from '../problem.js';
import { CalendarAddress } from './calendar-address.js';

type Address = components['schemas']['CalendarAddressAnswer'];

export interface CalendarOf {
  /** Whose calendar it is: what stands in it differs. */
  side: 'nurse' | 'hospital';
}

const Feed = ({ side }: CalendarOf): ReactNode => {
  const { t, day } = useWords();
  const queries = useQueryClient();
  const again = (): Promise<void> => queries.invalidateQueries({ queryKey: ['calendar-feed'] });
  const feed = useQuery({ queryKey: ['calendar-feed'], queryFn: () => dataOf(api.GET('/v1/me/calendar-feed')) });
  const address = useMutation<Address, Error, undefined>({
    mutationFn: () => dataOf(api.PUT('/v1/me/calendar-feed')),
    onSuccess: again,
  });
  const off = useMutation<unknown, Error, undefined>({
    mutationFn: () => api.DELETE('/v1/me/calendar-feed'),
    onSuccess: () => {
      address.reset();
      return again();
    },
  });
  const url = address.data && new URL(address.data.url, window.location.origin).href;
  return (
    <Loaded query={feed} skeleton={[40]}>
      {(data) => (
        <Stack>
          <Text>{t(`calendar.lead.${side}`)}</Text>
          {url !== undefined && <CalendarAddress url={url} />}
          {url === undefined && data.active && data.createdAt !== null && (
            <Text className="quiet">{t('calendar.active', { day: day(data.rotatedAt ?? data.createdAt) })}</Text>
          )}
          {address.isError && <Problem error={address.error} />}
          {off.isError && <Problem error={off.error} />}
          <Group>
            <Button
              {...(url === undefined ? {} : { variant: 'default' })}
              loading={address.isPending}
              onClick={() => address.mutate(undefined)}
            >
              {t(data.active ? 'calendar.renew' : 'calendar.make')}
            </Button>
            {data.active && (
              <Button variant="default" loading={off.isPending} onClick={() => off.mutate(undefined)}>
                {t('calendar.off')}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Loaded>
  );
};

/** What concerns the reader in a calendar of their own, by an address that nobody else knows. */
export const CalendarDialog = ({
  side,
  opened,
  onClose,
}: CalendarOf & { opened: boolean; onClose: () => void }): ReactNode => {
  const { t } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shell.calendar')}
      closeButtonProps={{ 'aria-label': t('shell.dialog.close') }}
    >
      <Suspense>
        <Catalogue name="calendar">
          <Feed side={side} />
        </Catalogue>
      </Suspense>
    </Modal>
  );
};
