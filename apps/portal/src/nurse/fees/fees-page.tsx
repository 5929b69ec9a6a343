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
import { PlacementSelect } from '../parts/placement-select.js';

/** What was paid for the nurse, by whom, and what she would owe of it. */
export const FeesPage = (): ReactNode => {
  const { t } = useWords();
  const [address] = useAddress();
  const placements = usePlacements();
  return (
    <Page title={t('shell.fees.title')} lead={t('nurse.fees.lead')}>
      <BackLink to="/nurse/me">{t('nurse.me.back')}</BackLink>
      <Loaded query={placements} skeleton={[240, 120]}>
        {(items) => {
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
              <PlacementSelect items={items} chosen={chosen} />
              <FeeLedger key={chosen.id} placement={chosen} side="nurse" />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
