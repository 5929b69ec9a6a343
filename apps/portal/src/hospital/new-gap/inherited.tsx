import { dataOf, type components } from '@crossward/api-client';
import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useWords } from '../../i18n/use-words.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { useUnits } from './use-units.js';

type Layer = components['schemas']['RequirementLayerAnswer'];

const readLayers = async (organisationId: string, facilityId: string, unitId: string): Promise<Layer[]> =>
  Promise.all([
    dataOf(api.GET('/v1/organisations/{organisationId}/requirements', { params: { path: { organisationId } } })),
    dataOf(api.GET('/v1/facilities/{facilityId}/requirements', { params: { path: { facilityId } } })),
    dataOf(api.GET('/v1/units/{unitId}/requirements', { params: { path: { unitId } } })),
  ]);

/** What organisation, facility and unit ask of everybody: it comes on top, whatever the gap says. */
export const Inherited = ({ unitId }: { unitId: string }): ReactNode => {
  const { t, number, language } = useWords();
  const { nameOf } = useVocabulary();
  const unit = useUnits().find((placed) => placed.unit.id === unitId)?.unit;
  const layers = useQuery({
    queryKey: ['requirement-layers', unitId],
    enabled: unit !== undefined,
    queryFn: () => (unit ? readLayers(unit.organisationId, unit.facilityId, unit.id) : []),
  });
  const linesOf = ({ states }: Layer): string[] => [
    ...(states.minimumYears ? [t('hospital.requirements.years', { years: number(states.minimumYears.years) })] : []),
    ...(states.certificates ?? []).map(({ kind }) => nameOf(kind)),
    ...(states.languages ?? []).map((spoken) =>
      t('hospital.requirements.language', { language: language(spoken.language), level: spoken.level }),
    ),
    ...(states.acceptsPendingLicence
      ? [
          t(
            states.acceptsPendingLicence.accepted
              ? 'hospital.requirements.pending'
              : 'hospital.requirements.notPending',
          ),
        ]
      : []),
  ];
  const asking = (layers.data ?? []).filter((layer) => linesOf(layer).length > 0);
  if (!layers.isSuccess) return null;
  return (
    <Stack gap={6} className="panel">
      <Text fw={600}>{t('hospital.inherited.title')}</Text>
      {asking.length === 0 && <Text className="quiet">{t('hospital.inherited.none')}</Text>}
      {asking.map((layer) => (
        <div key={layer.id}>
          <Text size="sm" className="quiet">
            {t(`hospital.requirements.of.${layer.layer}`, { name: layer.name })}
          </Text>
          <List size="sm">
            {linesOf(layer).map((text) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        </div>
      ))}
    </Stack>
  );
};
