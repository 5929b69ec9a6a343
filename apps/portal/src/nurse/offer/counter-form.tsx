import { creating, dataOf } from '@crossward/api-client';
import { Button, NumberInput, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { digitsOf } from '../../i18n/minor-units.js';
import { OFFER_CHANGES, type Offer } from './use-offer.js';

interface Asked {
  rate: number | string;
  hours: number | string;
  startsOn: string;
  endsOn: string;
  note: string;
}

/** What the nurse asks for instead; only what differs is sent. */
export const CounterForm = ({ offer, onDone }: { offer: Offer; onDone: () => void }): ReactNode => {
  const { t } = useWords();
  const { currency, minorUnits } = offer.payRate;
  const digits = digitsOf(currency);
  // The same key for a repetition of the same counter: it counts once.
  const key = useRef(creating());
  const form = useForm<Asked>({
    initialValues: {
      rate: minorUnits / 10 ** digits,
      hours: offer.weeklyHours,
      startsOn: offer.startsOn,
      endsOn: offer.endsOn,
      note: '',
    },
    onValuesChange: () => {
      key.current = creating();
    },
  });
  const countering = useMove({
    move: ({ asked }: { version: number; asked: Asked }, header) => {
      const rate = Math.round(Number(asked.rate) * 10 ** digits);
      return dataOf(
        api.POST('/v1/offers/{offerId}/counter-offers', {
          params: { path: { offerId: offer.id }, header: { ...key.current, ...header } },
          body: {
            ...(rate === minorUnits ? {} : { payRate: { currency, minorUnits: rate } }),
            ...(Number(asked.hours) === offer.weeklyHours ? {} : { weeklyHours: Number(asked.hours) }),
            ...(asked.startsOn === offer.startsOn ? {} : { startsOn: asked.startsOn }),
            ...(asked.endsOn === offer.endsOn ? {} : { endsOn: asked.endsOn }),
            ...(asked.note.trim() === '' ? {} : { note: asked.note.trim() }),
          },
        }),
      );
    },
    changes: OFFER_CHANGES,
    onMoved: onDone,
  });
  return (
    <form onSubmit={form.onSubmit((asked) => countering.mutate({ version: offer.version, asked }))}>
      <Stack>
        <Text className="quiet">{t('nurse.counter.lead')}</Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberInput
            label={t('nurse.counter.rate', { currency })}
            min={0}
            decimalScale={digits}
            hideControls
            {...form.getInputProps('rate')}
          />
          <NumberInput
            label={t('nurse.term.weeklyHours')}
            min={1}
            max={80}
            hideControls
            {...form.getInputProps('hours')}
          />
          <TextInput type="date" label={t('nurse.term.startsOn')} {...form.getInputProps('startsOn')} />
          <TextInput type="date" label={t('nurse.term.endsOn')} {...form.getInputProps('endsOn')} />
        </SimpleGrid>
        <Textarea label={t('nurse.counter.note')} autosize minRows={2} {...form.getInputProps('note')} />
        {countering.isError && <Problem error={countering.error} />}
        <Button type="submit" loading={countering.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('nurse.counter.send')}
        </Button>
      </Stack>
    </form>
  );
};
