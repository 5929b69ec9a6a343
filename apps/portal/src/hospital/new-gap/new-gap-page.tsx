import { dataOf } from '@crossward/api-client';
import { Anchor, Group, NativeSelect } from '@mantine/core';
import { IconFileUpload, IconTemplate } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import type { Gap } from '../gap/use-gap.js';
import { useTemplates } from '../templates/use-templates.js';
import { bodyOf, EMPTY, formOf, statedClauses, type GapForm, type Template } from './gap-form.js';
import { GapWizard } from './gap-wizard.js';

interface Wanted {
  form: GapForm;
  templateId: string;
}

const request = async ({ form, templateId }: Wanted, header: { 'Idempotency-Key': string }): Promise<Gap> => {
  const body = bodyOf(form);
  if (!body) throw new Error('The rate is missing, which the step of the pay does not let through.');
  if (templateId === '') return dataOf(api.POST('/v1/gaps', { params: { header }, body }));
  const { assignment, ...terms } = body;
  // Those of the template hold unless others are said, also where the standard ones are wanted instead.
  const overrides = { ...terms, clauses: statedClauses(form) };
  const params = { path: { gapTemplateId: templateId }, header };
  return dataOf(api.POST('/v1/gap-templates/{gapTemplateId}/gaps', { params, body: { assignment, overrides } }));
};

const TemplateChoice = ({ value, onChoose }: { value: string; onChoose: (template: Template | null) => void }) => {
  const { t } = useWords();
  const items = useTemplates('active').data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <NativeSelect
      label={t('hospital.new.template')}
      size="md"
      value={value}
      onChange={({ currentTarget }) => onChoose(items.find(({ id }) => id === currentTarget.value) ?? null)}
      data={[
        { value: '', label: t('hospital.new.noTemplate') },
        ...items.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
};

/** A new gap in five steps; it becomes a draft, whose terms are looked at once more before a second person approves it. */
export const NewGapPage = (): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [form, setForm] = useState(EMPTY);
  const [templateId, setTemplateId] = useState('');
  const creation = useCreation<Wanted, Gap>({
    create: request,
    changes: ['gaps'],
    onCreated: ({ id }) => void navigate({ to: `/hospital/gaps/${id}/terms` }),
  });
  return (
    <Page title={t('hospital.new.title')} lead={t('hospital.new.lead')}>
      <Group gap="lg">
        <Anchor component={Link} to="/hospital/imports">
          <Group gap={6}>
            <IconFileUpload size={18} aria-hidden />
            {t('hospital.new.byFile')}
          </Group>
        </Anchor>
        <Anchor component={Link} to="/hospital/templates">
          <Group gap={6}>
            <IconTemplate size={18} aria-hidden />
            {t('hospital.templates.title')}
          </Group>
        </Anchor>
      </Group>
      <GapWizard
        mode="new"
        form={form}
        onChange={setForm}
        begin={
          <TemplateChoice
            value={templateId}
            onChoose={(template) => {
              setTemplateId(template?.id ?? '');
              if (template) setForm({ ...form, ...formOf(template) });
            }}
          />
        }
        saveLabel={t('hospital.new.save')}
        saving={creation.isPending}
        error={creation.error}
        onSave={() => creation.mutate({ form, templateId })}
      />
    </Page>
  );
};
