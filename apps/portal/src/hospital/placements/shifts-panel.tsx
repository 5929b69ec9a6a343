import { dataOf, type components } from '@crossward/api-client';
import { Badge, Button, Group, NativeSelect, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useMove } from '../../api/use-move.js';
import { after, usePages } from '../../api/use-pages.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { useUnits } from '../new-gap/use-units.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Panel } from '../../components/panel.js';
import { MoreButton } from '../../components/more-button.js';

type Schemas = components['schemas'];
type Shift = Schemas['ShiftAnswer'];
type CallOffReason = Schemas['CallOffBody']['reason'];
const CALL_OFF: readonly CallOffReason[] = ['low-census', 'unit-closed', 'overstaffed', 'weather'];

interface ShiftsPanelProps {
  placement: Schemas['PlacementAnswer'];
  timeZone: string;
  facilityId: string | undefined;
}

const Plan = ({ placement, facilityId }: Omit<ShiftsPanelProps, 'timeZone'>): ReactNode => {
  const { t } = useWords();
  const [startsAt, setStartsAt] = useState('');
  const [endsAt, setEndsAt] = useState('');
  const [minutes, setMinutes] = useState<string | number>(30);
  const [floatedTo, setFloatedTo] = useState('');
  const units = useUnits().filter(({ unit }) => unit.facilityId === facilityId && unit.name !== placement.unitName);
  const creation = useCreation<Schemas['ShiftBody'], Shift>({
    create: (body, header) => dataOf(api.POST('/v1/shifts', { params: { header }, body })),
    changes: ['shifts'],
    onCreated: () => {
      setStartsAt('');
      setEndsAt('');
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        creation.mutate({
          placementId: placement.id,
          startsAt,
          endsAt,
          breakMinutes: Number(minutes),
          ...(floatedTo === '' ? {} : { floatedTo }),
        });
      }}
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
          <TextInput
            type="datetime-local"
            required
            label={t('hospital.shift.from')}
            value={startsAt}
            onChange={({ currentTarget }) => setStartsAt(currentTarget.value)}
          />
          <TextInput
            type="datetime-local"
            required
            label={t('hospital.shift.until')}
            min={startsAt}
            value={endsAt}
            onChange={({ currentTarget }) => setEndsAt(currentTarget.value)}
          />
          <NumberInput
            size="md"
            label={t('hospital.shift.break')}
            min={0}
            max={1440}
            value={minutes}
            onChange={setMinutes}
          />
          <NativeSelect
            size="md"
            label={t('hospital.shift.where')}
            value={floatedTo}
            onChange={({ currentTarget }) => setFloatedTo(currentTarget.value)}
            data={[
              { value: '', label: placement.unitName },
              ...units.map(({ unit }) => ({ value: unit.name, label: unit.name })),
            ]}
          />
        </SimpleGrid>
        {creation.isError && <Problem error={creation.error} />}
        <Button
          type="submit"
          w="fit-content"
          variant="default"
          disabled={startsAt === '' || endsAt === ''}
          loading={creation.isPending}
        >
          {t('hospital.shift.plan')}
        </Button>
      </Stack>
    </form>
  );
};

const ShiftActs = ({ shift }: { shift: Shift }): ReactNode => {
  const { t } = useWords();
  const [reason, setReason] = useState<CallOffReason>('low-census');
  const [now] = useState(() => Date.now());
  const params = (header: { 'If-Match': string }) => ({ path: { shiftId: shift.id }, header });
  const callOff = useMove<{ version: number; reason: CallOffReason }, Shift>({
    move: (input, header) =>
      dataOf(api.POST('/v1/shifts/{shiftId}/call-off', { params: params(header), body: { reason: input.reason } })),
    changes: ['shifts'],
  });
  const cancellation = useMove<{ version: number }, Shift>({
    move: (_, header) => dataOf(api.POST('/v1/shifts/{shiftId}/cancellation', { params: params(header), body: {} })),
    changes: ['shifts'],
  });
  const attendance = useMove<{ version: number; outcome: 'worked' | 'absent' }, Shift>({
    move: ({ outcome }, header) =>
      dataOf(api.POST('/v1/shifts/{shiftId}/attendance', { params: params(header), body: { outcome } })),
    changes: ['shifts'],
  });
  if (Date.parse(shift.endsAt) <= now)
    return (
      <Group gap="xs">
        {(['worked', 'absent'] as const).map((outcome) => (
          <ConfirmButton
            key={outcome}
            label={t(`hospital.shift.${outcome}`)}
            explanation={t('hospital.shift.attendance.means')}
            act={attendance}
            input={{ version: shift.version, outcome }}
            size="xs"
            variant="default"
          />
        ))}
      </Group>
    );
  if (Date.parse(shift.startsAt) <= now) return null;
  return (
    <Group gap="xs">
      <ConfirmButton
        label={t('hospital.shift.callOff')}
        explanation={t('hospital.shift.callOff.means')}
        act={callOff}
        input={{ version: shift.version, reason }}
        size="xs"
        variant="default"
      >
        <NativeSelect
          size="md"
          label={t('hospital.reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value as CallOffReason)}
          data={CALL_OFF.map((value) => ({ value, label: t(`hospital.callOffReason.${value}`) }))}
        />
      </ConfirmButton>
      <ConfirmButton
        label={t('hospital.shift.cancel')}
        explanation={t('hospital.shift.cancel.means')}
        act={cancellation}
        input={{ version: shift.version }}
        size="xs"
        variant="default"
      />
    </Group>
  );
};

/** Shifts by the clock of the facility: planned, called off, worked. */
export const ShiftsPanel = ({ placement, timeZone, facilityId }: ShiftsPanelProps): ReactNode => {
  const { t, wallClock, number } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const { query, items } = usePages<Shift>(['shifts', placement.id], (cursor) =>
    dataOf(api.GET('/v1/shifts', { params: { query: { placementId: placement.id, limit: 20, ...after(cursor) } } })),
  );
  const mayPlan = permissions.includes('shift:plan');
  return (
    <Panel title={t('hospital.shifts.title')}>
      <Text size="sm" className="quiet">
        {t('hospital.shifts.clock', { zone: timeZone.replaceAll('_', ' ') })}
      </Text>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && items.length === 0 && <Text className="quiet">{t('hospital.shifts.none')}</Text>}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map((shift) => (
          <Group component="li" key={shift.id} justify="space-between" gap="xs" align="flex-start">
            <div>
              <Text>
                {t('hospital.gap.period', {
                  from: wallClock(shift.localStartsAt),
                  until: wallClock(shift.localEndsAt),
                })}
              </Text>
              <Text size="sm" className="quiet">
                {t('hospital.shift.hours', { hours: number(shift.hours) })}
                {shift.floatedTo !== null && ` · ${shift.floatedTo}`}
                {shift.callOffOutcome !== null && ` · ${t(`hospital.callOffOutcome.${shift.callOffOutcome}`)}`}
              </Text>
              {shift.status === 'planned' && mayPlan && <ShiftActs shift={shift} />}
            </div>
            <Badge variant="outline" color="gray" c="inherit" tt="none">
              {t(`hospital.shiftStatus.${shift.status}`)}
            </Badge>
          </Group>
        ))}
      </Stack>
      <MoreButton query={query} />
      {mayPlan && placement.status === 'on_assignment' && <Plan placement={placement} facilityId={facilityId} />}
    </Panel>
  );
};
