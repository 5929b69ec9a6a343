import { periodsOf, type LawDocuments } from '@crossward/recognition-domain';
import type { Language } from '@crossward/recognition-explanation';

export interface PartyAnswer {
  jurisdiction: string;
  /** The first day on which it is a party in no respect any more; null: no end is known. */
  until: string | null;
}

export interface MembershipAnswer {
  id: string;
  /** In the language that was asked for. */
  name: string;
  /** Its own parties: those of another membership that it includes are listed there. */
  parties: PartyAnswer[];
}

const lastOf = (ends: readonly (string | undefined)[]): string | null =>
  ends.some((end) => end === undefined) ? null : (([...ends] as string[]).sort().at(-1) ?? null);

/** Compacts, unions and treaties with who is a party to them, by name. */
export const membershipsOf = (
  { memberships }: Pick<LawDocuments, 'memberships'>,
  language: Language,
): MembershipAnswer[] =>
  memberships
    .map(({ id, name, aspects = ['member'], members }) => {
      const ends = new Map<string, (string | undefined)[]>();
      for (const member of members) {
        const periods = aspects.flatMap((aspect) => periodsOf(member[aspect]));
        const before = ends.get(member.jurisdiction) ?? [];
        ends.set(member.jurisdiction, [...before, ...periods.map(({ until }) => until)]);
      }
      const parties = [...ends]
        .filter(([, each]) => each.length > 0)
        .map(([jurisdiction, each]) => ({ jurisdiction, until: lastOf(each) }))
        .sort((a, b) => (a.jurisdiction < b.jurisdiction ? -1 : 1));
      return { id, name: language.phrase(name), parties };
    })
    .sort((a, b) => a.name.localeCompare(b.name, language.locale));

const text = { type: 'string' };
const strict = { type: 'object', additionalProperties: false };

const PARTY = {
  ...strict,
  properties: {
    jurisdiction: text,
    until: { type: ['string', 'null'], format: 'date', description: 'The first day on which it is none any more.' },
  },
  required: ['jurisdiction', 'until'],
};

export const MEMBERSHIPS_SCHEMA = {
  ...strict,
  properties: {
    corpusVersion: text,
    items: {
      type: 'array',
      items: {
        ...strict,
        properties: { id: text, name: text, parties: { type: 'array', items: PARTY } },
        required: ['id', 'name', 'parties'],
      },
    },
  },
  required: ['corpusVersion', 'items'],
};
