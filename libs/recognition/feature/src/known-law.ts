import { systemClock, type Clock, type LocalDate } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { Day } from '@crossward/platform-http';
import { lawKnownOn, Releases } from '@crossward/recognition-corpus';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { CORPUS, type Corpus } from './corpus.provider.js';

/** Beside the body, so that a query stays what it is. */
export class KnownOnQuery {
  @Day({ optional: true, description: 'Decide by the law as it was known on this day; left out: as known today.' })
  knownOn?: LocalDate;
}

/** The law of today, and those of earlier days as they were released. */
@Injectable()
export class KnownLaw {
  private readonly releases = new Releases();
  private readonly clock: Clock;

  constructor(
    @Inject(CORPUS) private readonly corpus: Corpus,
    @Optional() @Inject(CLOCK) clock: Clock | null,
  ) {
    this.clock = clock ?? systemClock;
  }

  /** @throws DomainError NOT_YET_KNOWN, KNOWN_ON_IN_FUTURE, RELEASE_TAMPERED */
  on(day: LocalDate | undefined): Corpus {
    return lawKnownOn(day, { today: this.clock.today(), current: () => this.corpus, releases: this.releases });
  }
}
