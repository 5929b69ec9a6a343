import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { useWords } from '../../i18n/use-words.js';
import { PlaceSelect } from '../parts/place-select.js';
import { SCOPES, STATUSES, type ClaimDraft } from './claim-draft.js';

const PROFESSIONS = ['RN', 'LPN', 'RM', 'APRN'] as const;

interface ClaimFieldsProps {
  claim: ClaimDraft;
  change: (part: Partial<ClaimDraft>) => void;
}

const Days = ({ claim, change }: ClaimFieldsProps): ReactNode => {
  const { t } = useWords();
  return (
    <>
      <TextInput
        type="date"
        label={t('nurse.claim.issuedOn')}
        required={claim.kind === 'certificate'}
        withAsterisk={false}
        value={claim.issuedOn}
        onChange={({ currentTarget }) => change({ issuedOn: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('nurse.claim.lastDay')}
        description={t('nurse.claim.lastDay.help')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={claim.lastDay}
        onChange={({ currentTarget }) => change({ lastDay: currentTarget.value })}
      />
    </>
  );
};

const Licence = ({ claim, change }: ClaimFieldsProps): ReactNode => {
  const { t } = useWords();
  return (
    <>
      <PlaceSelect
        label={t('nurse.profile.jurisdiction')}
        required
        value={claim.jurisdiction}
        onChoose={(jurisdiction) => change({ jurisdiction })}
      />
      <TextInput
        label={t('nurse.claim.number')}
        required
        withAsterisk={false}
        autoComplete="off"
        value={claim.number}
        onChange={({ currentTarget }) => change({ number: currentTarget.value })}
      />
      <Select
        label={t('nurse.claim.profession')}
        allowDeselect={false}
        data={PROFESSIONS.map((value) => ({ value, label: t(`nurse.profile.profession.${value}`) }))}
        value={claim.profession}
        onChange={(profession) => profession && change({ profession: profession as ClaimDraft['profession'] })}
      />
      <Select
        label={t('nurse.claim.scope')}
        allowDeselect={false}
        data={SCOPES.map((value) => ({ value, label: t(`nurse.claim.scope.${value}`) }))}
        value={claim.scope}
        onChange={(scope) => scope && change({ scope: scope as ClaimDraft['scope'] })}
      />
      <Select
        label={t('nurse.claim.status')}
        allowDeselect={false}
        data={STATUSES.map((value) => ({ value, label: t(`shell.credential.status.${value}`) }))}
        value={claim.status}
        onChange={(status) => status && change({ status: status as ClaimDraft['status'] })}
      />
    </>
  );
};

const Certificate = ({ claim, change }: ClaimFieldsProps): ReactNode => {
  const { t } = useWords();
  const { certificates } = useVocabulary();
  return (
    <Select
      searchable
      required
      withAsterisk={false}
      label={t('nurse.claim.certificate')}
      value={claim.certificate || null}
      data={certificates}
      onChange={(certificate) => change({ certificate: certificate ?? '' })}
    />
  );
};

/** What the law and the matching need to know of a credential. */
export const ClaimFields = (props: ClaimFieldsProps): ReactNode => (
  <SimpleGrid cols={{ base: 1, xs: 2 }}>
    {props.claim.kind === 'licence' ? <Licence {...props} /> : <Certificate {...props} />}
    <Days {...props} />
  </SimpleGrid>
);
