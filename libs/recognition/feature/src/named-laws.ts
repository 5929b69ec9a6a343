import type { Decision, LawChoice, NamedLawsPort, RecognitionQuery } from '@crossward/contracts';
import { loadCorpus, Releases } from '@crossward/recognition-corpus';
import { compileLaw, compileQueryReader, withLawOf, withWithdrawal } from '@crossward/recognition-domain';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { CORPUS, type Corpus } from './corpus.provider.js';

/** Each is some tens of megabytes once compiled; a comparison needs two. */
const MOST_KEPT = 4;

/**
 * Laws by their names. They are compiled in the process that asks, also where live decisions come from the recognition
 * service: a comparison asks very much, and both of its sides must come from laws that are known to the digest.
 */
@Injectable()
export class NamedLaws implements NamedLawsPort {
  private readonly releases = new Releases();
  private readonly imagined = new Map<string, Corpus>();
  private inUse: Corpus | null;

  constructor(@Optional() @Inject(CORPUS) corpus: Corpus | null) {
    this.inUse = corpus;
  }

  async pin(law: LawChoice): Promise<LawChoice & { corpusVersion: string }> {
    this.named(law);
    return { ...law, corpusVersion: law.corpusVersion ?? this.current().version };
  }

  async decide(law: LawChoice, queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    const { reader, engine } = this.named(law);
    const read = queries.map((query, index) => reader.read(query, `/queries/${index}`));
    return read.map((query) => engine.decide(query));
  }

  private named({ corpusVersion, withdrawal, lawOf }: LawChoice): Corpus {
    const current = this.current();
    const base =
      corpusVersion === null || corpusVersion === current.version ? current : this.releases.load(corpusVersion);
    if (withdrawal === null && lawOf === null) return base;
    const key = JSON.stringify([base.version, withdrawal, lawOf]);
    const kept = this.imagined.get(key) ?? imagine(base, { withdrawal, lawOf });
    this.imagined.delete(key);
    this.imagined.set(key, kept);
    if (this.imagined.size > MOST_KEPT) this.imagined.delete([...this.imagined.keys()][0] as string);
    return kept;
  }

  private current(): Corpus {
    return (this.inUse ??= loadCorpus());
  }
}

/** Made once for a comparison, which asks it a thousand times. @throws DomainError WITHDRAWAL_IMPOSSIBLE */
const imagine = ({ law: base }: Corpus, { withdrawal, lawOf }: Pick<LawChoice, 'withdrawal' | 'lawOf'>): Corpus => {
  const left = withdrawal === null ? base : withWithdrawal(base, withdrawal);
  const law = lawOf === null ? left : withLawOf(left, lawOf);
  return { law, engine: compileLaw(law), reader: compileQueryReader(law), version: law.version };
};
