import { bodyRules, creating, dataOf } from '@crossward/api-client';
import { Button, NumberInput, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Conflict } from '../../components/conflict/conflict.js';
import { useEdit } from '../../components/conflict/use-edit.js';
import { LastDayInput } from '../../components/last-day-input.js';
import { useFieldRules } from '../../components/field/use-field-rules.js';
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

const FIELDS = ['rate', 'hours', 'startsOn', 'endsOn', 'note'] as const;

/** What the nurse asks for instead; only what differs is sent. */
export const CounterForm = ({ offer, onDone }: { offer: Offer; onDone: () => void }): ReactNode => {
  const { t, day, lastDay, exact } = useWords();
  const { currency, minorUnits } = offer.payRate;
  const digits = digitsOf(currency);
  // The same key for a repetition of the same counter: it counts once.
  const key = useRef(creating());
  const edit = useEdit<Asked>({
    version: offer.version,
    value: {
      rate: minorUnits / 10 ** digits,
      hours: offer.weeklyHours,
      startsOn: offer.startsOn,
      endsOn: offer.endsOn,
      note: '',
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
  const wrongWith = useFieldRules(bodyRules.CounterBody, countering.error);
  const set = (part: Partial<Asked>): void => {
    key.current = creating();
    edit.set(part);
  };
  const { rate, hours, startsOn, endsOn, note } = edit.mine;
  const wordOf = (field: keyof Asked, asked: Asked): string => {
    if (field === 'startsOn') return asked[field] && day(asked[field]);
    if (field === 'endsOn') return asked[field] && lastDay(asked[field]);
    if (field === 'rate') return exact({ currency, minorUnits: Math.round(Number(asked.rate) * 10 ** digits) });
    return String(asked[field]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!edit.stale) countering.mutate({ version: edit.version, asked: edit.mine });
      }}
    >
      <Stack>
        <Text className="quiet">{t('nurse.counter.lead')}</Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberInput
            label={t('nurse.counter.rate', { currency })}
            min={0}
            decimalScale={digits}
            hideControls
            value={rate}
            onChange={(next) => set({ rate: next })}
          />
          <NumberInput
            label={t('nurse.term.weeklyHours')}
            hideControls
            error={typeof hours === 'number' && wrongWith('weeklyHours', hours)}
            value={hours}
            onChange={(next) => set({ hours: next })}
          />
          <TextInput
            type="date"
            label={t('nurse.term.startsOn')}
            value={startsOn}
            onChange={({ currentTarget }) => set({ startsOn: currentTarget.value })}
          />
          <LastDayInput
            label={t('nurse.term.endsOn')}
            min={startsOn}
            value={endsOn}
            onChange={(day) => set({ endsOn: day })}
          />
        </SimpleGrid>
        <Textarea
          label={t('nurse.counter.note')}
          autosize
          minRows={2}
          maxRows={10}
          error={wrongWith('note', note)}
          value={note}
          onChange={({ currentTarget }) => set({ note: currentTarget.value })}
        />
        {edit.stale && (
          <Conflict
            edit={edit}
            keys={FIELDS}
            nameOf={(field) =>
              field === 'rate'
                ? t('nurse.counter.rate', { currency })
                : t(field === 'note' ? 'nurse.counter.note' : `nurse.term.${field === 'hours' ? 'weeklyHours' : field}`)
            }
            wordOf={wordOf}
            pending={countering.isPending}
            onChosen={(asked) => {
              edit.rebase(asked);
              countering.mutate({ version: offer.version, asked });
            }}
          />
        )}
        {countering.isError && !edit.stale && <Problem error={countering.error} />}
        <Button type="submit" disabled={edit.stale} loading={countering.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('nurse.counter.send')}
        </Button>
      </Stack>
    </form>
  );
};
