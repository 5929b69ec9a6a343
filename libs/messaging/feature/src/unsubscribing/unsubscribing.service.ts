import type { Actor } from '@crossward/contracts';
import { DomainError, type Clock } from '@crossward/kernel';
import { loadPreferences, savePreferences } from '@crossward/messaging-data-access';
import { unsubscribed, type LanguageCode, type UnsubscribeScope } from '@crossward/messaging-domain';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork, versionConflict, type Transaction } from '@crossward/platform-database';
import { AccountDirectory } from '@crossward/platform-identity';
import { Inject, Injectable } from '@nestjs/common';
import { linkInvalid, UnsubscribeTokens } from './unsubscribe-tokens.js';

/** RFC 8058, 3.1. */
const FIELD = 'List-Unsubscribe';
const ONE_CLICK = 'One-Click';
/** Somebody else may be saving the same preferences. */
const ATTEMPTS = 3;

/** Which e-mails a link is about, in the language of whom they reach. */
export interface Left {
  readonly scope: UnsubscribeScope;
  readonly language: LanguageCode;
}

/** Turns a kind of e-mail off for whoever holds the link of one. */
@Injectable()
export class UnsubscribingService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly tokens: UnsubscribeTokens,
    private readonly accounts: AccountDirectory,
  ) {}

  /** Changes nothing: programs that look for dangerous links open them all. */
  async look(token: string): Promise<Left> {
    const { actor, scope } = await this.holderOf(token);
    const { language } = await this.unitOfWork.read(actor, (tx) => loadPreferences(tx, actor.accountId as string));
    return { scope, language };
  }

  /** A second time it makes no difference. @throws DomainError UNSUBSCRIBE_NOT_ASKED */
  async leave(token: string, fields: Readonly<Record<string, unknown>>): Promise<Left> {
    const { actor, scope } = await this.holderOf(token);
    if (fields[FIELD] !== ONE_CLICK) throw notAsked();
    for (let attempt = 1; ; attempt += 1) {
      const language = await this.unitOfWork.run(actor, (tx) => turnOff(tx, scope));
      if (language !== null) return { scope, language };
      if (attempt === ATTEMPTS) throw versionConflict('notice preferences', actor.accountId as string);
    }
  }

  private async holderOf(token: string): Promise<{ actor: Actor; scope: UnsubscribeScope }> {
    const { accountId, scope } = this.tokens.read(token, this.clock.now());
    const actor = await this.accounts.findActor(accountId);
    if (!actor) throw linkInvalid();
    return { actor, scope };
  }
}

/** The language of the preferences; null when somebody else was faster. */
const turnOff = async (tx: Transaction, scope: UnsubscribeScope): Promise<LanguageCode | null> => {
  const { accountId, nurseId, organisationId } = tx.actor;
  const subjectId = accountId as string;
  const found = await loadPreferences(tx, subjectId);
  const next = unsubscribed(found, scope);
  if (next === null) return found.language;
  if (!(await savePreferences(tx, next, found.version))) return null;
  tx.record({
    action: 'notice-email.unsubscribed',
    ...{ subjectType: 'account', subjectId, nurseId, organisationId },
    details: { scope },
  });
  return found.language;
};

const notAsked = (): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'UNSUBSCRIBE_NOT_ASKED',
    message: `The request does not say (${FIELD}=${ONE_CLICK}), so nothing was turned off.`,
    nextStep: `Send the form field ${FIELD} with the value ${ONE_CLICK}, as RFC 8058 asks.`,
    problems: [{ at: `/${FIELD}`, code: 'UNSUBSCRIBE_NOT_ASKED', message: `is not (${ONE_CLICK})` }],
  });
