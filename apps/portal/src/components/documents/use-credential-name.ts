import { dataOf, type components } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { useWords } from '../../i18n/use-words.js';

type Credential = Omit<components['schemas']['OwnCredential'], 'claimed' | 'documents'>;

const TERMS = { certificate: 'certificates', 'language-test': 'tests', exam: 'exams' } as const;
const LONG_MS = 3_600_000;

/** What people call a credential, in two lines: what it is, and what tells it from others. */
export const useCredentialName = (): ((credential: Credential) => { name: string; detail: string }) => {
  const { t, place, day } = useWords();
  const { data } = useQuery({
    queryKey: ['vocabulary'],
    staleTime: LONG_MS,
    queryFn: () => dataOf(api.GET('/v1/recognition/vocabulary')),
  });
  const termOf = ({ kind, code }: Credential): string => {
    const terms = kind in TERMS ? data?.[TERMS[kind as keyof typeof TERMS]] : undefined;
    return (terms as Record<string, { name?: string }> | undefined)?.[code ?? '']?.name ?? code ?? '';
  };
  return (credential) => {
    const { kind, jurisdiction, profession, number, status, on } = credential;
    const where = jurisdiction === null ? '' : place(jurisdiction);
    const name =
      kind === 'licence' && profession !== null
        ? t('shell.credential.licenceOf', { profession, place: where })
        : [kind === 'degree' || kind === 'identity' ? t(`shell.credential.${kind}`) : termOf(credential), where]
            .filter(Boolean)
            .join(', ');
    const detail = [
      status === null ? '' : t(`shell.credential.status.${status}`),
      number === null ? '' : t('shell.credential.number', { number }),
      on === null ? '' : t('shell.credential.on', { kind, day: day(on) }),
    ];
    return { name: name || t(`shell.credential.${kind}`), detail: detail.filter(Boolean).join(' · ') };
  };
};
