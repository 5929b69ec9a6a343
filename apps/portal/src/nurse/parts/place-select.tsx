import { dataOf } from '@crossward/api-client';
import { Select, type ComboboxItem, type OptionsFilter, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { folded } from '../../i18n/folded.js';
import { useWords } from '../../i18n/use-words.js';

interface Jurisdiction {
  code: string;
  regulates?: string;
}

interface PlaceSelectProps extends Pick<SelectProps, 'error' | 'required'> {
  label: string;
  /** Code of a jurisdiction; empty where none is chosen. */
  value: string;
  onChoose: (code: string) => void;
}

/** By the name in the reader's language, or by the code. */
const byNameOrCode: OptionsFilter = ({ options, search }) => {
  const words = folded(search).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (options as ComboboxItem[]).filter(({ value, label }) => {
    const text = ` ${folded(label).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} ${folded(value).replace('-', ' ')}`;
    return words.every((word) => text.includes(` ${word}`));
  });
};

/** A jurisdiction that registers nurses, or where one lives: a country, or its part where the parts register them. */
export const PlaceSelect = ({ value, onChoose, ...field }: PlaceSelectProps): ReactNode => {
  const { t, place } = useWords();
  const { data } = useQuery({
    queryKey: ['jurisdictions'],
    staleTime: Infinity,
    queryFn: () => dataOf(api.GET('/v1/recognition/jurisdictions')),
  });
  const known = ((data as { items?: Jurisdiction[] } | undefined)?.items ?? [])
    .filter(({ regulates }) => regulates !== 'subdivision')
    .map(({ code }) => code);
  const codes = [...new Set([...known, ...(value === '' ? [] : [value])])];
  return (
    <Select
      {...field}
      searchable
      withAsterisk={false}
      limit={40}
      filter={byNameOrCode}
      nothingFoundMessage={t('nurse.profile.jurisdiction.none')}
      data={codes.map((code) => ({ value: code, label: place(code) })).sort((a, b) => a.label.localeCompare(b.label))}
      value={value === '' ? null : value}
      onChange={(code) => onChoose(code ?? '')}
    />
  );
};
