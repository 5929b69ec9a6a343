import { Code, Id, Jurisdiction, Day, ListOf, Text } from '@crossward/platform-http';

export const HIT_KINDS = ['gap', 'submission', 'placement', 'nurse', 'facility', 'organisation', 'account'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** Letters it takes to look for anything. */
export const SHORTEST = 2;
/** Hits of one kind. */
export const PER_KIND = 5;

export class SearchQuery {
  @Text({
    max: 100,
    optional: true,
    description: `Beginnings of words, or the id of a thing. Below ${SHORTEST} characters nothing is found.`,
    example: 'reyes',
  })
  q?: string;
}

export class SearchHitAnswer {
  @Code(HIT_KINDS)
  kind!: HitKind;

  @Id()
  id!: string;

  @Text({ max: 300, nullable: true, description: 'Of the person, organisation or facility; null while it is hidden.' })
  name!: string | null;

  @Text({ max: 300, nullable: true, description: 'Of the facility, where `name` is that of a person.' })
  facilityName!: string | null;

  @Jurisdiction({ nullable: true })
  jurisdiction!: string | null;

  @Text({ nullable: true })
  profession!: string | null;

  @Text({ nullable: true })
  specialty!: string | null;

  @Day({ nullable: true })
  startsOn!: string | null;

  @Text({ nullable: true })
  status!: string | null;

  @Id({ nullable: true, description: 'The nurse of a submission or a placement.' })
  nurseId!: string | null;
}

export class SearchAnswer {
  @ListOf(SearchHitAnswer, { max: HIT_KINDS.length * PER_KIND })
  items!: SearchHitAnswer[];
}
