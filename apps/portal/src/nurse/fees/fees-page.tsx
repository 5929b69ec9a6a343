import { NativeSelect } from '@mantine/core';
import { IconReceiptOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { FeeLedger } from '../../components/fees/fee-ledger.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useAddress } from '../../components/use-address.js';
import { useWords } from '../../i18n/use-words.js';
import { usePlacements } from '../onboarding/use-onboarding.js';

/** What was paid for the nurse, by whom, and what she would owe of it. */
export const FeesPage = (): ReactNode => {
  const { t, day } = useWords();
  const [address, setAddress] = useAddress();
  const placements = usePlacements();
  return (
    <Page title={t('shell.fees.title')} lead={t('nurse.fees.lead')}>
      <BackLink to="/nurse/me">{t('nurse.me.back')}</BackLink>
      <Loaded query={placements} skeleton={[240, 120]}>
        {({ items }) => {
          const chosen = items.find(({ id }) => id === address['placement']) ?? items[0];
          if (chosen === undefined) {
            return (
              <EmptyState
                icon={<IconReceiptOff size={40} />}
                title={t('nurse.fees.noPlacement')}
                next={t('nurse.fees.noPlacement.next')}
              />
            );
          }
          return (
            <>
              <NativeSelect
                size="md"
                maw={480}
                label={t('nurse.fees.placement')}
                value={chosen.id}
                onChange={({ currentTarget }) => setAddress({ placement: currentTarget.value })}
                data={items.map(({ id, unitName, facilityName, startsOn }) => ({
                  value: id,
                  label: `${unitName} · ${facilityName} · ${day(startsOn)}`,
                }))}
              />
              <FeeLedger key={chosen.id} placement={chosen} side="nurse" />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
