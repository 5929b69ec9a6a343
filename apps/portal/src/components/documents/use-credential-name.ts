import type { components } from '@crossward/api-client';
import { useWords } from '../../i18n/use-words.js';
import { useVocabulary } from '../use-vocabulary.js';

type Credential = Omit<components['schemas']['OwnCredential'], 'claimed' | 'documents'>;

/** What people call a credential, in two lines: what it is, and what tells it from others. */
export const useCredentialName = (): ((credential: Credential) => { name: string; detail: string }) => {
  const { t, place, day } = useWords();
  const { nameOf, testOf, examOf } = useVocabulary();
  const termOf = ({ kind, code }: Credential): string => {
    if (code === null) return '';
    if (kind === 'certificate') return nameOf(code);
    return (kind === 'exam' ? examOf(code) : kind === 'language-test' ? testOf(code) : undefined) ?? code;
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
