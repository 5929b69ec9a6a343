import { dataOf } from '@crossward/api-client';
import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { usePacketItemName } from '../../components/checks/use-packet-item-name.js';
import { Loaded } from '../../components/loaded.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../components/panel.js';

const ICONS = {
  collecting: IconClock,
  review: IconClock,
  established: IconCircleCheck,
  rejected: IconCircleX,
  'runs-out': IconAlertTriangle,
} as const;

/** The evidence that this placement needs, and how far it is established. */
export const PacketPanel = ({ placementId }: { placementId: string }): ReactNode => {
  const { t, day } = useWords();
  const nameOf = usePacketItemName();
  const packet = useQuery({
    queryKey: ['packets', placementId],
    queryFn: () => dataOf(api.GET('/v1/placements/{placementId}/packet', { params: { path: { placementId } } })),
  });
  return (
    <Panel title={t('hospital.packet.title')}>
      <Loaded query={packet} skeleton={[120]}>
        {(data) => (
          <Stack gap="xs">
            <Text fw={600}>{t(`hospital.packetStatus.${data.status}`)}</Text>
            {(data.items ?? []).map((item) => {
              const { verificationId, state, goodUntil } = item;
              const Icon = ICONS[state];
              return (
                <Group key={verificationId} gap={8} wrap="nowrap" align="flex-start">
                  <Icon size={20} aria-hidden style={{ flex: 'none' }} />
                  <Text>
                    {nameOf(item)}
                    {t('shell.colon')} {t(`hospital.packetItem.${state}`)}{' '}
                    {goodUntil !== null && (
                      <span className="quiet">{t('hospital.submission.until', { day: day(goodUntil) })}</span>
                    )}
                  </Text>
                </Group>
              );
            })}
          </Stack>
        )}
      </Loaded>
    </Panel>
  );
};
