import type { LicenceFact, RecognitionQuery, ResidenceFact, RouteGrant } from '@crossward/contracts';
import { addDays, type JurisdictionCode, type LocalDate, type Profession } from '@crossward/kernel';
import type { LawIndex } from '../law-index.js';
import type { Asked, PreparedItem } from '../program/prepare.js';
import type { Label, Traveller } from './label.js';

/** The question of one leg, turned from place to place: as the nurse lives, and as if she lived there. */
export class Scout {
  readonly still: Asked;
  private home: Asked | undefined;

  constructor(
    private readonly travel: Travel,
    private readonly index: LawIndex,
    private readonly traveller: Traveller,
    private readonly day: LocalDate,
    private readonly relocate: boolean,
  ) {
    this.still = travel.ask(traveller, day);
  }

  turn(place: number): void {
    direct(this.still, place, this.index.numbering.places[place] as JurisdictionCode);
  }

  /** The question as if she lived in the place from the day of the leg on; undefined where she stays. */
  moved(): Asked | undefined {
    if (!this.relocate) return undefined;
    const { destination: place, query } = this.still;
    const home = (this.home ??= this.travel.ask(this.travel.movedOn(this.traveller, place, this.day), this.day));
    direct(home, place, query.destination);
    const [residence] = home.nurse['residences'] as [PreparedItem];
    residence['jurisdiction'] = place;
    (residence.raw as ResidenceFact).jurisdiction = query.destination;
    return home;
  }
}

const direct = (asked: Asked, place: number, code: JurisdictionCode): void => {
  asked.destination = place;
  asked.query.destination = code;
  if (asked.$context) asked.$context.destination = code;
};

/** Takes a nurse along a way: what she holds, where she lives, and which day it is. */
export class Travel {
  readonly start: Traveller;
  readonly as: Profession;
  private readonly days = new Map<number, LocalDate>();

  constructor(
    private readonly index: LawIndex,
    readonly query: RecognitionQuery,
  ) {
    this.as = query.as ?? query.nurse.profession;
    this.start = { facts: query.nurse, nurse: index.preparer.nurse(query.nurse) };
  }

  /** The day on which the leg after a way begins, as far as durations are known. */
  dayAfter(label: Label | undefined): LocalDate {
    return this.dayOn(label?.elapsed ?? 0);
  }

  /** So many days after the day asked about. */
  dayOn(elapsed: number): LocalDate {
    const known = this.days.get(elapsed) ?? addDays(this.query.on, elapsed);
    this.days.set(elapsed, known);
    return known;
  }

  ask(traveller: Traveller, on: LocalDate, destination = this.query.destination): Asked {
    const query = { ...this.query, nurse: traveller.facts, destination, on, as: this.as };
    return this.index.preparer.query(query, traveller.nurse);
  }

  /** Does the nurse live there already, or is it not known where she lives? */
  mayLiveIn(place: number): boolean {
    const homes = this.start.nurse['residences'] as readonly PreparedItem[] | undefined;
    if (homes === undefined) return true;
    const country = this.index.numbering.countries[place];
    for (const { jurisdiction } of homes) if (jurisdiction === place || jurisdiction === country) return true;
    return false;
  }

  /** Is there such a licence among those that she starts with? */
  holds(place: number, scope: LicenceFact['scope']): boolean {
    const code = this.index.numbering.places[place];
    return (this.query.nurse.licences ?? []).some((held) => held.jurisdiction === code && held.scope === scope);
  }

  /** What a way ends with, or the start, asked about every place. */
  scout(label: Label | undefined, relocate: boolean): Scout {
    return new Scout(this, this.index, label ? this.after(label) : this.start, this.dayAfter(label), relocate);
  }

  /** The question that a leg answers, as it was found. */
  askedBy({ parent, place, movedTo }: Label): Asked {
    const day = this.dayAfter(parent);
    const before = parent ? this.after(parent) : this.start;
    const traveller = movedTo === undefined ? before : this.movedOn(before, movedTo, day);
    return this.ask(traveller, day, this.index.numbering.places[place] as JurisdictionCode);
  }

  /** With the licence at the end of a way, and the home that it asked for. */
  after(label: Label): Traveller {
    return (label.traveller ??= this.arrive(label));
  }

  private arrive({ parent, movedTo, ending, elapsed }: Label): Traveller {
    const before = parent ? this.after(parent) : this.start;
    const moved = movedTo === undefined ? before : this.movedOn(before, movedTo, this.dayAfter(parent));
    return ending.grant ? this.licensed(moved, ending.grant, this.dayOn(elapsed)) : moved;
  }

  /** As if the nurse lived in a place, and nowhere else, from a day on. */
  movedOn({ facts, nurse }: Traveller, place: number, from: LocalDate): Traveller {
    const home: ResidenceFact = { jurisdiction: this.index.numbering.places[place] as JurisdictionCode, from };
    const item = this.index.preparer.itemOf('residences', home);
    return {
      facts: { ...facts, residences: [home] },
      nurse: { ...nurse, residences: [item], latest: Math.max(nurse.latest, item.$begins) },
    };
  }

  private licensed({ facts, nurse }: Traveller, grant: RouteGrant, issuedOn: LocalDate): Traveller {
    const licence: LicenceFact = { profession: this.as, status: 'active', ...grant, issuedOn };
    const item = this.index.preparer.itemOf('licences', licence);
    const held = (nurse['licences'] ?? []) as PreparedItem[];
    return {
      facts: { ...facts, licences: [licence, ...(facts.licences ?? [])] },
      nurse: { ...nurse, licences: [item, ...held], latest: Math.max(nurse.latest, item.$begins) },
    };
  }
}
