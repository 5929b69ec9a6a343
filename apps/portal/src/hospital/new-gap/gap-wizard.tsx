import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { AssignmentStep } from './assignment-step.js';
import { ClausesStep } from './clauses-step.js';
import { missingIn, STEPS, type GapForm } from './gap-form.js';
import { PayStep } from './pay-step.js';
import { RequirementsStep } from './requirements-step.js';
import { ReviewStep } from './review-step.js';
import type { WizardMode } from './steps.js';

const FORMS = {
  assignment: AssignmentStep,
  requirements: RequirementsStep,
  pay: PayStep,
  clauses: ClausesStep,
} as const;

interface GapWizardProps {
  mode: WizardMode;
  form: GapForm;
  onChange: (form: GapForm) => void;
  /** What stands above the first step. */
  begin?: ReactNode;
  saveLabel: string;
  saving: boolean;
  error: Error | null;
  /** Why it cannot be saved; null: it can. */
  notYet?: string | null;
  onSave: () => void;
}

/** The terms of a gap in five steps. */
export const GapWizard = ({ mode, form, onChange, begin, notYet = null, ...save }: GapWizardProps): ReactNode => {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = STEPS[at] ?? 'review';
  const missing = missingIn(step, form, mode !== 'template');
  useEffect(() => {
    if (at > 0) heading.current?.focus();
  }, [at]);
  const go = (to: number): void => {
    setTried(false);
    setAt(to);
  };
  const forward = (): void => {
    if (missing.length > 0) setTried(true);
    else if (step === 'review') save.onSave();
    else go(at + 1);
  };
  const StepForm = step === 'review' ? null : FORMS[step];
  const stepProps = {
    form,
    mode,
    set: (changes: Partial<GapForm>) => onChange({ ...form, ...changes }),
    errorOf: (field: keyof GapForm) => (tried && missing.includes(field) ? t(`hospital.missing.${field}`) : undefined),
  };
  return (
    <Stack maw="46rem">
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
          {step === 'assignment' && begin}
          {StepForm ? <StepForm {...stepProps} /> : <ReviewStep form={form} mode={mode} />}
          {save.error && <Problem error={save.error} />}
          {step === 'review' && notYet !== null && <Text role="status">{notYet}</Text>}
          <Group justify="space-between">
            <Button variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
              {t('hospital.back')}
            </Button>
            <Button type="submit" loading={save.saving} disabled={step === 'review' && notYet !== null}>
              {step === 'review' ? save.saveLabel : t('hospital.new.next')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
};
