import { dataOf } from '@crossward/api-client';
import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { ClauseList, ClauseRules, SymmetryTable } from './clause-list.js';
import { WayTo } from '../../components/way-to.js';
import { GapHeader } from './gap-header.js';
import { PayTable } from './pay-table.js';
import { RequirementSources } from './requirement-sources.js';
import { useGap } from './use-gap.js';

const Clauses = ({ gapId, currency }: { gapId: string; currency: string }): ReactNode => {
  const clauses = useQuery({
    queryKey: ['gaps', gapId, 'clauses'],
    queryFn: () => dataOf(api.GET('/v1/gaps/{gapId}/clauses', { params: { path: { gapId } } })),
  });
  return (
    <Loaded query={clauses} skeleton={[120]}>
      {(data) => (
        <Stack gap="lg">
          <ClauseList clauses={data.clauses} />
          <SymmetryTable {...data.symmetry} currency={currency} />
          <ClauseRules rules={data.rules} />
        </Stack>
      )}
    </Loaded>
  );
};

/** What a gap asks for, pays and is contracted under; who asked for what, and which side carries more. */
export const TermsPage = (): ReactNode => {
  const { t } = useWords();
  const { gapId = '' } = useParams({ strict: false });
  const gap = useGap(gapId);
  return (
    <Page title={gap.data ? `${gap.data.unitName} · ${gap.data.facilityName}` : t('hospital.gap.part.terms')}>
      <Loaded query={gap} skeleton={[80, 240, 240]}>
        {(data) => (
          <Stack gap="lg">
            <GapHeader gap={data} />
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
              <Stack component="section" className="panel">
                <Title order={2}>{t('hospital.pay.title')}</Title>
                <PayTable {...data.pay} />
              </Stack>
              <Stack component="section" className="panel">
                <Title order={2}>{t('hospital.requirements.title')}</Title>
                <RequirementSources gap={data} />
                <WayTo to={`/hospital/settings/requirements?layer=unit&id=${data.unitId}`}>
                  {t('hospital.requirements.layers')}
                </WayTo>
              </Stack>
            </SimpleGrid>
            <Stack component="section" className="panel">
              <Title order={2}>{t('hospital.clauses.title')}</Title>
              <Clauses gapId={gapId} currency={data.payRate.currency} />
            </Stack>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
