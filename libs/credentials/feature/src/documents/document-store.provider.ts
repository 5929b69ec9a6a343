import { DocumentStore } from '@crossward/credentials-data-access';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import type { Provider } from '@nestjs/common';

/** The store with the configured key. */
export const DOCUMENT_STORE: Provider = {
  provide: DocumentStore,
  inject: [APP_CONFIG],
  useFactory: (config: AppConfig) => new DocumentStore(config.encryptionKey),
};
