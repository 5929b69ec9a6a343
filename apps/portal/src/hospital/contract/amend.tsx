import { creating, dataOf, type components } from '@crossward/api-client';
import type { ContractClause } from '@crossward/contracts';
import { Button, Group, NumberInput, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { IconFilePencil } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Problem } from '../../components/problem.js';
import { digitsOf, inWholeUnits } from '../../i18n/minor-units.js';
import { useWords } from '../../i18n/use-words.js';
import { ClauseFields } from '../clauses/clause-fields.js';
import { clauseFormOf, clausesOf } from '../clauses/clause-form.js';
import { moneyOf } from '../../i18n/typed-money.js';
import type { Contract, Version } from './contract-part.js';

type Body = components['schemas']['AmendmentBody'];

interface AmendProps {
  contract: Contract;
  /** The version that both have signed. */
  standing: Version;
}

const AmendForm = ({ contract, standing, onDone }: AmendProps & { onDone: () => void }): ReactNode => {
  const { t } = useWords();
  const { terms } = standing;
  const { currency } = terms.payRate;
  const [effectiveOn, setEffectiveOn] = useState('');
  const [rate, setRate] = useState<string | number>(inWholeUnits(terms.payRate));
  const [hours, setHours] = useState<string | number>(terms.weeklyHours);
  const [clauses, setClauses] = useState(() => clauseFormOf(terms.clauses as unknown as ContractClause[]));
  // Pressed again after a failure, the same proposal goes out once.
  const key = useRef(crypto.randomUUID());
  const amendment = useMove<{ version: number; body: Body }, Contract>({
    move: ({ body }, header) =>
      dataOf(
        api.POST('/v1/contracts/{contractId}/amendments', {
          params: { path: { contractId: contract.id }, header: { ...header, ...creating(key.current) } },
          body,
        }),
      ),
    changes: ['contracts'],
    onMoved: onDone,
  });
  const change = (set: () => void): void => {
    key.current = crypto.randomUUID();
    set();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        amendment.mutate({
          version: contract.version,
          body: {
            effectiveOn,
            terms: {
              ...terms,
              payRate: moneyOf(rate, currency) ?? terms.payRate,
              weeklyHours: Number(hours),
              clauses: clausesOf(clauses, currency).map((clause) => ({ ...clause })),
            },
          },
        });
      }}
    >
      <Stack>
        <Title order={3} fz="md">
          {t('hospital.amend.title')}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput
            type="date"
            required
            label={t('hospital.amend.from')}
            min={terms.startsOn}
            max={terms.endsOn}
            value={effectiveOn}
            onChange={({ currentTarget }) => {
              const day = currentTarget.value;
              change(() => setEffectiveOn(day));
            }}
          />
          <NumberInput
            size="md"
            label={t('hospital.amend.rate', { currency })}
            min={inWholeUnits(terms.payRate)}
            decimalScale={digitsOf(currency)}
            value={rate}
            onChange={(value) => change(() => setRate(value))}
          />
          <NumberInput
            size="md"
            label={t('hospital.new.weeklyHours')}
            min={1}
            max={72}
            decimalScale={2}
            value={hours}
            onChange={(value) => change(() => setHours(value))}
          />
        </SimpleGrid>
        <ClauseFields
          form={clauses}
          set={(changes) => change(() => setClauses({ ...clauses, ...changes }))}
          currency={currency}
          units={[]}
        />
        {amendment.isError && <Problem error={amendment.error} />}
        <Group>
          <Button variant="default" onClick={onDone}>
            {t('hospital.back')}
          </Button>
          <Button type="submit" disabled={effectiveOn === ''} loading={amendment.isPending}>
            {t('hospital.amend.propose')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Other terms from a day on; they hold once both have signed them. */
export const Amend = (props: AmendProps): ReactNode => {
  const { t } = useWords();
  const [writing, setWriting] = useState(false);
  if (writing) return <AmendForm {...props} onDone={() => setWriting(false)} />;
  return (
    <Button
      className="no-print"
      variant="default"
      w="fit-content"
      leftSection={<IconFilePencil size={18} aria-hidden />}
      onClick={() => setWriting(true)}
    >
      {t('hospital.amend.title')}
    </Button>
  );
};
