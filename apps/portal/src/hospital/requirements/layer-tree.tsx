import type { components } from '@crossward/api-client';
import { Text } from '@mantine/core';
import { IconBed, IconBuilding, IconBuildingHospital } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { countOf } from './layer-form.js';
import styles from './requirements.module.css';
import { useLayer, type Place } from './use-layers.js';

const ICONS = { organisation: IconBuilding, facility: IconBuildingHospital, unit: IconBed } as const;

interface NodeProps {
  place: Place;
  /** Known before its layer is read. */
  name?: string | undefined;
  chosen: Place;
  children?: ReactNode;
}

const Node = ({ place, name, chosen, children }: NodeProps): ReactNode => {
  const { t } = useWords();
  const layer = useLayer(place);
  const Icon = ICONS[place.layer];
  const here = place.layer === chosen.layer && place.id === chosen.id;
  const count = layer.data ? countOf(layer.data.states) : null;
  return (
    <li>
      <Link
        to="/hospital/settings/requirements"
        search={{ layer: place.layer, id: place.id } as never}
        resetScroll={false}
        className={styles['node']}
        {...(here ? { 'aria-current': 'true' as const } : {})}
      >
        <Icon size={20} aria-hidden style={{ flex: 'none' }} />
        <span className={styles['name']}>
          <span dir="auto">{layer.data?.name ?? name ?? t(`hospital.layers.layer.${place.layer}`)}</span>
          <Text span size="sm" className="quiet" display="block">
            {count === null
              ? t(`hospital.layers.layer.${place.layer}`)
              : t(`hospital.layers.states.${place.layer}`, { count })}
          </Text>
        </span>
      </Link>
      {children}
    </li>
  );
};

type Schemas = components['schemas'];

interface LayerTreeProps {
  organisationId: string;
  facilities: readonly Schemas['FacilityAnswer'][];
  units: readonly Schemas['UnitAnswer'][];
  chosen: Place;
}

/** The organisation, its facilities, and the units of the facility that somebody looks at. */
export const LayerTree = ({ organisationId, facilities, units, chosen }: LayerTreeProps): ReactNode => {
  const { t } = useWords();
  const opened = chosen.layer === 'unit' ? units.find(({ id }) => id === chosen.id)?.facilityId : chosen.id;
  return (
    <nav aria-label={t('hospital.layers.tree')} className="panel">
      <ul className={styles['tree']}>
        <Node place={{ layer: 'organisation', id: organisationId }} chosen={chosen}>
          <ul className={styles['tree']}>
            {facilities.map(({ id, name }) => (
              <Node key={id} place={{ layer: 'facility', id }} name={name} chosen={chosen}>
                {id === opened && (
                  <ul className={styles['tree']}>
                    {units
                      .filter(({ facilityId }) => facilityId === id)
                      .map((unit) => (
                        <Node key={unit.id} place={{ layer: 'unit', id: unit.id }} name={unit.name} chosen={chosen} />
                      ))}
                  </ul>
                )}
              </Node>
            ))}
          </ul>
        </Node>
      </ul>
    </nav>
  );
};
