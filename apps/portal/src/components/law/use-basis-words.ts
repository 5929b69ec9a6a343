import type { components } from '@crossward/api-client';
import { useWords } from '../../i18n/use-words.js';
import { useMembershipName } from '../use-memberships.js';

export type Basis = components['schemas']['BasisAnswer'];

interface Said {
  word: 'withdrawal' | 'day' | 'rates' | 'version';
  values: Record<string, string>;
}

/** What sets one side apart: a law that is imagined, the law of a day, else rates, where both have one law, or its version. */
const useSaid = (): ((basis: Basis, other: Basis) => Said[]) => {
  const { day, place } = useWords();
  const membershipName = useMembershipName();
  return ({ corpusVersion, lawOn, withdrawal, ratesAsOf }, other) => {
    const said: Said[] = [];
    if (withdrawal) {
      const { jurisdiction, membership, on } = withdrawal;
      const values = { place: place(jurisdiction), membership: membershipName(membership), day: day(on) };
      said.push({ word: 'withdrawal', values });
    }
    if (lawOn) said.push({ word: 'day', values: { day: day(lawOn) } });
    if (said.length > 0) return said;
    const oneLaw = corpusVersion === other.corpusVersion && !other.lawOn && !other.withdrawal;
    return oneLaw && ratesAsOf
      ? [{ word: 'rates', values: { day: day(ratesAsOf) } }]
      : [{ word: 'version', values: { version: corpusVersion } }];
  };
};

/** One side of a comparison: which law, of which day, and what is imagined of it. */
export const useBasisWords = (): ((basis: Basis, other: Basis) => string) => {
  const { t } = useWords();
  const said = useSaid();
  return (basis, other) =>
    said(basis, other)
      .map(({ word, values }) => t(`law.basis.${word}`, values))
      .join(' · ');
};

/** What a comparison asked, as a condition: if somebody left, by the law of a day. */
export const useCondition = (): ((before: Basis, after: Basis) => string) => {
  const { t } = useWords();
  const said = useSaid();
  return (before, after) =>
    said(after, before)
      .map(({ word, values }) => t(`law.if.${word}`, values))
      .join(' · ');
};
