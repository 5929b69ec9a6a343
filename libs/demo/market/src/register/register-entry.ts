import type { DemoMarket, DemoNurse, LicenceRecord, LicenceScope, LicenceStatus } from '@crossward/contracts';
import { addDays, addYears, type LocalDate, type Profession } from '@crossward/kernel';
import { NLC_PARTIES } from './nlc-parties.js';
import { STORIES, type RegisterStory } from './stories.js';

/** What a simulated register knows of one licence. */
export interface RegisterEntry {
  jurisdiction: string;
  profession: Profession;
  /** As the nurse states it. */
  number: string;
  familyName: string;
  givenNames: string;
  birthDate: LocalDate | null;
  scope: LicenceScope;
  status: LicenceStatus;
  issuedOn: LocalDate | null;
  expiresOn: LocalDate | null;
  /** Where the register says that the nurse may (not) practise; only for licences of compact states. */
  authorisations: { jurisdiction: string; authorised: boolean; narrative: string }[];
  discipline: { jurisdiction: string; takenOn: LocalDate; action: string; againstPrivilege: boolean }[];
}

type Holder = Pick<DemoNurse, 'familyName' | 'givenNames' | 'birthDate'>;

const authorisationsOf = ({ jurisdiction, scope, status }: LicenceRecord): RegisterEntry['authorisations'] => {
  if (!NLC_PARTIES.has(jurisdiction)) return [];
  const good = status === 'active';
  if (scope !== 'multistate') {
    const narrative = good ? 'Single-state licence.' : `Single-state licence, ${status}.`;
    return [{ jurisdiction, authorised: good, narrative }];
  }
  return [...NLC_PARTIES].map((party) => ({
    jurisdiction: party,
    authorised: good,
    narrative: good
      ? party === jurisdiction
        ? 'Multistate licence of this state.'
        : `Multistate privilege from ${jurisdiction}.`
      : `Multistate licence of ${jurisdiction} is ${status}.`,
  }));
};

/** A register that agrees with the profile. */
export const agreeingEntry = (holder: Holder, licence: LicenceRecord): RegisterEntry => ({
  jurisdiction: licence.jurisdiction,
  profession: licence.profession,
  number: licence.number,
  familyName: holder.familyName,
  givenNames: holder.givenNames,
  birthDate: holder.birthDate,
  scope: licence.scope,
  status: licence.status,
  issuedOn: licence.issuedOn ?? null,
  expiresOn: licence.expiresOn ?? null,
  authorisations: authorisationsOf(licence),
  discipline: [],
});

const told = (
  entry: RegisterEntry,
  licence: LicenceRecord,
  story: RegisterStory,
  today: LocalDate,
): RegisterEntry | null => {
  switch (story.kind) {
    case 'not-found':
      return null;
    case 'other-family-name':
      return { ...entry, familyName: story.familyName };
    case 'other-spelling':
      return { ...entry, familyName: story.familyName };
    case 'expired': {
      const expiresOn = addDays(today, -45);
      const lapsed = { ...licence, status: 'lapsed' as const };
      return { ...entry, status: 'lapsed', expiresOn, authorisations: authorisationsOf(lapsed) };
    }
    case 'single-state': {
      const single = { ...licence, scope: 'single-state' as const };
      return { ...entry, scope: 'single-state', authorisations: authorisationsOf(single) };
    }
    case 'disciplined': {
      const encumbered = { ...licence, status: 'encumbered' as const };
      const { jurisdiction } = licence;
      const takenOn = addYears(addDays(today, -20), -1);
      return {
        ...entry,
        status: 'encumbered',
        authorisations: authorisationsOf(encumbered),
        discipline: [{ jurisdiction, takenOn, action: 'Probation with practice conditions', againstPrivilege: false }],
      };
    }
  }
};

/**
 * Every licence of the market as the registers keep it, in the order of the market. Nearly all agree with the profiles;
 * the few that do not are named in `STORIES`.
 */
export function* registerEntries(market: Pick<DemoMarket, 'nurses'>, today: LocalDate): Generator<RegisterEntry> {
  for (const nurse of market.nurses) {
    const story = STORIES.get(nurse.key);
    for (const licence of nurse.licences ?? []) {
      const entry = agreeingEntry(nurse, licence);
      const kept = story ? told(entry, licence, story, today) : entry;
      if (kept) yield kept;
    }
  }
}
