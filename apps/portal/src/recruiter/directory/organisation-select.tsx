import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useEveryOrganisation } from './use-every-organisation.js';

interface OrganisationSelectProps {
  value: string | undefined;
  /** Undefined where none is chosen. */
  onChange: (organisationId: string | undefined) => void;
  /** What choosing none is called. */
  none: string;
}

/** One of the hospitals of the market. */
export const OrganisationSelect = ({ value, onChange, none }: OrganisationSelectProps): ReactNode => {
  const { t } = useWords();
  const organisations = useEveryOrganisation();
  return (
    <NativeSelect
      label={t('recruiter.organisation')}
      size="md"
      maw={320}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)}
      data={[
        { value: '', label: none },
        ...(organisations.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
};
