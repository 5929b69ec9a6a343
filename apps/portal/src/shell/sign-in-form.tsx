import { dataOf } from '@crossward/api-client';
import { Button, Divider, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconBuildingHospital, IconClipboardCheck, IconHeartbeat, IconSettings } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../api/client.js';
import { Problem } from '../components/problem.js';
import { useWords } from '../i18n/use-words.js';
import { useSignIn } from '../session/use-sign-in.js';
import type { Account } from '../session/use-session.js';

const ICONS = {
  nurse: IconHeartbeat,
  'hospital-requester': IconBuildingHospital,
  'hospital-approver': IconBuildingHospital,
  recruiter: IconClipboardCheck,
  admin: IconSettings,
} as const;
/** One account of each workspace, in this order; the server says which there are. */
const OFFERED: readonly Account['role'][] = ['nurse', 'hospital-approver', 'recruiter'];

const DemoAccounts = ({ onChoose, busy }: { onChoose: (email: string) => void; busy: boolean }): ReactNode => {
  const { t } = useWords();
  const { data = [] } = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => dataOf(api.GET('/v1/demo-accounts')),
    staleTime: Infinity,
  });
  const offered = OFFERED.flatMap((role) => data.find((account) => account.role === role) ?? []);
  if (offered.length === 0) return null;
  return (
    <Stack gap="xs">
      <Divider label={t('shell.signIn.demo')} />
      {offered.map(({ email, role }) => {
        const Icon = ICONS[role];
        return (
          <Button
            key={email}
            variant="default"
            justify="flex-start"
            leftSection={<Icon size={20} aria-hidden />}
            disabled={busy}
            onClick={() => onChoose(email)}
          >
            {t(`shell.signIn.demo.${role}`)}
          </Button>
        );
      })}
    </Stack>
  );
};

/** Signs in with address and password; in demo mode, with one click. */
export const SignInForm = ({ onSignedIn }: { onSignedIn: (account: Account) => void }): ReactNode => {
  const { t } = useWords();
  const signIn = useSignIn(onSignedIn);
  const form = useForm({ initialValues: { email: '', password: '' } });
  return (
    <Stack>
      {signIn.isError && <Problem error={signIn.error} />}
      <form onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
        <Stack gap="sm">
          <TextInput
            label={t('shell.signIn.email')}
            type="email"
            autoComplete="username"
            required
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t('shell.signIn.password')}
            autoComplete="current-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t('shell.signIn.showPassword') }}
            {...form.getInputProps('password')}
          />
          <Button type="submit" loading={signIn.isPending} mt="xs">
            {t('shell.signIn.submit')}
          </Button>
        </Stack>
      </form>
      <DemoAccounts busy={signIn.isPending} onChoose={(demo) => signIn.mutate({ demo })} />
    </Stack>
  );
};
