import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, Modal, NativeSelect, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconUserPlus } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';

type Body = components['schemas']['StaffAccountBody'];
const ROLES = ['recruiter', 'hospital-requester', 'hospital-approver', 'admin'] as const;
/** The rules of the server. */
const LONGEST = { name: 120, email: 254, password: 128 };
const SHORTEST_PASSWORD = 12;

const Form = ({
  organisations,
  onDone,
}: {
  organisations: ReadonlyMap<string, string>;
  onDone: () => void;
}): ReactNode => {
  const { t } = useWords();
  const [typed, setTyped] = useState<Omit<Body, 'organisationId'>>({
    displayName: '',
    email: '',
    password: '',
    role: 'recruiter',
  });
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const hospital = typed.role.startsWith('hospital-');
  const adding = useCreation({
    create: (body: Body, header) => dataOf(api.POST('/v1/staff-accounts', { params: { header }, body })),
    changes: ['staff-accounts'],
    onCreated: ({ displayName }) => {
      notifications.show({ message: t('admin.account.added', { name: displayName }) });
      onDone();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    adding.mutate({ ...typed, ...(hospital && organisationId ? { organisationId } : {}) });
  };
  const field = (key: 'displayName' | 'email' | 'password') => ({
    required: true,
    value: typed[key],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setTyped((before) => ({ ...before, [key]: currentTarget.value })),
  });
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('admin.account.name')}
          maxLength={LONGEST.name}
          autoComplete="off"
          data-autofocus
          {...field('displayName')}
        />
        <TextInput
          type="email"
          label={t('admin.account.email')}
          maxLength={LONGEST.email}
          autoComplete="off"
          {...field('email')}
        />
        <PasswordInput
          label={t('admin.account.password')}
          description={t('admin.account.password.rule', { least: SHORTEST_PASSWORD })}
          minLength={SHORTEST_PASSWORD}
          maxLength={LONGEST.password}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('shell.signIn.showPassword') }}
          {...field('password')}
        />
        <NativeSelect
          size="md"
          label={t('admin.accounts.column.role')}
          value={typed.role}
          onChange={({ currentTarget }) =>
            setTyped((before) => ({ ...before, role: currentTarget.value as Body['role'] }))
          }
          data={ROLES.map((value) => ({ value, label: t(`admin.role.${value}`) }))}
        />
        {hospital && (
          <Select
            searchable
            required
            label={t('admin.account.organisation')}
            nothingFoundMessage={t('admin.account.noOrganisation')}
            value={organisationId}
            onChange={setOrganisationId}
            data={[...organisations].map(([value, label]) => ({ value, label }))}
          />
        )}
        {adding.isError && <Problem error={adding.error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={adding.isPending}>
            {t('admin.account.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Somebody of the staff is let in: with a first password, which they change themselves. */
export const NewAccount = ({ organisations }: { organisations: ReadonlyMap<string, string> }): ReactNode => {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Group>
      <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
        {t('admin.account.new')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('admin.account.new')}
        closeButtonProps={{ 'aria-label': t('shell.dialog.close') }}
      >
        <Form organisations={organisations} onDone={close} />
      </Modal>
    </Group>
  );
};
