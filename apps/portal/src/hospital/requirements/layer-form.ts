import type { States } from './use-layers.js';

export type Level = NonNullable<States['languages']>[number]['level'];

/** As it stands in the form; an empty field states nothing. */
export interface LayerForm {
  years: { years: number | string; mayLoosen: boolean };
  certificates: { kind: string; mayLoosen: boolean }[];
  languages: { language: string; level: Level; mayLoosen: boolean }[];
  pending: { accepted: '' | 'yes' | 'no'; mayLoosen: boolean };
  waives: { certificates: string[]; languages: string[] };
}

export const FIELDS = ['years', 'certificates', 'languages', 'pending', 'waives'] as const;

export const formOf = ({
  minimumYears,
  certificates,
  languages,
  acceptsPendingLicence,
  waives,
}: States): LayerForm => ({
  years: { years: minimumYears?.years ?? '', mayLoosen: minimumYears?.mayLoosen ?? false },
  certificates: (certificates ?? []).map(({ kind, mayLoosen = false }) => ({ kind, mayLoosen })),
  languages: (languages ?? []).map(({ language, level, mayLoosen = false }) => ({ language, level, mayLoosen })),
  pending: {
    accepted: acceptsPendingLicence === undefined ? '' : acceptsPendingLicence.accepted ? 'yes' : 'no',
    mayLoosen: acceptsPendingLicence?.mayLoosen ?? false,
  },
  waives: { certificates: waives?.certificates ?? [], languages: waives?.languages ?? [] },
});

/** What is sent: only what is stated. A rule that nobody may loosen says so by leaving `mayLoosen` out. */
export const statesOf = ({ years, certificates, languages, pending, waives }: LayerForm): States => {
  const loosely = ({ mayLoosen }: { mayLoosen: boolean }) => (mayLoosen ? { mayLoosen } : {});
  return {
    ...(typeof years.years === 'number' ? { minimumYears: { years: years.years, ...loosely(years) } } : {}),
    ...(certificates.length > 0
      ? { certificates: certificates.map((each) => ({ kind: each.kind, ...loosely(each) })) }
      : {}),
    ...(languages.length > 0
      ? {
          languages: languages.map((each) => ({ language: each.language, level: each.level, ...loosely(each) })),
        }
      : {}),
    ...(pending.accepted === ''
      ? {}
      : { acceptsPendingLicence: { accepted: pending.accepted === 'yes', ...loosely(pending) } }),
    ...(waives.certificates.length + waives.languages.length > 0
      ? {
          waives: {
            ...(waives.certificates.length > 0 ? { certificates: waives.certificates } : {}),
            ...(waives.languages.length > 0 ? { languages: waives.languages } : {}),
          },
        }
      : {}),
  };
};

/** How many things a layer states, for the tree. */
export const countOf = ({ minimumYears, certificates, languages, acceptsPendingLicence, waives }: States): number =>
  (minimumYears ? 1 : 0) +
  (certificates ?? []).length +
  (languages ?? []).length +
  (acceptsPendingLicence ? 1 : 0) +
  (waives?.certificates ?? []).length +
  (waives?.languages ?? []).length;
