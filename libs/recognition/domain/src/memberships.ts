import type { Confidence } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { MemberDocument, MembershipDocument, MembershipPeriod } from './law/index.js';
import { lawError } from './law-error.js';
import type { LawDoubt } from './open-questions.js';
import { countryPart } from './places.js';
import { FALSE, or, TRUE, UNKNOWN, type Truth } from './truth.js';

interface Period extends MembershipPeriod {
  confidence: Confidence;
  sourceUrl: string;
}

/** One aspect of one membership: who belongs on which day. */
export class Membership {
  private readonly periods = new Map<string, Period[]>();
  private readonly subdivisions = new Map<string, Set<string>>();

  add(jurisdiction: string, period: Period): void {
    const known = this.periods.get(jurisdiction);
    if (known) known.push(period);
    else this.periods.set(jurisdiction, [period]);
    const country = countryPart(jurisdiction);
    if (country === jurisdiction) return;
    const parts = this.subdivisions.get(country) ?? new Set<string>();
    this.subdivisions.set(country, parts.add(jurisdiction));
  }

  codes(): string[] {
    return [...this.periods.keys()];
  }

  /** All members with their periods, for groups that include this one. */
  entries(): IterableIterator<[string, Period[]]> {
    return this.periods.entries();
  }

  /** Every day on which somebody's truth may change. */
  changeDays(): LocalDate[] {
    return [...this.periods.values()]
      .flat()
      .flatMap(({ from, until, doubtful }) => [from, until, doubtful?.from, doubtful?.until])
      .filter((day): day is LocalDate => day !== undefined && day !== null);
  }

  /** A member country holds its subdivisions; a country of which only parts belong is unknown. */
  truth(code: string, on: LocalDate): Truth {
    const own = this.at(code, on);
    if (own === TRUE) return TRUE;
    if (code.length > 2) return or(own, this.at(countryPart(code), on));
    for (const part of this.subdivisions.get(code) ?? []) {
      if (this.at(part, on) !== FALSE) return UNKNOWN;
    }
    return own;
  }

  /** Was it, or will it be, a member on any day? */
  ever(code: string): boolean {
    return this.periods.has(code) || this.periods.has(countryPart(code));
  }

  /** The period that decides on this day. */
  period(code: string, on: LocalDate): Period | undefined {
    return this.find(code, on) ?? this.find(countryPart(code), on);
  }

  /** The first day from which it is a member, if that lies after `on`. */
  nextFrom(code: string, on: LocalDate): LocalDate | undefined {
    return (this.periods.get(code) ?? this.periods.get(countryPart(code)))
      ?.map((period) => period.from)
      .filter((from): from is LocalDate => from !== null && from > on)
      .sort()[0];
  }

  /** First day after `on` on which it is no longer certainly a member, as far as that is written. */
  certainUntil(code: string, on: LocalDate): LocalDate | undefined {
    const period = this.period(code, on);
    const doubtFrom = period?.doubtful && period.doubtful.from > on ? period.doubtful.from : undefined;
    return doubtFrom ?? period?.until;
  }

  doubt(code: string, on: LocalDate): LawDoubt | undefined {
    const period = this.period(code, on);
    return period?.doubtful ? { what: period.doubtful.why, sourceUrl: period.sourceUrl } : undefined;
  }

  private at(code: string, on: LocalDate): Truth {
    const period = this.find(code, on);
    if (!period) return FALSE;
    const doubt = period.doubtful;
    return doubt && doubt.from <= on && (doubt.until === undefined || on < doubt.until) ? UNKNOWN : TRUE;
  }

  private find(code: string, on: LocalDate): Period | undefined {
    const periods = this.periods.get(code);
    if (!periods) return undefined;
    for (const period of periods) {
      if ((period.from === null || period.from <= on) && (period.until === undefined || on < period.until))
        return period;
    }
    return undefined;
  }
}

const periodsOf = (member: MemberDocument, aspect: string): Period[] => {
  const raw = member[aspect];
  if (raw === undefined || raw === null) return [];
  const periods = (Array.isArray(raw) ? raw : [raw]) as MembershipPeriod[];
  return periods.map((period) => ({ ...period, confidence: member.confidence, sourceUrl: member.sourceUrl }));
};

/** All memberships of the law, by id and aspect. */
export class Memberships {
  private readonly byKey = new Map<string, Membership>();
  private readonly documents: ReadonlyMap<string, MembershipDocument>;

  constructor(documents: readonly MembershipDocument[]) {
    this.documents = new Map(documents.map((document) => [document.id, document]));
    for (const document of documents) {
      for (const aspect of document.aspects ?? ['member']) this.build(document.id, aspect, []);
    }
  }

  /** Throws where the law names a membership or an aspect that does not exist. */
  get(id: string, aspect = 'member'): Membership {
    const found = this.byKey.get(`${id}/${aspect}`);
    if (found) return found;
    const document = this.documents.get(id);
    throw document
      ? lawError(
          'UNKNOWN_ASPECT',
          `The membership (${id}) has no aspect (${aspect}).`,
          `It has: ${(document.aspects ?? ['member']).join(', ')}.`,
        )
      : lawError(
          'UNKNOWN_MEMBERSHIP',
          `There is no membership (${id}).`,
          'Add memberships/<id>.yaml or correct the id.',
        );
  }

  /** Every day on which any membership changes. */
  changeDays(): LocalDate[] {
    return [...this.byKey.values()].flatMap((membership) => membership.changeDays());
  }

  private build(id: string, aspect: string, path: string[]): Membership {
    const key = `${id}/${aspect}`;
    const ready = this.byKey.get(key);
    if (ready) return ready;
    const document = this.documents.get(id);
    if (!document)
      throw lawError(
        'UNKNOWN_MEMBERSHIP',
        `There is no membership (${id}).`,
        `It is included by (${path.at(-1) ?? ''}).`,
      );
    if (path.includes(id))
      throw lawError('MEMBERSHIP_CYCLE', `The membership (${id}) includes itself.`, 'Remove one `include`.');
    const membership = new Membership();
    for (const member of document.members) {
      for (const period of periodsOf(member, aspect)) membership.add(member.jurisdiction, period);
    }
    for (const included of aspect === 'member' ? (document.include ?? []) : []) {
      for (const [code, periods] of this.build(included, 'member', [...path, id]).entries()) {
        for (const period of periods) membership.add(code, period);
      }
    }
    this.byKey.set(key, membership);
    return membership;
  }
}
