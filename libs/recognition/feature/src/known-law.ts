import { localDate, systemClock, type Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { lawKnownOn, Releases } from '@crossward/recognition-corpus';
import { Catalogue } from '@crossward/recognition-explanation';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { CORPUS, type Corpus } from './corpus.provider.js';

/** A law with the languages that it can be told in. */
export interface ToldLaw {
  corpus: Corpus;
  catalogue: Catalogue;
}

/** The law of today, and those of earlier days as they were released. */
@Injectable()
export class KnownLaw {
  private readonly releases = new Releases();
  private readonly clock: Clock;
  /** Goes with the law that it was made for, when that is no longer kept. */
  private readonly catalogues = new WeakMap<Corpus, Catalogue>();

  constructor(
    @Inject(CORPUS) private readonly corpus: Corpus,
    @Optional() @Inject(CLOCK) clock: Clock | null,
  ) {
    this.clock = clock ?? systemClock;
  }

  /**
   * @param day as it comes from outside
   * @throws DomainError IMPOSSIBLE_DATE, NOT_YET_KNOWN, KNOWN_ON_IN_FUTURE, RELEASE_TAMPERED
   */
  on(day: unknown): ToldLaw {
    const corpus = lawKnownOn(day === undefined ? undefined : localDate(day, '?knownOn'), {
      today: this.clock.today(),
      current: () => this.corpus,
      releases: this.releases,
    });
    const catalogue = this.catalogues.get(corpus) ?? new Catalogue(corpus.law);
    this.catalogues.set(corpus, catalogue);
    return { corpus, catalogue };
  }
}
