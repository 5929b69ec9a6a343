import { NativeSelect, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useAddress } from '../../components/use-address.js';
import { useWords } from '../../i18n/use-words.js';
import { GapHeader } from '../gap/gap-header.js';
import { useGap } from '../gap/use-gap.js';
import { SubmissionTable } from './submission-table.js';
import { SUBMISSION_STATUSES, type SubmissionStatus } from './use-submissions.js';

/** Everybody who has been submitted to this hospital. */
export const SubmissionsPage = (): ReactNode => {
  const { t } = useWords();
  const [address, setAddress] = useAddress();
  const status: SubmissionStatus | undefined = SUBMISSION_STATUSES.find((each) => each === address['status']);
  return (
    <Page title={t('hospital.submissions.title')} lead={t('hospital.submissions.lead')}>
      <NativeSelect
        label={t('hospital.submissions.status')}
        size="md"
        maw={280}
        value={status ?? ''}
        onChange={({ currentTarget }) => setAddress({ status: currentTarget.value })}
        data={[
          { value: '', label: t('hospital.submissions.all') },
          ...SUBMISSION_STATUSES.map((value) => ({ value, label: t(`hospital.submissionStatus.${value}`) })),
        ]}
      />
      <SubmissionTable status={status} />
    </Page>
  );
};

/** Those for one gap. */
export const GapSubmissionsPage = (): ReactNode => {
  const { t } = useWords();
  const { gapId = '' } = useParams({ strict: false });
  const gap = useGap(gapId);
  return (
    <Page title={gap.data ? `${gap.data.unitName} · ${gap.data.facilityName}` : t('hospital.submissions.title')}>
      <Loaded query={gap} skeleton={[80, 240]}>
        {(data) => (
          <Stack gap="lg">
            <GapHeader gap={data} />
            <SubmissionTable gapId={gapId} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
