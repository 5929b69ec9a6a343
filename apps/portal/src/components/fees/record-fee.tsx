import { bodyRules, dataOf, type components } from '@crossward/api-client';
import { Button, Modal, NativeSelect, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconReceipt } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { digitsOf } from '../../i18n/minor-units.js';
import { moneyOf } from '../../i18n/typed-money.js';
import { useWords } from '../../i18n/use-words.js';
import { useFieldRules } from '../field/use-field-rules.js';
import { Problem } from '../problem.js';
import type { RepaymentRule } from './repayment-rules.js';
import type { Fee, FeeBody } from './use-fees.js';

const KINDS: readonly Fee['kind'][] = [
  'visa',
  'licence',
  'exam',
  'housing',
  'training',
  'travel',
  'recruitment',
  'other',
];
const CURRENCIES = Intl.supportedValuesOf('currency');
/** Never to be asked back, whatever a contract says. */
const EMPLOYER_PAYS: Fee['kind'] = 'recruitment';

interface RecordFeeProps {
  placementId: string;
  paidBy: Fee['paidBy'];
  currency: string;
  rules: readonly RepaymentRule[];
}

const Form = ({ placementId, paidBy, currency: usual, rules, onDone }: RecordFeeProps & { onDone: () => void }) => {
  const { t } = useWords();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [kind, setKind] = useState<Fee['kind']>('visa');
  const [paidTo, setPaidTo] = useState('');
  const [paidOn, setPaidOn] = useState('');
  const [typed, setTyped] = useState<string | number>('');
  const [currency, setCurrency] = useState(usual);
  const [clause, setClause] = useState('');
  const creation = useCreation<FeeBody, components['schemas']['FeeAnswer']>({
    create: (body, header) => dataOf(api.POST('/v1/fees', { params: { header }, body })),
    changes: ['fees'],
    onCreated: () => {
      notifications.show({ message: t('shell.fees.recorded'), color: 'harbour' });
      onDone();
    },
  });
  const wrongWith = useFieldRules(bodyRules.FeeBody, creation.error);
  const amount = moneyOf(typed, currency);
  const fitting = kind === EMPLOYER_PAYS ? [] : rules.filter((rule) => rule.amount.currency === currency);
  const under = fitting.some(({ what }) => what === clause) ? clause : '';
  const whole = amount !== null && amount.minorUnits > 0 && paidTo.trim() !== '' && paidOn !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!whole) return;
        const body = { placementId, kind, paidBy, paidTo: paidTo.trim(), paidOn, amount };
        creation.mutate(under === '' ? body : { ...body, clause: under });
      }}
    >
      <Stack>
        <NativeSelect
          size="md"
          label={t('shell.fees.kind')}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as Fee['kind'])}
          data={KINDS.map((value) => ({ value, label: t(`shell.fees.kind.${value}`) }))}
        />
        <TextInput
          size="md"
          required
          label={t('shell.fees.paidTo')}
          description={t('shell.fees.paidTo.help')}
          value={paidTo}
          error={wrongWith('paidTo', paidTo)}
          onChange={({ currentTarget }) => setPaidTo(currentTarget.value)}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberInput
            size="md"
            required
            label={t('shell.fees.amount')}
            min={0}
            decimalScale={digitsOf(currency)}
            value={typed}
            onChange={setTyped}
          />
          <Select
            size="md"
            searchable
            allowDeselect={false}
            label={t('shell.fees.currency')}
            value={currency}
            onChange={(value) => setCurrency(value ?? usual)}
            data={CURRENCIES}
          />
        </SimpleGrid>
        <TextInput
          type="date"
          size="md"
          required
          max={today}
          label={t('shell.fees.paidOn')}
          value={paidOn}
          onChange={({ currentTarget }) => setPaidOn(currentTarget.value)}
        />
        {paidBy !== 'nurse' && (
          <NativeSelect
            size="md"
            label={t('shell.fees.clause')}
            description={t(kind === EMPLOYER_PAYS ? 'shell.fees.ground.employer-pays' : 'shell.fees.clause.help')}
            value={under}
            onChange={({ currentTarget }) => setClause(currentTarget.value)}
            data={[
              { value: '', label: t('shell.fees.clause.none') },
              ...fitting.map(({ what }) => ({ value: what, label: what })),
            ]}
          />
        )}
        <Text size="sm" className="quiet">
          {t('shell.fees.stays')}
        </Text>
        {creation.isError && <Problem error={creation.error} />}
        <Button type="submit" w="fit-content" disabled={!whole} loading={creation.isPending}>
          {t('shell.fees.record')}
        </Button>
      </Stack>
    </form>
  );
};

/** Writes down what one's own side has paid. */
export const RecordFee = (props: RecordFeeProps): ReactNode => {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button leftSection={<IconReceipt size={18} aria-hidden />} onClick={open}>
        {t('shell.fees.record')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t(`shell.fees.record.${props.paidBy}`)}
        closeButtonProps={{ 'aria-label': t('shell.dialog.close') }}
      >
        <Form {...props} onDone={close} />
      </Modal>
    </>
  );
};
