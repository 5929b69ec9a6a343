import { Center, Group, Stack, Text, Title } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { afterSignIn } from './after-sign-in.js';
import { Brand } from './brand.js';
import { LanguageSwitch } from './language-switch.js';
import { SignInForm } from './sign-in-form.js';
import { ThemeSwitch } from './theme-switch.js';

export const SignInPage = (): ReactNode => {
  const { t } = useWords();
  const { history } = useRouter();
  const title = t('shell.signIn.title');
  useEffect(() => {
    document.title = `${title} · Crossward`;
  }, [title]);
  return (
    <Center mih="100dvh" p="md" component="main">
      <Stack w="100%" maw={420} gap="lg">
        <Group justify="space-between">
          <Brand />
          <Group gap={4}>
            <LanguageSwitch />
            <ThemeSwitch />
          </Group>
        </Group>
        <Stack className="panel" gap="md" p={{ base: 'md', sm: 'xl' }}>
          <div>
            <Title order={1}>{title}</Title>
            <Text className="quiet" mt={4}>
              {t('shell.signIn.lead')}
            </Text>
          </div>
          <SignInForm onSignedIn={({ role }) => history.push(afterSignIn(role, history.location.state.wanted))} />
        </Stack>
      </Stack>
    </Center>
  );
};
