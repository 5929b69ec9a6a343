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
    const left = withdrawal === null ? base.law : withWithdrawal(base.law, withdrawal);
    const law = lawOf === null ? left : withLawOf(left, lawOf);
    const kept = this.imagined.get(law.version) ?? {
      ...{ law, engine: compileLaw(law), reader: compileQueryReader(law), version: law.version },
    };
    this.imagined.delete(law.version);
    this.imagined.set(law.version, kept);
    if (this.imagined.size > MOST_KEPT) this.imagined.delete([...this.imagined.keys()][0] as string);
    return kept;
  }

  private current(): Corpus {
    return (this.inUse ??= loadCorpus());
  }
}
