import { DomainError } from '@crossward/kernel';
import { isUnsubscribeScope, type UnsubscribeScope } from '@crossward/messaging-domain';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { CursorCodec } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';

/** Binds the signature to this use, so that no cursor of a list is taken for a link. */
const USE = 'unsubscribing';
/** Long after an e-mail has arrived; an old mailbox that leaks turns nothing off any more. */
const LASTS_MS = 365 * 86_400_000;

/** Whose e-mails of which kind. */
export interface Unsubscribing {
  readonly accountId: string;
  readonly scope: UnsubscribeScope;
}

/** Makes and reads the links of e-mails: signed, so that nobody makes one up, and nothing about them is kept. */
@Injectable()
export class UnsubscribeTokens {
  private readonly codec: CursorCodec;

  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {
    this.codec = new CursorCodec(config.cursorSecret);
  }

  addressFor({ accountId, scope }: Unsubscribing, now: Date): string {
    const token = this.codec.encode([accountId, scope, now.getTime() + LASTS_MS], USE);
    return `${this.config.publicUrl}/v1/unsubscriptions/${token}`;
  }

  /** @throws DomainError UNSUBSCRIBE_LINK_INVALID, UNSUBSCRIBE_LINK_EXPIRED */
  read(token: string, now: Date): Unsubscribing {
    const [accountId, scope, until] = this.decode(token);
    if (typeof accountId !== 'string' || !isUnsubscribeScope(scope) || typeof until !== 'number') throw linkInvalid();
    if (until <= now.getTime()) throw linkExpired();
    return { accountId, scope };
  }

  private decode(token: string): readonly unknown[] {
    try {
      return this.codec.decode(token, USE);
    } catch (error) {
      // What the codec says is about cursors.
      throw error instanceof DomainError ? linkInvalid() : error;
    }
  }
}

export const linkInvalid = (): DomainError =>
  new DomainError({
    kind: 'not-found',
    code: 'UNSUBSCRIBE_LINK_INVALID',
    message: 'This is not a link of an e-mail from here, or the account that it was sent to is closed.',
    nextStep: 'Open the link of the e-mail unchanged, or sign in and choose under notices which e-mails come.',
  });

const linkExpired = (): DomainError =>
  new DomainError({
    kind: 'gone',
    code: 'UNSUBSCRIBE_LINK_EXPIRED',
    message: 'The link is of an e-mail that is more than a year old.',
    nextStep: 'Take the link of a newer e-mail, or sign in and choose under notices which e-mails come.',
  });
