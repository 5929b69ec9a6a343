import type { GapForm } from './gap-form.js';

export interface StepProps {
  form: GapForm;
  set: (changes: Partial<GapForm>) => void;
  /** Words for a field that keeps the step from being left. */
  errorOf: (field: keyof GapForm) => string | undefined;
}
