import { ApiProblem } from '@crossward/api-client';
import { Checkbox, Fieldset, NativeSelect, NumberInput, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { FindingText } from '../../components/refusals/finding-text.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import type { LayerForm } from './layer-form.js';
import { Loosen } from './loosen.js';
import { CertificateRows, LanguageRows } from './term-rows.js';
import type { Layer } from './use-layers.js';

const MOST_YEARS = 50;

/** What the server found, beside the field that it is about. */
const findingAt = (error: unknown, ...places: readonly string[]): ReactNode => {
  const found =
    error instanceof ApiProblem
      ? (error.problem.problems ?? []).filter(({ at }) => places.some((place) => at.startsWith(place)))
      : [];
  return found.length === 0
    ? undefined
    : found.map((finding) => (
        <div key={`${finding.at} ${finding.message}`}>
          <FindingText finding={finding} />
        </div>
      ));
};

interface LayerFieldsProps {
  layer: Layer;
  form: LayerForm;
  set: (part: Partial<LayerForm>) => void;
  error: unknown;
}

const Waivers = ({ layer, form, set }: Omit<LayerFieldsProps, 'error'>): ReactNode => {
  const { t, language } = useWords();
  const { nameOf, langOf } = useVocabulary();
  const { waives } = form;
  // What was waived while it was allowed stays to be seen, and can be taken back.
  const certificates = [...new Set([...(layer.waivable.certificates ?? []), ...waives.certificates])];
  const languages = [...new Set([...(layer.waivable.languages ?? []), ...waives.languages])];
  if (certificates.length + languages.length === 0) return null;
  const toggled = (list: readonly string[], term: string): string[] =>
    list.includes(term) ? list.filter((each) => each !== term) : [...list, term];
  return (
    <Fieldset legend={t('hospital.layers.waives')}>
      <Stack gap="sm">
        {certificates.map((kind) => (
          <Checkbox
            key={kind}
            lang={langOf(kind)}
            label={nameOf(kind)}
            checked={waives.certificates.includes(kind)}
            onChange={() => set({ waives: { ...waives, certificates: toggled(waives.certificates, kind) } })}
          />
        ))}
        {languages.map((code) => (
          <Checkbox
            key={code}
            label={language(code)}
            checked={waives.languages.includes(code)}
            onChange={() => set({ waives: { ...waives, languages: toggled(waives.languages, code) } })}
          />
        ))}
      </Stack>
    </Fieldset>
  );
};

/** What one layer states; an empty field leaves it to the layers above and below. */
export const LayerFields = ({ layer, form, set, error }: LayerFieldsProps): ReactNode => {
  const { t, number } = useWords();
  const { years, pending } = form;
  return (
    <Stack gap="lg">
      <Fieldset legend={t('hospital.layers.years')}>
        <Stack>
          <NumberInput
            size="md"
            maw={420}
            label={t('hospital.new.years')}
            description={
              layer.inherits.minimumYears > 0
                ? t('hospital.layers.years.above', { years: number(layer.inherits.minimumYears) })
                : t('hospital.layers.empty')
            }
            min={0}
            max={MOST_YEARS}
            decimalScale={1}
            value={years.years}
            error={findingAt(error, '/minimumYears')}
            onChange={(value) => set({ years: { ...years, years: value } })}
          />
          <Loosen
            of={t('hospital.new.years')}
            checked={years.mayLoosen}
            disabled={years.years === ''}
            onChange={(mayLoosen) => set({ years: { ...years, mayLoosen } })}
          />
        </Stack>
      </Fieldset>
      <CertificateRows
        rows={form.certificates}
        onChange={(certificates) => set({ certificates })}
        error={findingAt(error, '/certificate')}
      />
      <LanguageRows
        rows={form.languages}
        onChange={(languages) => set({ languages })}
        error={findingAt(error, '/language')}
      />
      <Fieldset legend={t('hospital.layers.pending')}>
        <Stack>
          <NativeSelect
            size="md"
            maw={420}
            label={t('hospital.layers.pending.label')}
            value={pending.accepted}
            error={findingAt(error, '/acceptsPendingLicence')}
            onChange={({ currentTarget }) =>
              set({ pending: { ...pending, accepted: currentTarget.value as LayerForm['pending']['accepted'] } })
            }
            data={[
              { value: '', label: t('hospital.layers.unsaid') },
              { value: 'yes', label: t('hospital.requirements.pending') },
              { value: 'no', label: t('hospital.requirements.notPending') },
            ]}
          />
          <Loosen
            of={t('hospital.layers.pending.label')}
            checked={pending.mayLoosen}
            disabled={pending.accepted === ''}
            onChange={(mayLoosen) => set({ pending: { ...pending, mayLoosen } })}
          />
        </Stack>
      </Fieldset>
      <Waivers layer={layer} form={form} set={set} />
    </Stack>
  );
};
