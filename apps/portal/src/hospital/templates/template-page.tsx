import { dataOf } from '@crossward/api-client';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import {
  bodyOf,
  EMPTY,
  formOf,
  statedClauses,
  type GapBody,
  type GapForm,
  type Template,
} from '../new-gap/gap-form.js';
import { GapWizard } from '../new-gap/gap-wizard.js';
import { BackLink } from '../../components/back-link.js';

type Body = Omit<GapBody, 'assignment'> & { name: string };

const templateBody = (name: string, form: GapForm): Body | null => {
  const body = bodyOf(form);
  if (!body) return null;
  const { assignment: _days, ...terms } = body;
  return { ...terms, name: name.trim(), clauses: statedClauses(form) };
};

interface WritingProps {
  name: string;
  form: GapForm;
  saving: boolean;
  error: Error | null;
  onSave: (body: Body) => void;
}

const Writing = ({ name: named, form: filled, saving, error, onSave }: WritingProps): ReactNode => {
  const { t } = useWords();
  const [name, setName] = useState(named);
  const [form, setForm] = useState(filled);
  return (
    <GapWizard
      mode="template"
      form={form}
      onChange={setForm}
      begin={
        <TextInput
          label={t('hospital.templates.name')}
          description={t('hospital.templates.name.help')}
          size="md"
          required
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      }
      saveLabel={t('hospital.templates.save')}
      saving={saving}
      error={error}
      notYet={name.trim() === '' ? t('hospital.templates.noName') : null}
      onSave={() => {
        const body = templateBody(name, form);
        if (body) onSave(body);
      }}
    />
  );
};

/** A template written from nothing. */
export const NewTemplatePage = (): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const creation = useCreation<Body, Template>({
    create: (body, header) => dataOf(api.POST('/v1/gap-templates', { params: { header }, body })),
    changes: ['gap-templates'],
    onCreated: () => void navigate({ to: '/hospital/templates' }),
  });
  return (
    <Page title={t('hospital.templates.new')} lead={t('hospital.templates.lead')}>
      <BackLink to="/hospital/templates">{t('hospital.templates.title')}</BackLink>
      <Writing
        name=""
        form={EMPTY}
        saving={creation.isPending}
        error={creation.error}
        onSave={(body) => creation.mutate(body)}
      />
    </Page>
  );
};

const Changing = ({ template }: { template: Template }): ReactNode => {
  const navigate = useNavigate();
  const [version] = useState(template.version);
  const move = useMove<{ version: number; body: Body }, Template>({
    move: ({ body }, header) =>
      dataOf(
        api.PATCH('/v1/gap-templates/{gapTemplateId}', {
          params: { path: { gapTemplateId: template.id }, header },
          body: { ...body, billRate: body.billRate ?? null },
        }),
      ),
    changes: ['gap-templates'],
    onMoved: () => void navigate({ to: '/hospital/templates' }),
  });
  return (
    <Writing
      name={template.name}
      form={{ ...EMPTY, ...formOf(template) }}
      saving={move.isPending}
      error={move.error}
      onSave={(body) => move.mutate({ version, body })}
    />
  );
};

/** A template changed: gaps that began from it stay as they are. */
export const TemplatePage = (): ReactNode => {
  const { t } = useWords();
  const { gapTemplateId = '' } = useParams({ strict: false }) as { gapTemplateId?: string };
  const template = useQuery({
    queryKey: ['gap-templates', 'one', gapTemplateId],
    queryFn: () => dataOf(api.GET('/v1/gap-templates/{gapTemplateId}', { params: { path: { gapTemplateId } } })),
  });
  return (
    <Page title={template.data?.name ?? t('hospital.templates.title')} lead={t('hospital.templates.changed')}>
      <BackLink to="/hospital/templates">{t('hospital.templates.title')}</BackLink>
      <Loaded query={template} skeleton={[80, 320]}>
        {(data) => <Changing template={data} />}
      </Loaded>
    </Page>
  );
};
