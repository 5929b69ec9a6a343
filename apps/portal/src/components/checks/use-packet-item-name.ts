import type { components } from '@crossward/api-client';
import { useWords } from '../../i18n/use-words.js';
import { useSourceName } from './use-source-name.js';

type Item = Pick<components['schemas']['PacketItemView'], 'kind' | 'licence'>;

/** What people call the credential that a packet asks for. */
export const usePacketItemName = (): ((item: Item) => string) => {
  const { t, place } = useWords();
  const sourceName = useSourceName();
  return ({ kind, licence }) => {
    if (kind === 'identity') return t('shell.credential.identity');
    if (kind === 'exclusion-list') return sourceName('oig-leie');
    if (licence === null) return t('shell.credential.licenceNotStated');
    const { profession, jurisdiction, number } = licence;
    const name = t('shell.credential.licenceOf', { profession, place: place(jurisdiction) });
    return `${name} · ${t('shell.credential.number', { number })}`;
  };
};
