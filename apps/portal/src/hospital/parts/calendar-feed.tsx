import { dataOf, type components } from '@crossward/api-client';
import { Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarShare } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';

type Address = components['schemas']['CalendarAddressAnswer'];

const Feed = (): ReactNode => {
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
          <Text>{t('hospital.calendar.lead')}</Text>
          {url !== undefined && (
            <Group align="flex-end" wrap="nowrap">
              <TextInput label={t('hospital.calendar.address')} readOnly value={url} flex={1} />
              <CopyButton value={url}>
                {({ copied, copy }) => (
                  <Button variant="default" onClick={copy}>
                    {t(copied ? 'hospital.calendar.copied' : 'hospital.calendar.copy')}
                  </Button>
                )}
              </CopyButton>
            </Group>
          )}
          {url === undefined && data.active && data.createdAt !== null && (
            <Text className="quiet">
              {t('hospital.calendar.active', { day: day(data.rotatedAt ?? data.createdAt) })}
            </Text>
          )}
          {address.isError && <Problem error={address.error} />}
          {off.isError && <Problem error={off.error} />}
          <Group>
            <Button loading={address.isPending} onClick={() => address.mutate(undefined)}>
              {t(data.active ? 'hospital.calendar.renew' : 'hospital.calendar.make')}
            </Button>
            {data.active && (
              <Button variant="default" loading={off.isPending} onClick={() => off.mutate(undefined)}>
                {t('hospital.calendar.off')}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Loaded>
  );
};

/** Interviews and starts in the reader's own calendar, by an address that nobody else knows. */
export const CalendarFeed = (): ReactNode => {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        className="no-print"
        leftSection={<IconCalendarShare size={16} aria-hidden />}
        onClick={open}
      >
        {t('hospital.calendar.title')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('hospital.calendar.title')}
        closeButtonProps={{ 'aria-label': t('hospital.close') }}
      >
        <Feed />
      </Modal>
    </>
  );
};
