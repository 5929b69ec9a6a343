import type { GapForm } from './gap-form.js';

/** `edit`: of a gap that is there, whose unit and profession stay; `template`: without days. */
export type WizardMode = 'new' | 'edit' | 'template';

export interface StepProps {
  form: GapForm;
  set: (changes: Partial<GapForm>) => void;
  /** Words for a field that keeps the step from being left. */
  errorOf: (field: keyof GapForm) => string | undefined;
  mode: WizardMode;
}
