import { dataOf } from '@crossward/api-client';
import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Conflict } from '../../components/conflict/conflict.js';
import { useEdit } from '../../components/conflict/use-edit.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { useGap, type Gap } from '../gap/use-gap.js';
import { changesOf, formOfGap, type GapChanges } from './gap-form.js';
import { formOfTerms, TERM_KEYS, termsOfForm, type GapTerms } from './gap-terms.js';
import { GapWizard } from './gap-wizard.js';
import { useTermWords } from './use-term-words.js';

const Editing = ({ gap }: { gap: Gap }): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const { nameOf, wordOf } = useTermWords();
  const edit = useEdit<GapTerms>({ version: gap.version, value: termsOfForm(formOfGap(gap)) });
  const form = formOfTerms(edit.mine);
  const changes = changesOf(formOfTerms(edit.base), form);
  const toTerms = (): void => void navigate({ to: `/hospital/gaps/${gap.id}/terms` });
  const move = useMove<{ version: number; body: GapChanges }, Gap>({
    move: ({ body }, header) =>
      dataOf(api.PATCH('/v1/gaps/{gapId}', { params: { path: { gapId: gap.id }, header }, body })),
    changes: ['gaps', 'candidates'],
    onMoved: toTerms,
  });
  return (
    <>
      {gap.status !== 'draft' && (
        <Alert color="gray" icon={<IconLock aria-hidden />} maw="46rem" title={t('hospital.edit.published')}>
          {t('hospital.edit.published.next')}
        </Alert>
      )}
      {edit.stale && (
        <Conflict
          edit={edit}
          keys={TERM_KEYS}
          nameOf={nameOf}
          wordOf={wordOf}
          pending={move.isPending}
          onChosen={(merged) => {
            edit.rebase(merged);
            const body = changesOf(formOfGap(gap), formOfTerms(merged));
            if (Object.keys(body).length === 0) toTerms();
            else move.mutate({ version: gap.version, body });
          }}
        />
      )}
      <GapWizard
        mode="edit"
        form={form}
        onChange={(next) => edit.set(termsOfForm(next))}
        saveLabel={t('hospital.edit.save')}
        saving={move.isPending}
        error={edit.stale ? null : move.error}
        notYet={
          edit.stale
            ? t('hospital.edit.chooseFirst')
            : Object.keys(changes).length === 0
              ? t('hospital.edit.nothing')
              : null
        }
        onSave={() => move.mutate({ version: edit.version, body: changes })}
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
