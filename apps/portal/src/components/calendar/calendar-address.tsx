import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCalendarPlus, IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';

/** Programs for calendars take such an address as a subscription, where they would save another one as a file. */
const subscriptionOf = (url: string): string => url.replace(/^https?:/, 'webcal:');

/** The address of a calendar, while it is known here: to subscribe to, to copy elsewhere, or to save what it holds now. */
export const CalendarAddress = ({ url }: { url: string }): ReactNode => {
  const { t } = useWords();
  return (
    <Stack gap="xs">
      <Group align="flex-end" wrap="nowrap">
        <TextInput
          label={t('calendar.address')}
          dir="ltr"
          readOnly
          value={url}
          flex={1}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'calendar.copied' : 'calendar.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Text size="sm" className="quiet">
        {t('calendar.secret')}
      </Text>
      <Group gap="xs">
        <Button component="a" href={subscriptionOf(url)} leftSection={<IconCalendarPlus size={18} aria-hidden />}>
          {t('calendar.subscribe')}
        </Button>
        <Button
          component="a"
          variant="default"
          href={url}
          download="crossward.ics"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('calendar.download')}
        </Button>
      </Group>
    </Stack>
  );
};
