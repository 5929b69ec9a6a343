import { Text } from '@mantine/core';
import {
  IconArrowRight,
  IconBuildingHospital,
  IconCalendarUser,
  IconClipboardHeart,
  IconLink,
  IconMapPin,
  IconSend,
  IconUser,
  IconUserShield,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { useWords } from '../../i18n/use-words.js';
import type { Hit } from './hit-address.js';
import type { GroupName, Option } from './use-search.js';

const ICONS: Readonly<Record<GroupName, Icon>> = {
  page: IconArrowRight,
  destination: IconMapPin,
  trail: IconLink,
  gap: IconClipboardHeart,
  submission: IconSend,
  placement: IconCalendarUser,
  nurse: IconUser,
  facility: IconBuildingHospital,
  organisation: IconBuildingHospital,
  account: IconUserShield,
};

const HitLine = ({ hit }: { hit: Hit }): ReactNode => {
  const { t, day, place } = useWords();
  const { nameOf, langOf } = useVocabulary();
  const { name, facilityName, jurisdiction, profession, specialty, startsOn, status, kind } = hit;
  const parts = [
    ...(facilityName === null ? [] : [facilityName]),
    ...(jurisdiction === null ? [] : [place(jurisdiction)]),
    ...(profession === null ? [] : [profession]),
    ...(startsOn === null ? [] : [t('shell.search.from', { day: day(startsOn) })]),
    ...(kind === 'account' && status !== null ? [t(`admin.role.${status}`)] : []),
  ];
  return (
    <>
      <Text truncate dir="auto">
        {name ?? t('shell.search.unnamed')}
        {specialty !== null && (
          <span lang={langOf(specialty)} className="quiet">
            {' '}
            · {nameOf(specialty)}
          </span>
        )}
      </Text>
      {parts.length > 0 && (
        <Text size="sm" className="quiet" truncate>
          {parts.join(' · ')}
        </Text>
      )}
    </>
  );
};

/** One thing that was found: what it is, by its icon, and what tells it from the others. */
export const OptionLine = ({ option }: { option: Option }): ReactNode => {
  const OptionIcon = ICONS[option.group];
  return (
    <>
      <OptionIcon size={20} aria-hidden style={{ flex: 'none', color: 'var(--quiet)' }} />
      <div style={{ minWidth: 0 }}>
        {option.hit ? <HitLine hit={option.hit} /> : <Text truncate>{option.name}</Text>}
      </div>
    </>
  );
};
