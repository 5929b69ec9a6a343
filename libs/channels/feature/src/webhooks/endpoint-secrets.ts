import { randomBytes } from 'node:crypto';
import type { EndpointRecord } from '@crossward/channels-data-access';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { FieldCipher } from '@crossward/platform-encryption';
import { Inject, Injectable } from '@nestjs/common';

const TABLE = 'channels.webhook_endpoints';
const SECRET_BYTES = 32;

type Sealed = Pick<EndpointRecord, 'id' | 'dataKey' | 'secret' | 'previousSecret' | 'previousUntil'>;

/** Secrets of endpoints: `whsec_` and the base64 of 32 random bytes, as Standard Webhooks writes them; stored encrypted. */
@Injectable()
export class EndpointSecrets {
  private readonly cipher: FieldCipher;

  constructor(@Inject(APP_CONFIG) config: AppConfig) {
    this.cipher = new FieldCipher(config.encryptionKey);
  }

  /** For a new endpoint. */
  first(id: string): Pick<EndpointRecord, 'dataKey' | 'secret'> {
    const key = this.cipher.newRecord(TABLE, id);
    return { dataKey: key.wrapped, secret: key.seal(newSecret(), 'secret') };
  }

  /** A fresh secret beside the one that was; that one signs too until the overlap is over. */
  rotated(endpoint: Sealed, previousUntil: Date): Pick<EndpointRecord, 'secret' | 'previousSecret' | 'previousUntil'> {
    const key = this.cipher.existingRecord(TABLE, endpoint.id, endpoint.dataKey);
    return {
      secret: key.seal(newSecret(), 'secret'),
      previousSecret: key.seal(key.open(endpoint.secret, 'secret'), 'previous_secret'),
      previousUntil,
    };
  }

  current(endpoint: Sealed): string {
    return this.cipher.existingRecord(TABLE, endpoint.id, endpoint.dataKey).open(endpoint.secret, 'secret');
  }

  /** Every secret that signs at this instant, the newest first. */
  valid(endpoint: Sealed, at: Date): string[] {
    const { previousSecret, previousUntil } = endpoint;
    const overlap = previousSecret !== null && previousUntil !== null && at < previousUntil;
    const key = this.cipher.existingRecord(TABLE, endpoint.id, endpoint.dataKey);
    return [this.current(endpoint), ...(overlap ? [key.open(previousSecret, 'previous_secret')] : [])];
  }
}

const newSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
