import { dataOf } from '@crossward/api-client';
import { Anchor, Button, Group, NativeSelect, Progress, Stack, Text, Title } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import type { Gap } from '../gap/use-gap.js';
import { AssignmentStep } from './assignment-step.js';
import { ClausesStep } from './clauses-step.js';
import { bodyOf, EMPTY, formOf, missingIn, STEPS, type GapForm, type Template } from './gap-form.js';
import { PayStep } from './pay-step.js';
import { RequirementsStep } from './requirements-step.js';
import { ReviewStep } from './review-step.js';

const FORMS = {
  assignment: AssignmentStep,
  requirements: RequirementsStep,
  pay: PayStep,
  clauses: ClausesStep,
} as const;

interface Wanted {
  form: GapForm;
  templateId: string;
}

const request = async ({ form, templateId }: Wanted, header: { 'Idempotency-Key': string }): Promise<Gap> => {
  const body = bodyOf(form);
  if (!body) throw new Error('The rate is missing, which the step of the pay does not let through.');
  if (templateId === '') return dataOf(api.POST('/v1/gaps', { params: { header }, body }));
  const { assignment, ...overrides } = body;
  const params = { path: { gapTemplateId: templateId }, header };
  return dataOf(api.POST('/v1/gap-templates/{gapTemplateId}/gaps', { params, body: { assignment, overrides } }));
};

const TemplateChoice = ({ value, onChoose }: { value: string; onChoose: (template: Template | null) => void }) => {
  const { t } = useWords();
  const templates = useQuery({
    queryKey: ['gap-templates'],
    queryFn: () => dataOf(api.GET('/v1/gap-templates', { params: { query: { status: 'active', limit: 100 } } })),
  });
  const items = templates.data?.items ?? [];
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
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = STEPS[at] ?? 'review';
  const missing = missingIn(step, form);
  const creation = useCreation<Wanted, Gap>({
    create: request,
    changes: ['gaps'],
    onCreated: ({ id }) => void navigate({ to: `/hospital/gaps/${id}/terms` }),
  });
  useEffect(() => {
    if (at > 0) heading.current?.focus();
  }, [at]);
  const go = (to: number): void => {
    setTried(false);
    setAt(to);
  };
  const forward = (): void => {
    if (missing.length > 0) setTried(true);
    else if (step === 'review') creation.mutate({ form, templateId });
    else go(at + 1);
  };
  const StepForm = step === 'review' ? null : FORMS[step];
  const stepProps = {
    form,
    set: (changes: Partial<GapForm>) => setForm((before) => ({ ...before, ...changes })),
    errorOf: (field: keyof GapForm) => (tried && missing.includes(field) ? t(`hospital.missing.${field}`) : undefined),
  };
  return (
    <Page title={t('hospital.new.title')} lead={t('hospital.new.lead')}>
      <Stack maw="46rem">
        <Anchor component={Link} to="/hospital/imports">
          <Group gap={6}>
            <IconFileUpload size={18} aria-hidden />
            {t('hospital.new.byFile')}
          </Group>
        </Anchor>
        <div>
          <Text size="sm" className="quiet">
            {t('hospital.new.step', { at: at + 1, of: STEPS.length })}
          </Text>
          <Title order={2} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            {t(`hospital.step.${step}`)}
          </Title>
          <Progress mt="xs" value={(100 * (at + 1)) / STEPS.length} aria-label={t('hospital.new.progress')} />
        </div>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            forward();
          }}
        >
          <Stack gap="lg">
            {step === 'assignment' && (
              <TemplateChoice
                value={templateId}
                onChoose={(template) => {
                  setTemplateId(template?.id ?? '');
                  if (template) stepProps.set(formOf(template));
                }}
              />
            )}
            {StepForm ? <StepForm {...stepProps} /> : <ReviewStep form={form} />}
            {creation.isError && <Problem error={creation.error} />}
            <Group justify="space-between">
              <Button variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
                {t('hospital.back')}
              </Button>
              <Button type="submit" loading={creation.isPending}>
                {t(step === 'review' ? 'hospital.new.save' : 'hospital.new.next')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Stack>
    </Page>
  );
};
