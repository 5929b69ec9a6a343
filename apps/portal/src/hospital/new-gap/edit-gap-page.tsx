import { dataOf } from '@crossward/api-client';
import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { useGap, type Gap } from '../gap/use-gap.js';
import { changesOf, formOfGap, type GapChanges } from './gap-form.js';
import { GapWizard } from './gap-wizard.js';

const Editing = ({ gap }: { gap: Gap }): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  // As it was when it was opened: what others change in the meantime is refused by its version, never overwritten.
  const [begun] = useState({ form: formOfGap(gap), version: gap.version });
  const [form, setForm] = useState(begun.form);
  const changes = changesOf(begun.form, form);
  const move = useMove<{ version: number; body: GapChanges }, Gap>({
    move: ({ body }, header) =>
      dataOf(api.PATCH('/v1/gaps/{gapId}', { params: { path: { gapId: gap.id }, header }, body })),
    changes: ['gaps', 'candidates'],
    onMoved: ({ id }) => void navigate({ to: `/hospital/gaps/${id}/terms` }),
  });
  return (
    <>
      {gap.status !== 'draft' && (
        <Alert color="gray" icon={<IconLock aria-hidden />} maw="46rem" title={t('hospital.edit.published')}>
          {t('hospital.edit.published.next')}
        </Alert>
      )}
      <GapWizard
        mode="edit"
        form={form}
        onChange={setForm}
        saveLabel={t('hospital.edit.save')}
        saving={move.isPending}
        error={move.error}
        notYet={Object.keys(changes).length === 0 ? t('hospital.edit.nothing') : null}
        onSave={() => move.mutate({ version: begun.version, body: changes })}
      />
    </>
  );
};

/** A draft is written further; of a gap that is open, what nobody relies on yet. */
export const EditGapPage = (): ReactNode => {
  const { t } = useWords();
  const { gapId = '' } = useParams({ strict: false });
  const gap = useGap(gapId);
  return (
    <Page title={t('hospital.edit.title')} lead={gap.data && `${gap.data.unitName} · ${gap.data.facilityName}`}>
      <BackLink to={`/hospital/gaps/${gapId}/terms`}>{t('hospital.edit.back')}</BackLink>
      <Loaded query={gap} skeleton={[80, 320]}>
        {(data) => <Editing gap={data} />}
      </Loaded>
    </Page>
  );
};
