import { RecognitionPort } from '@crossward/contracts';
import { Module, type DynamicModule } from '@nestjs/common';
import { CorpusTagged } from './corpus-tagged.interceptor.js';
import { corpusProvider } from './corpus.provider.js';
import { HttpRecognition } from './http-recognition.js';
import { InProcessRecognition } from './in-process-recognition.js';
import { RecognitionController } from './recognition.controller.js';
import { RecognitionService } from './recognition.service.js';

export interface RecognitionOptions {
  /** Of the recognition service; without it the law is loaded into this process. */
  url?: string | null;
  /** Serve the HTTP API of recognition too; needs the law in this process. */
  api?: boolean;
}

/** Provides `RecognitionPort` to the whole application, and the HTTP API where it is asked for. */
@Module({})
export class RecognitionModule {
  static forRoot({ url = null, api = false }: RecognitionOptions = {}): DynamicModule {
    const remote = url !== null && !api;
    const port = remote
      ? [{ provide: RecognitionPort, useFactory: () => new HttpRecognition(url) }]
      : [corpusProvider, InProcessRecognition, { provide: RecognitionPort, useExisting: InProcessRecognition }];
    return {
      module: RecognitionModule,
      global: true,
      controllers: api ? [RecognitionController] : [],
      providers: [...port, ...(api ? [RecognitionService, CorpusTagged] : [])],
      exports: [RecognitionPort],
    };
  }
}
