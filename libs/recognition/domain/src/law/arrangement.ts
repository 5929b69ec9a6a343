import type { Confidence, LicenceFact, LicenceScope, Limit } from '@crossward/contracts';
import type { LocalDate, Money, Profession } from '@crossward/kernel';
import type { Condition, NamedCondition, Quantifier } from './condition.js';
import type { Operand } from './operand.js';

export const ARRANGEMENT_KINDS = [
  'compact',
  'automatic',
  'endorsement',
  'temporary-service',
  'equivalence',
  'bridging',
  'exam',
  'treaty',
  'registration',
  'gate',
  'information',
  'negative',
] as const;
export type ArrangementKind = (typeof ARRANGEMENT_KINDS)[number];

/** A window in which the law, or our sources, do not settle whether something applies. */
export interface Doubt {
  from: LocalDate;
  until?: LocalDate;
  why: string;
}

/** Which destinations a rule speaks of. */
export interface Selector {
  memberOf?: string | string[];
  as?: string;
  oneOf?: string[];
  any?: true;
  anyOf?: Selector[];
  except?: string[];
  exceptMemberOf?: string;
  exceptAs?: string;
}

/** One period of a rule, with where it is written and when we last looked. */
export interface DatedVersion {
  /** null: in force since before our sources reach. */
  from: LocalDate | null;
  /** First day no longer in force. */
  until?: LocalDate;
  doubtful?: Doubt;
  publishedOn?: LocalDate;
  verifiedOn: LocalDate;
  confidence: Confidence;
  cite: { legalBasis: string; sourceUrl: string };
}

export interface StepDocument {
  name: string;
  /** Calendar days: [shortest, longest] or [shortest, typical, longest]; null where no source gives them. */
  days: [number, number] | [number, number, number] | null;
  fee: Money | null;
}

export interface NeedDocument {
  kind: string;
  detail: string;
  satisfiedWhen?: Condition;
  satisfiedDetail?: string;
}

export interface LimitDocument {
  kind: Limit['kind'];
  value: Operand;
  when?: Condition;
}

export interface OpenLawDocument {
  what: string;
  sourceUrl: string;
  when?: Condition;
}

export interface ArrangementVersion extends DatedVersion {
  destination: Selector;
  /**
   * right: in effect at once. route: a way that is open. bar: negative knowledge that closes what it names.
   * gate: the home regulator must take part before any way from there. note: told, decides nothing.
   */
  gives: 'right' | 'route' | 'bar' | 'gate' | 'note';
  /** Only with `gives: gate`: the places whose regulator takes part, named by a route's `origin`. */
  home?: Selector;
  subject?: Quantifier & { id: string; as: string };
  origin?: Operand;
  /** The licence at the end of the way, where it is not the usual one of the place and the kind; null: there is none. */
  grants?: { scope?: LicenceScope; basis?: NonNullable<LicenceFact['basis']> } | null;
  /** The way asks for a home at the destination, and whoever moves there can take it. */
  relocation?: true;
  when: NamedCondition[];
  rightWhen?: NamedCondition[];
  bars?: NamedCondition[];
  steps?: StepDocument[];
  needs?: NeedDocument[];
  limits?: LimitDocument[];
  openLaw?: OpenLawDocument[];
}

export interface ArrangementDocument {
  id: string;
  name: string;
  kind: ArrangementKind;
  professions: Profession[];
  supersedes?: string[];
  closes?: string[];
  note?: string;
  versions: ArrangementVersion[];
}
