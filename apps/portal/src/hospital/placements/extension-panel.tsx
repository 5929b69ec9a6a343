import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useMove } from '../../api/use-move.js';
import { LastDayInput } from '../../components/last-day-input.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { digitsOf } from '../../i18n/minor-units.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Panel } from '../../components/panel.js';
import { moneyOf } from '../../i18n/typed-money.js';

type Schemas = components['schemas'];
type Placement = Schemas['PlacementAnswer'];
type Extension = Schemas['ExtensionAnswer'];
type Body = Schemas['ExtensionBody'];

const Propose = ({ placement, currency }: { placement: Placement; currency: string }): ReactNode => {
  const { t } = useWords();
  const [endsOn, setEndsOn] = useState('');
  const [rate, setRate] = useState<string | number>('');
  const creation = useCreation<Body, Extension>({
    create: (body, header) => dataOf(api.POST('/v1/placement-extensions', { params: { header }, body })),
    changes: ['placement-extensions'],
    onCreated: () => setEndsOn(''),
  });
  const payRate = moneyOf(rate, currency);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        creation.mutate({ placementId: placement.id, endsOn, ...(payRate ? { payRate } : {}) });
      }}
    >
      <Stack gap="sm">
        <Group align="flex-end" grow preventGrowOverflow={false}>
          <LastDayInput
            required
            label={t('hospital.extension.lastDay')}
            min={placement.endsOn}
            value={endsOn}
            onChange={setEndsOn}
          />
          <NumberInput
            size="md"
            label={t('hospital.extension.rate', { currency })}
            min={0}
            decimalScale={digitsOf(currency)}
            value={rate}
            onChange={setRate}
          />
        </Group>
        {creation.isError && <Problem error={creation.error} />}
        <Button type="submit" w="fit-content" disabled={endsOn === ''} loading={creation.isPending}>
          {t('hospital.extension.propose')}
        </Button>
      </Stack>
    </form>
  );
};

const One = ({ extension, mayWithdraw }: { extension: Extension; mayWithdraw: boolean }): ReactNode => {
  const { t, exact, lastDay } = useWords();
  const withdrawal = useMove<{ version: number }, Extension>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/placement-extensions/{extensionId}/withdrawal', {
          params: { path: { extensionId: extension.id }, header },
          body: {},
        }),
      ),
    changes: ['placement-extensions', 'placements'],
  });
  return (
    <Group justify="space-between">
      <Text>
        <strong>{t(`hospital.extensionStatus.${extension.status}`)}</strong>{' '}
        {t('hospital.submission.until', { day: lastDay(extension.endsOn) })}
        {extension.payRate && ` · ${t('hospital.pay.per.hour', { amount: exact(extension.payRate) })}`}
      </Text>
      {extension.status === 'proposed' && mayWithdraw && (
        <ConfirmButton
          label={t('hospital.extension.withdraw')}
          explanation={t('hospital.extension.withdraw.means')}
          act={withdrawal}
          input={{ version: extension.version }}
          variant="default"
          size="xs"
        />
      )}
    </Group>
  );
};

/** A longer assignment: the hospital proposes, the nurse answers. */
export const ExtensionPanel = ({ placement, currency }: { placement: Placement; currency: string }): ReactNode => {
  const { t } = useWords();
  const mayPropose = useSession().data?.permissions.includes('extension:propose') ?? false;
  const extensions = useQuery({
    queryKey: ['placement-extensions', placement.id],
    queryFn: () =>
      dataOf(api.GET('/v1/placement-extensions', { params: { query: { placementId: placement.id, limit: 20 } } })),
  });
  const running = placement.status === 'on_assignment' || placement.status === 'pending_start';
  return (
    <Panel title={t('hospital.extension.title')}>
      <Loaded query={extensions} skeleton={[60]}>
        {({ items }) => (
          <Stack>
            {items.length === 0 && <Text className="quiet">{t('hospital.extension.none')}</Text>}
            {items.map((extension) => (
              <One key={extension.id} extension={extension} mayWithdraw={mayPropose} />
            ))}
            {running && mayPropose && !items.some(({ status }) => status === 'proposed') && (
              <Propose placement={placement} currency={currency} />
            )}
          </Stack>
        )}
      </Loaded>
    </Panel>
  );
};
