import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useAddress } from '../../components/use-address.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { useFacilities, useUnitList } from '../new-gap/use-units.js';
import { LayerPanel } from './layer-panel.js';
import { LayerTree } from './layer-tree.js';
import styles from './requirements.module.css';
import type { LayerName, Place } from './use-layers.js';

const LAYERS: readonly LayerName[] = ['organisation', 'facility', 'unit'];
/** Narrower, what was chosen is below the tree and out of sight. */
const BESIDE = '(min-width: 62em)';

const placeOf = ({ layer, id }: Readonly<Record<string, string>>, organisationId: string): Place =>
  LAYERS.includes(layer as LayerName) && id !== undefined
    ? { layer: layer as LayerName, id }
    : { layer: 'organisation', id: organisationId };

const Layers = ({ organisationId }: { organisationId: string }): ReactNode => {
  const [address] = useAddress();
  const mayChange = useSession().data?.permissions.includes('facility:manage') ?? false;
  const facilities = useFacilities();
  const units = useUnitList();
  const place = placeOf(address, organisationId);
  const key = `${place.layer} ${place.id}`;
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    if (!window.matchMedia(BESIDE).matches) panel.current?.focus();
  }, [key]);
  return (
    <Loaded query={facilities} skeleton={[320]}>
      {(allFacilities) => (
        <Loaded query={units} skeleton={[320]}>
          {(allUnits) => (
            <div className={styles['columns']}>
              <LayerTree organisationId={organisationId} facilities={allFacilities} units={allUnits} chosen={place} />
              <div ref={panel} tabIndex={-1} className={styles['panel']}>
                <LayerPanel key={key} place={place} mayChange={mayChange} />
              </div>
            </div>
          )}
        </Loaded>
      )}
    </Loaded>
  );
};

/** What every nurse must have, from the organisation down to the unit, and where each of it comes from. */
export const RequirementsPage = (): ReactNode => {
  const { t } = useWords();
  const organisationId = useSession().data?.organisationId ?? null;
  return (
    <Page title={t('hospital.layers.title')} lead={t('hospital.layers.lead')}>
      <BackLink to="/hospital/settings">{t('hospital.settings.title')}</BackLink>
      <Alert color="gray" icon={<IconLock aria-hidden />} maw="46rem" title={t('hospital.layers.frozen')}>
        {t('hospital.layers.frozen.next')}
      </Alert>
      {organisationId !== null && <Layers organisationId={organisationId} />}
    </Page>
  );
};
