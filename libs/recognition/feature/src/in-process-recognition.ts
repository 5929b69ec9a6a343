import type { Decision, RecognitionPort, RecognitionQuery } from '@crossward/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { CORPUS, type Corpus } from './corpus.provider.js';

/** The port where the law lives in the same process. Queries are read as strictly as over HTTP. */
@Injectable()
export class InProcessRecognition implements RecognitionPort {
  constructor(@Inject(CORPUS) private readonly corpus: Corpus) {}

  async decide(queries: readonly RecognitionQuery[]): Promise<Decision[]> {
    const { reader, engine } = this.corpus;
    const read = queries.map((query, index) => reader.read(query, `/queries/${index}`));
    return read.map((query) => engine.decide(query));
  }
}
