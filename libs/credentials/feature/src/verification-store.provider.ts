import { RecordCipher, VerificationStore } from '@crossward/credentials-data-access';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import type { Provider } from '@nestjs/common';

/** The store with the configured key. */
export const VERIFICATION_STORE: Provider = {
  provide: VerificationStore,
  inject: [APP_CONFIG],
  useFactory: (config: AppConfig) => new VerificationStore(new RecordCipher(config.encryptionKey)),
};
