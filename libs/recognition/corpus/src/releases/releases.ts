import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError, type LocalDate } from '@crossward/kernel';
import { compileLaw, compileQueryReader } from '@crossward/recognition-domain';
import type { Corpus } from '../load-corpus.js';
import { readRegister, RELEASES_FOLDER, type Release } from './register.js';
import { lawInSnapshot } from './snapshot.js';

/** Each is some tens of megabytes once compiled. */
const MOST_KEPT = 3;

export const fileOf = ({ version }: Pick<Release, 'version'>): string => `${version}.json.gz`;

const notKnown = (day: LocalDate, first: Release | undefined): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'NOT_YET_KNOWN',
    message: first
      ? `Nothing was known on (${day}); the first release of the law is of (${first.knownFrom}).`
      : `Nothing was known on (${day}): no state of the law has been released.`,
    nextStep: first ? `Ask for ${first.knownFrom} or a later day.` : 'Leave the day out: the law of today answers.',
    facts: { knownOn: day, ...(first ? { earliest: first.knownFrom } : {}) },
  });

/** Earlier states of the law, loaded when somebody asks for them. */
export class Releases {
  private readonly kept = new Map<string, Corpus>();
  private register: readonly Release[] | undefined;

  constructor(private readonly folder: string = RELEASES_FOLDER) {}

  /** The oldest first. */
  get all(): readonly Release[] {
    return (this.register ??= readRegister(this.folder));
  }

  find(version: string): Release | undefined {
    return this.all.find((release) => release.version === version);
  }

  /**
   * The newest release that was known on a day.
   * @throws DomainError NOT_YET_KNOWN, which names the first day on which something was
   */
  knownOn(day: LocalDate): Release {
    const known = this.all.findLast(({ knownFrom }) => knownFrom <= day);
    if (!known) throw notKnown(day, this.all[0]);
    return known;
  }

  /**
   * The law as it was released, ready to answer; only the last few asked for stay in memory.
   * @throws DomainError RELEASE_NOT_FOUND, RELEASE_TAMPERED
   */
  load(version: string): Corpus {
    const corpus = this.kept.get(version) ?? this.read(version);
    this.kept.delete(version);
    this.kept.set(version, corpus);
    if (this.kept.size > MOST_KEPT) this.kept.delete([...this.kept.keys()][0] as string);
    return corpus;
  }

  private read(version: string): Corpus {
    const release = this.find(version);
    if (!release) {
      throw new DomainError({
        kind: 'not-found',
        code: 'RELEASE_NOT_FOUND',
        message: `There is no release (${version.slice(0, 80)}).`,
        nextStep: `Releases: ${this.all.map((one) => one.version).join(', ') || 'none'}.`,
        facts: { version: version.slice(0, 80) },
      });
    }
    const law = lawInSnapshot(this.bytes(release), release);
    return { law, engine: compileLaw(law), reader: compileQueryReader(law), version };
  }

  private bytes(release: Release): Buffer {
    const path = join(this.folder, fileOf(release));
    try {
      return readFileSync(path);
    } catch (cause) {
      throw new DomainError({
        kind: 'unavailable',
        code: 'RELEASE_MISSING',
        message: `The file of the release (${release.version}) cannot be read.`,
        nextStep: `Restore ${fileOf(release)} from the repository.`,
        facts: { version: release.version },
        cause,
      });
    }
  }
}
