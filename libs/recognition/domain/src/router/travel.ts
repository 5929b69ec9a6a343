import type { LicenceFact, NurseFacts, RecognitionQuery, ResidenceFact } from '@crossward/contracts';
import { addDays, type JurisdictionCode, type LocalDate, type Profession } from '@crossward/kernel';
import type { LawIndex } from '../law-index.js';
import type { Asked, PreparedItem } from '../program/prepare.js';
import type { Label, Traveller } from './label.js';

/** One question, turned from place to place: as the nurse lives, and as if she lived there. */
export class Scout {
  constructor(
    private readonly index: LawIndex,
    readonly still: Asked,
    readonly moved: Asked | undefined,
  ) {}

  turn(place: number): void {
    const code = this.index.numbering.places[place] as JurisdictionCode;
    for (const asked of [this.still, this.moved]) {
      if (!asked) continue;
      asked.destination = place;
      asked.query.destination = code;
      asked.$context = undefined;
    }
    const [home] = (this.moved?.nurse['residences'] ?? []) as PreparedItem[];
    if (!home) return;
    home['jurisdiction'] = place;
    (home.raw as ResidenceFact).jurisdiction = code;
  }
}

/** Takes a nurse along a way: what she holds, where she lives, and which day it is. */
export class Travel {
  readonly start: Traveller;
  readonly as: Profession;

  constructor(
    private readonly index: LawIndex,
    readonly query: RecognitionQuery,
  ) {
    this.as = query.as ?? query.nurse.profession;
    this.start = { facts: query.nurse, nurse: index.preparer.nurse(query.nurse) };
  }

  /** The day on which the leg after a way begins, as far as durations are known. */
  dayAfter(label: Label | undefined): LocalDate {
    return label === undefined || label.elapsed === 0 ? this.query.on : addDays(this.query.on, label.elapsed);
  }

  ask(traveller: Traveller, destination: string, on: LocalDate): Asked {
    const query = {
      ...this.query,
      nurse: traveller.facts,
      destination: destination as JurisdictionCode,
      on,
      as: this.as,
    };
    return this.index.preparer.query(query, traveller.nurse);
  }

  scout(traveller: Traveller, label: Label | undefined, relocate: boolean): Scout {
    const day = this.dayAfter(label);
    const { destination } = this.query;
    const place = this.index.numbering.place(destination);
    const moved = relocate ? this.ask(this.movedOn(traveller, place, day), destination, day) : undefined;
    return new Scout(this.index, this.ask(traveller, destination, day), moved);
  }

  /** With the licence at the end of a way, and the home that it asked for. */
  after(label: Label): Traveller {
    const before = label.parent ? this.after(label.parent) : this.start;
    const day = this.dayAfter(label);
    const moved = label.movedTo === undefined ? before : this.movedAfter(before, label.movedTo, label.parent);
    return label.grant ? this.licensed(moved, { ...label.grant, issuedOn: day }) : moved;
  }

  /** As if the nurse lived in a place, and nowhere else, from the day on which the leg after a way begins. */
  movedAfter(traveller: Traveller, place: number, parent: Label | undefined): Traveller {
    return this.movedOn(traveller, place, this.dayAfter(parent));
  }

  private movedOn(traveller: Traveller, place: number, from: LocalDate): Traveller {
    const home: ResidenceFact = { jurisdiction: this.index.numbering.places[place] as JurisdictionCode, from };
    return this.replace(traveller, 'residences', [home]);
  }

  private licensed(
    traveller: Traveller,
    grant: Pick<LicenceFact, 'jurisdiction' | 'scope' | 'basis' | 'issuedOn'>,
  ): Traveller {
    const licence: LicenceFact = { profession: this.as, status: 'active', ...grant };
    return this.replace(traveller, 'licences', [licence, ...(traveller.facts.licences ?? [])]);
  }

  private replace<K extends 'licences' | 'residences'>(
    { facts, nurse }: Traveller,
    list: K,
    items: NonNullable<NurseFacts[K]>,
  ): Traveller {
    const known = (nurse[list] ?? []) as PreparedItem[];
    const prepared = items.map(
      (item) => known.find(({ raw }) => raw === item) ?? this.index.preparer.itemOf(list, item),
    );
    const latest = prepared.reduce((last, { $begins }) => Math.max(last, $begins), nurse.latest);
    return { facts: { ...facts, [list]: items }, nurse: { ...nurse, [list]: prepared, latest } };
  }
}
