import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Choice } from '../../components/choice.js';
import { Page } from '../../components/page.js';
import { useAddress } from '../../components/use-address.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { RoundCard } from '../round-card.js';
import { RoundsList } from '../rounds-list.js';
import { ROUND_STATUSES, useRounds } from '../use-rounds.js';

const Content = (): ReactNode => {
  const { t } = useWords();
  const { data: account } = useSession();
  const [address, setAddress] = useAddress();
  const status = ROUND_STATUSES.find((each) => each === address['status']);
  const { query, items } = useRounds(status === undefined ? {} : { status });
  const mayRun = account?.permissions.includes('round:run') ?? false;
  const plan = mayRun && (
    <Button component={Link} to="/recruiter/rounds/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('rounds.new')}
    </Button>
  );
  return (
    <Page title={t('rounds.title')} lead={t('rounds.staff.lead')}>
      <Group align="flex-end" justify="space-between">
        <Choice
          label={t('rounds.status')}
          value={status ?? ''}
          onChoose={(value) => setAddress({ status: value })}
          data={[
            { value: '', label: t('rounds.status.all') },
            ...ROUND_STATUSES.map((value) => ({ value, label: t(`rounds.status.${value}`) })),
          ]}
        />
        {items.length > 0 && plan}
      </Group>
      <RoundsList
        query={query}
        items={items}
        empty={{
          title: t(status === undefined ? 'rounds.staff.empty' : 'rounds.staff.none'),
          next: t(status === undefined ? 'rounds.staff.empty.next' : 'rounds.staff.none.next'),
          action: plan,
        }}
      >
        {(round) => <RoundCard key={round.id} round={round} to={`/recruiter/rounds/${round.id}`} />}
      </RoundsList>
    </Page>
  );
};

/** Every round, newest first, and the way to a new one. */
export const StaffRoundsPage = (): ReactNode => (
  <Catalogue name="rounds">
    <Content />
  </Catalogue>
);
