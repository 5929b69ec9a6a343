import { Alert, Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';

interface SecretShownProps {
  secret: string;
  onStored: () => void;
}

/** The secret that signs messages: here, now, and never again. */
export const SecretShown = ({ secret, onStored }: SecretShownProps): ReactNode => {
  const { t } = useWords();
  return (
    <Alert color="gray" icon={<IconKey aria-hidden />} title={t('hospital.webhooks.secret')} role="status">
      <Stack gap="sm">
        <Text>{t('hospital.webhooks.secret.once')}</Text>
        <Group align="flex-end" gap="xs">
          <TextInput
            size="md"
            flex="1 1 16rem"
            dir="ltr"
            styles={{ input: { fontFamily: 'monospace' } }}
            readOnly
            label={t('hospital.webhooks.secret.label')}
            value={secret}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button size="md" variant="default" onClick={copy}>
                {t(copied ? 'hospital.webhooks.secret.copied' : 'hospital.webhooks.secret.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Button w="fit-content" onClick={onStored}>
          {t('hospital.webhooks.secret.stored')}
        </Button>
      </Stack>
    </Alert>
  );
};
