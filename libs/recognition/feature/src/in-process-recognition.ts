import type { Decision, Prices, PricesPort, RecognitionPort, RecognitionQuery, Vocabulary } from '@crossward/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { CORPUS, type Corpus } from './corpus.provider.js';
import { pricesOf } from './prices.js';
import { vocabularyOf } from './vocabulary.js';

/** The ports where the law lives in the same process. Queries are read as strictly as over HTTP. */
@Injectable()
export class InProcessRecognition implements RecognitionPort, PricesPort {
  private readonly terms: Vocabulary;
  private readonly figures: Prices;

  constructor(@Inject(CORPUS) private readonly corpus: Corpus) {
    this.terms = vocabularyOf(corpus);
    this.figures = pricesOf(corpus);
  }

  async decide(queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    const { reader, engine } = this.corpus;
    const read = queries.map((query, index) => reader.read(query, `/queries/${index}`));
    return read.map((query) => engine.decide(query));
  }

  async vocabulary(): Promise<Vocabulary> {
    return this.terms;
  }

  async prices(): Promise<Prices> {
    return this.figures;
  }
}
