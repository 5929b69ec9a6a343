import { RecognitionPort, type GapSummary } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import {
  classRights,
  emptyRights,
  NOT_AUTHORISED,
  type ClassRegistry,
  type ClassRights,
} from '@crossward/matching-domain';
import { Inject, Injectable } from '@nestjs/common';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { RecognitionClasses } from '../recognition/recognition-classes.js';

/** Whoever is of another profession is excluded for that alone, and not asked about unless the excluded are shown too. */
export type AskedOf = 'practising' | 'everybody';

interface Making {
  readonly today: LocalDate;
  readonly registry: ClassRegistry;
  readonly size: number;
  readonly of: AskedOf;
}

interface Table {
  readonly rights: ClassRights;
  readonly size: number;
}

/** Nine bytes a class each: with a thousand classes a megabyte in all. */
const TABLES_KEPT = 200;
/** A law in this process answers without a pause: between two such parts other requests are served. */
const CLASSES_AT_ONCE = 250;

/** What one law says to the question of a gap, for every class of the index; gaps that ask the same share one table. */
@Injectable()
export class RightsTables {
  private tables = new Map<string, Table>();
  private readonly inTheMaking = new Map<string, Promise<ClassRights>>();
  private of: ClassRegistry | null = null;

  constructor(
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    private readonly classes: RecognitionClasses,
  ) {}

  /** @param options whom the law is asked about */
  async rightsFor(
    gap: GapSummary,
    today: LocalDate,
    registry: ClassRegistry,
    { of = 'practising' }: { of?: AskedOf } = {},
  ): Promise<{ rights: ClassRights; corpusVersion: string }> {
    const { corpusVersion } = await this.recognition.vocabulary();
    if (this.of !== registry) {
      this.of = registry;
      this.tables.clear();
      this.inTheMaking.clear();
    }
    const { jurisdiction, profession, setting, assignment, requirements } = gap;
    const key = [
      jurisdiction,
      profession,
      setting,
      assignment.from,
      assignment.until,
      requirements.acceptsPendingLicence,
      today,
      corpusVersion,
      of,
    ].join('|');
    const size = registry.size;
    const known = this.tables.get(key);
    if (known && known.size === size) return { rights: this.keep(key, known).rights, corpusVersion };
    // Requests that come at one time wait for one table.
    const making = `${key}|${size}`;
    const made = this.inTheMaking.get(making) ?? this.extended(known, gap, { today, registry, size, of });
    this.inTheMaking.set(making, made);
    try {
      const rights = await made;
      if (this.of === registry) this.keep(key, { size, rights });
      return { rights, corpusVersion };
    } finally {
      this.inTheMaking.delete(making);
    }
  }

  /** The table with the classes that are new. */
  private async extended(
    known: Table | undefined,
    gap: GapSummary,
    { today, registry, size, of }: Making,
  ): Promise<ClassRights> {
    const from = known?.size ?? 0;
    const rights = emptyRights(size);
    rights.failed.fill(NOT_AUTHORISED, from);
    if (known) {
      rights.readiness.set(known.rights.readiness);
      rights.failed.set(known.rights.failed);
      rights.standing.set(known.rights.standing);
    }
    const ids = Array.from({ length: size - from }, (_none, at) => from + at);
    const told = of === 'everybody' ? ids : ids.filter((id) => registry.practisesAs(id, gap.profession));
    for (let first = 0; first < told.length; first += CLASSES_AT_ONCE) {
      const part = told.slice(first, first + CLASSES_AT_ONCE);
      const pairs = part.map((id) => ({ nurse: { facts: registry.facts(id) }, gap, today }));
      const added = classRights(gap, await this.classes.decide(pairs));
      part.forEach((id, at) => {
        rights.readiness[id] = added.readiness[at] as number;
        rights.failed[id] = added.failed[at] as number;
        rights.standing[id] = added.standing[at] as number;
      });
      await letOthersRun();
    }
    return rights;
  }

  /** The longest unused table goes first. */
  private keep(key: string, table: Table): Table {
    this.tables.delete(key);
    this.tables.set(key, table);
    if (this.tables.size > TABLES_KEPT) {
      for (const oldest of this.tables.keys()) {
        this.tables.delete(oldest);
        break;
      }
    }
    return table;
  }
}
