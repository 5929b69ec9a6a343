import { loadCorpus, type Corpus } from '@crossward/recognition-corpus';
import type { FactoryProvider } from '@nestjs/common';

/** The law of this process: read, checked and compiled once, when the application starts. */
export const CORPUS = Symbol('CORPUS');
export type { Corpus };

export const corpusProvider: FactoryProvider<Corpus> = { provide: CORPUS, useFactory: () => loadCorpus() };
