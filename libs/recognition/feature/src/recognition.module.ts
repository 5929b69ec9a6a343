import { NamedLawsPort, PricesPort, RecognitionPort } from '@crossward/contracts';
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { CorpusTagged } from './corpus-tagged.interceptor.js';
import { corpusProvider } from './corpus.provider.js';
import { HttpRecognition } from './http-recognition.js';
import { InProcessRecognition } from './in-process-recognition.js';
import { KnownLaw } from './known-law.js';
import { NamedLaws } from './named-laws.js';
import { RecognitionRelayController } from './recognition-relay.controller.js';
import { RECOGNITION_ADDRESS, RecognitionRelay } from './recognition-relay.js';
import { RecognitionController } from './recognition.controller.js';
import { RecognitionService } from './recognition.service.js';
import { RoutesController } from './routes.controller.js';
import { RoutesService } from './routes.service.js';

export interface RecognitionOptions {
  /** Of the recognition service; without it the law is loaded into this process. */
  url?: string | null;
  /** Serve the HTTP API of recognition too: from the law in this process or, with a `url`, relayed from there. */
  api?: boolean;
}

/** Provides `RecognitionPort`, `PricesPort` and `NamedLawsPort` to the whole application, and the HTTP API where it is asked for. */
@Module({})
export class RecognitionModule {
  static forRoot({ url = null, api = false }: RecognitionOptions = {}): DynamicModule {
    return {
      module: RecognitionModule,
      global: true,
      exports: [NamedLawsPort, PricesPort, RecognitionPort],
      ...(url === null ? here(api) : there(url, api)),
    };
  }
}

const here = (api: boolean): Pick<ModuleMetadata, 'controllers' | 'providers'> => ({
  controllers: api ? [RecognitionController, RoutesController] : [],
  providers: [
    corpusProvider,
    InProcessRecognition,
    { provide: RecognitionPort, useExisting: InProcessRecognition },
    { provide: PricesPort, useExisting: InProcessRecognition },
    { provide: NamedLawsPort, useClass: NamedLaws },
    ...(api ? [RecognitionService, RoutesService, KnownLaw, CorpusTagged] : []),
  ],
});

const there = (url: string, api: boolean): Pick<ModuleMetadata, 'controllers' | 'providers'> => ({
  controllers: api ? [RecognitionRelayController] : [],
  providers: [
    { provide: RecognitionPort, useFactory: () => new HttpRecognition(url) },
    { provide: PricesPort, useExisting: RecognitionPort },
    { provide: NamedLawsPort, useClass: NamedLaws },
    ...(api ? [RecognitionRelay, { provide: RECOGNITION_ADDRESS, useValue: url }] : []),
  ],
});
