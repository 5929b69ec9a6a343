import type { components } from '@crossward/api-client';
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAddress } from '../../components/use-address.js';
import { useWords } from '../../i18n/use-words.js';

type Placement = components['schemas']['PlacementAnswer'];

/** Which placement a page is about: kept in its address. */
export const PlacementSelect = ({ items, chosen }: { items: readonly Placement[]; chosen: Placement }): ReactNode => {
  const { t, day } = useWords();
  const [, setAddress] = useAddress();
  return (
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
  );
};
