import { RecognitionPort, type GapSummary } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { classRights, type ClassRegistry, type ClassRights } from '@crossward/matching-domain';
import { Inject, Injectable } from '@nestjs/common';
import { RecognitionClasses } from '../recognition/recognition-classes.js';

interface Table {
  readonly rights: ClassRights;
  readonly size: number;
}

/** Nine bytes a class each: with a thousand classes a megabyte in all. */
const TABLES_KEPT = 200;

/** What the law says to the question of a gap, for every class of the index; gaps that ask the same share one table. */
@Injectable()
export class RightsTables {
  private tables = new Map<string, Table>();
  private of: ClassRegistry | null = null;

  constructor(
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    private readonly classes: RecognitionClasses,
  ) {}

  async rightsFor(
    gap: GapSummary,
    today: LocalDate,
    registry: ClassRegistry,
  ): Promise<{ rights: ClassRights; corpusVersion: string }> {
    const { corpusVersion } = await this.recognition.vocabulary();
    if (this.of !== registry) {
      this.of = registry;
      this.tables.clear();
    }
    const { jurisdiction, profession, setting, assignment, requirements } = gap;
    const asked = [jurisdiction, profession, setting, assignment.from, assignment.until];
    const key = [...asked, requirements.acceptsPendingLicence, today, corpusVersion].join('|');
    const known = this.tables.get(key);
    const size = registry.size;
    if (known && known.size === size) return { rights: this.keep(key, known).rights, corpusVersion };
    const from = known?.size ?? 0;
    const pairs = Array.from({ length: size - from }, (_none, at) => ({
      nurse: { facts: registry.facts(from + at) },
      gap,
      today,
    }));
    const added = classRights(gap, await this.classes.decide(pairs));
    const rights = known ? joined(known.rights, added) : added;
    return { rights: this.keep(key, { size, rights }).rights, corpusVersion };
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

const joined = (known: ClassRights, added: ClassRights): ClassRights => {
  const size = known.failed.length + added.failed.length;
  const rights = { readiness: new Float64Array(size), failed: new Uint8Array(size) };
  rights.readiness.set(known.readiness);
  rights.readiness.set(added.readiness, known.failed.length);
  rights.failed.set(known.failed);
  rights.failed.set(added.failed, known.failed.length);
  return rights;
};
