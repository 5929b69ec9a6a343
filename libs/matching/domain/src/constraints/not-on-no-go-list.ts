import { countryOf } from '@crossward/kernel';
import type { MarketConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';

/**
 * The nurse's own list: jurisdictions (a country covers its states) and organisations. The reason does not say which
 * entry it was, for the list is the nurse's and the reason is read by hospitals.
 */
export const notOnNoGoList: MarketConstraint = ({ gap, nurse }) => {
  const { jurisdictions, organisationIds } = nurse.noGo;
  const refused =
    organisationIds.includes(gap.organisationId) ||
    jurisdictions.some((place) => place === gap.jurisdiction || String(place) === countryOf(gap.jurisdiction));
  if (!refused) return null;
  return failing('no-go-list', reasonOf('no-go.listed'), reasonOf('no-go.changed'));
};
