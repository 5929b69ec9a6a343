import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconClockCheck, IconPlayerPlay, IconReceipt, IconUserExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Verdict } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { codeOf } from '../candidates/use-candidates.js';
import { ContractPart } from '../contract/contract-part.js';
import { useGap } from '../gap/use-gap.js';
import { BackLink } from '../../components/back-link.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { EndPanel } from './end-panel.js';
import { ExtensionPanel } from './extension-panel.js';
import { PacketPanel } from './packet-panel.js';
import { PlanPanel } from './plan-panel.js';
import { ShiftsPanel } from './shifts-panel.js';

type Placement = components['schemas']['PlacementAnswer'];

const Start = ({ placement }: { placement: Placement }): ReactNode => {
  const { t } = useWords();
  const start = useMove<{ version: number }, Placement>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/placements/{placementId}/start', { params: { path: { placementId: placement.id }, header } }),
      ),
    changes: ['placements'],
  });
  return (
    <ConfirmButton
      label={t('hospital.placement.start')}
      explanation={t('hospital.placement.start.means')}
      act={start}
      input={{ version: placement.version }}
      leftSection={<IconPlayerPlay size={18} aria-hidden />}
    />
  );
};

const Parts = ({ placement }: { placement: Placement }): ReactNode => {
  const permissions = useSession().data?.permissions ?? [];
  const gap = useGap(placement.gapId);
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
      <Stack gap="lg">
        {permissions.includes('packet:read') && <PacketPanel placementId={placement.id} />}
        {permissions.includes('onboarding:read') && <PlanPanel placementId={placement.id} />}
        {permissions.includes('hours:read') && (
          <ShiftsPanel placement={placement} timeZone={gap.data?.timeZone ?? 'UTC'} facilityId={gap.data?.facilityId} />
        )}
      </Stack>
      <Stack gap="lg">
        <ExtensionPanel placement={placement} currency={gap.data?.payRate.currency ?? 'USD'} />
        <EndPanel placement={placement} />
        <ContractPart placementId={placement.id} />
      </Stack>
    </SimpleGrid>
  );
};

/** One placement: may she start, what is still missing, her shifts, how long it lasts, and the contract. */
export const PlacementPage = (): ReactNode => {
  const { t, day, lastDay } = useWords();
  const { placementId = '' } = useParams({ strict: false }) as { placementId?: string };
  const permissions = useSession().data?.permissions ?? [];
  const placement = useQuery({
    queryKey: ['placements', placementId],
    queryFn: () => dataOf(api.GET('/v1/placements/{placementId}', { params: { path: { placementId } } })),
  });
  const name = [placement.data?.givenNames, placement.data?.familyName].filter(Boolean).join(' ');
  return (
    <Page title={name || t('hospital.candidate.code', { code: codeOf(placement.data?.nurseId ?? '') })}>
      <BackLink to="/hospital/placements">{t('hospital.placements.title')}</BackLink>
      <Loaded query={placement} skeleton={[80, 200]}>
        {(data) => (
          <Stack gap="lg">
            <Group justify="space-between" align="flex-start">
              <div>
                <Text fw={600}>{t(`hospital.placementStatus.${data.status}`)}</Text>
                <Text>{`${data.unitName} · ${data.facilityName}`}</Text>
                <Text>{t('hospital.gap.period', { from: day(data.startsOn), until: lastDay(data.endsOn) })}</Text>
                {data.verdict !== null && <Verdict verdict={data.verdict} />}
              </div>
              <Group gap="xs">
                <Button
                  component={Link}
                  to={`/hospital/timecards?placement=${data.id}`}
                  variant="default"
                  leftSection={<IconClockCheck size={18} aria-hidden />}
                >
                  {t('hospital.timecards.title')}
                </Button>
                <Button
                  component={Link}
                  to={`/hospital/placements/${data.id}/fees`}
                  variant="default"
                  leftSection={<IconReceipt size={18} aria-hidden />}
                >
                  {t('shell.fees.title')}
                </Button>
                {permissions.includes('restriction:propose') && data.status !== 'pending_start' && (
                  <Button
                    component={Link}
                    to={`/hospital/restrictions?about=${data.id}`}
                    variant="default"
                    leftSection={<IconUserExclamation size={18} aria-hidden />}
                  >
                    {t('hospital.restriction.propose')}
                  </Button>
                )}
                {data.status === 'pending_start' && permissions.includes('placement:start') && (
                  <Start placement={data} />
                )}
              </Group>
            </Group>
            <Parts placement={data} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
