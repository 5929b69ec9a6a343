import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPlayerPause } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Endpoint } from './use-endpoints.js';

const LOOKS = {
  enabled: { icon: IconCircleCheck, color: 'green' },
  failing: { icon: IconAlertTriangle, color: 'yellow' },
  disabled: { icon: IconPlayerPause, color: 'red' },
} as const;

/** Whether messages go out, and whether they arrive. */
export const EndpointStatus = ({ endpoint }: { endpoint: Endpoint }): ReactNode => {
  const { t } = useWords();
  const stand = endpoint.status === 'enabled' && endpoint.failingSince !== null ? 'failing' : endpoint.status;
  const { icon: Icon, color } = LOOKS[stand];
  return (
    <Badge variant="outline" color={color} c="inherit" tt="none" size="lg" leftSection={<Icon size={14} aria-hidden />}>
      {t(`hospital.webhooks.status.${stand}`)}
    </Badge>
  );
};
