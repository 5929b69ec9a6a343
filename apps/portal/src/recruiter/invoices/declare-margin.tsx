import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { digitsOf } from '../../i18n/minor-units.js';
import { moneyOf } from '../../i18n/typed-money.js';
import { useWords } from '../../i18n/use-words.js';

type Schemas = components['schemas'];

interface DeclareMarginProps {
  organisationId: string;
  /** That of the last one. */
  currency: string;
}

const CURRENCIES = Intl.supportedValuesOf('currency');

/** What is to be paid from a day on: nobody is billed a margin that was not declared before. */
export const DeclareMargin = ({ organisationId, currency: usual }: DeclareMarginProps): ReactNode => {
  const { t, exact, day } = useWords();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [typed, setTyped] = useState<string | number>('');
  const [currency, setCurrency] = useState(usual);
  const [effectiveFrom, setEffectiveFrom] = useState('');
  const [asked, { open: ask, close }] = useDisclosure(false);
  const declaring = useCreation<Schemas['MarginBody'], Schemas['DeclaredMarginAnswer']>({
    create: (body, header) => dataOf(api.POST('/v1/declared-margins', { params: { header }, body })),
    changes: ['declared-margins'],
    onCreated: () => {
      setTyped('');
      setEffectiveFrom('');
      close();
    },
  });
  const perHour = moneyOf(typed, currency);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <NumberInput
            size="md"
            required
            min={0}
            decimalScale={digitsOf(currency)}
            label={t('recruiter.margins.perHour')}
            value={typed}
            onChange={setTyped}
          />
          <Select
            size="md"
            searchable
            allowDeselect={false}
            label={t('shell.fees.currency')}
            value={currency}
            onChange={(chosen) => setCurrency(chosen ?? usual)}
            data={CURRENCIES}
          />
          <TextInput
            type="date"
            size="md"
            required
            min={today}
            label={t('recruiter.margins.from')}
            value={effectiveFrom}
            onChange={({ currentTarget }) => setEffectiveFrom(currentTarget.value)}
          />
        </SimpleGrid>
        <Group>
          <Button type="submit" variant="default" disabled={perHour === null || effectiveFrom === ''}>
            {t('recruiter.margins.declare')}
          </Button>
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asked}
        title={t('recruiter.margins.declare')}
        confirm={t('recruiter.margins.declare')}
        pending={declaring.isPending}
        error={declaring.error}
        onConfirm={() => {
          if (perHour !== null) declaring.mutate({ organisationId, perHour, effectiveFrom });
        }}
        onClose={() => {
          declaring.reset();
          close();
        }}
      >
        <Text>
          {perHour !== null &&
            effectiveFrom !== '' &&
            t('recruiter.margins.declare.means', { amount: exact(perHour), day: day(effectiveFrom) })}
        </Text>
      </ConfirmDialog>
    </form>
  );
};
