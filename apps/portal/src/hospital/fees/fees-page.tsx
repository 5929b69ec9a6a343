import { dataOf } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { BackLink } from '../../components/back-link.js';
import { FeeLedger } from '../../components/fees/fee-ledger.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { codeOf } from '../candidates/use-candidates.js';

/** The fees of one placement, as the hospital sees them. */
export const FeesPage = (): ReactNode => {
  const { t } = useWords();
  const { placementId = '' } = useParams({ strict: false }) as { placementId?: string };
  const placement = useQuery({
    queryKey: ['placements', placementId],
    queryFn: () => dataOf(api.GET('/v1/placements/{placementId}', { params: { path: { placementId } } })),
  });
  const { data } = placement;
  const name = [data?.givenNames, data?.familyName].filter(Boolean).join(' ');
  return (
    <Page
      title={t('shell.fees.title')}
      lead={
        data &&
        `${name || t('hospital.candidate.code', { code: codeOf(data.nurseId) })} · ${data.unitName} · ${data.facilityName}`
      }
    >
      <BackLink to={`/hospital/placements/${placementId}`}>{t('hospital.fees.back')}</BackLink>
      <Loaded query={placement} skeleton={[240, 120]}>
        {(found) => <FeeLedger placement={found} side="hospital" />}
      </Loaded>
    </Page>
  );
};
