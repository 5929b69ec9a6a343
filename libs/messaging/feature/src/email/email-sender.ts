import { portalWorkspaceOf, systemActor } from '@crossward/contracts';
import {
  claimEmails,
  EmailPort,
  findStoppedAddress,
  listNoticesOfEmail,
  loadPreferences,
  postponeEmail,
  settleCutOff,
  settleEmail,
  stopAddress,
  type Delivery,
  type Email,
  type EmailRecord,
} from '@crossward/messaging-data-access';
import {
  afterQuietHours,
  channelsOf,
  emailPause,
  emailWords,
  SENDING_MS,
  unsubscribeScopeOf,
} from '@crossward/messaging-domain';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { addressOf } from '@crossward/platform-identity';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { tellOne } from '../telling/tell-people.js';
import { UnsubscribeTokens } from '../unsubscribing/unsubscribe-tokens.js';
import { digestOf } from './address-digest.js';

const BATCH = 20;

/** What to do with a claimed e-mail, as things stand now. */
type Plan = { readonly send: Email } | { readonly drop: string } | { readonly putOff: Date };

/**
 * Sends the e-mails that are due. Each is claimed in a transaction of its own before it leaves and settled after it: a
 * second instance skips it, and one that was cut off in between is never sent again.
 */
@Injectable()
export class EmailSender {
  private readonly logger = new Logger('EmailSender');

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    @Inject(EmailPort) private readonly port: EmailPort,
    private readonly tokens: UnsubscribeTokens,
  ) {}

  /** Returns how many were taken. `random` spreads the attempts of those who failed together. */
  async sendDue(random: () => number = Math.random): Promise<number> {
    const claimed = await this.unitOfWork.run(systemActor, async (tx) => {
      await settleCutOff(tx, new Date(tx.now.getTime() - SENDING_MS));
      return claimEmails(tx, BATCH);
    });
    await Promise.all(claimed.map((email) => this.send(email, random())));
    return claimed.length;
  }

  private async send(row: EmailRecord, jitter: number): Promise<void> {
    const plan = await this.unitOfWork.read(systemActor, (tx) => this.plan(tx, row));
    if ('send' in plan) {
      const delivery = await this.port.deliver(plan.send);
      // The row, never the address: who looks for the person finds her by the id.
      if (delivery.outcome !== 'sent') this.logger.warn(`E-mail ${delivery.outcome}: ${delivery.code} in ${row.id}`);
      await this.unitOfWork.run(systemActor, (tx) => this.settle(tx, row, plan.send, delivery, jitter));
    } else if ('drop' in plan) {
      await this.unitOfWork.run(systemActor, (tx) => settleEmail(tx, row.id, 'dropped', plan.drop));
    } else {
      const postponed = { dueAt: plan.putOff, code: 'QUIET_HOURS', counts: false };
      await this.unitOfWork.run(systemActor, (tx) => postponeEmail(tx, row.id, postponed));
    }
  }

  /** What was read meanwhile, or is no longer wanted by e-mail, is not told again. */
  private async plan(tx: Transaction, { id, accountId, purpose }: EmailRecord): Promise<Plan> {
    const address = await addressOf(tx, accountId);
    if (!address) return { drop: 'ACCOUNT_INACTIVE' };
    const stopped = await findStoppedAddress(tx, accountId);
    if (stopped && digestOf(address.email).equals(stopped.digest)) return { drop: 'ADDRESS_STOPPED' };
    const preferences = await loadPreferences(tx, accountId);
    const notices = (await listNoticesOfEmail(tx, id)).filter(
      ({ readAt, kind }) => readAt === null && channelsOf(kind, preferences).email !== 'none',
    );
    if (notices.length === 0) return { drop: 'NOTHING_TO_TELL' };
    const from = purpose === 'notice' ? afterQuietHours(tx.now, preferences) : tx.now;
    if (from.getTime() > tx.now.getTime()) return { putOff: from };
    const { displayName: name, role } = address;
    const facts = { name, workspace: portalWorkspaceOf(role), purpose, notices, url: this.config.publicUrl };
    const words = emailWords(preferences, facts);
    const { language } = preferences;
    const scope = unsubscribeScopeOf(
      purpose,
      notices.map(({ kind }) => kind),
    );
    const unsubscribe = scope && this.tokens.addressFor({ accountId, scope }, tx.now);
    return { send: { id, from: this.config.mailFrom, to: address.email, language, at: tx.now, unsubscribe, ...words } };
  }

  private async settle(
    tx: Transaction,
    row: EmailRecord,
    { to }: Email,
    delivery: Delivery,
    jitter: number,
  ): Promise<void> {
    const { outcome, code } = delivery;
    const { id, accountId, attempts } = row;
    if (outcome === 'later') {
      const pause = emailPause(attempts, jitter);
      if (pause === null) await settleEmail(tx, id, 'failed', code);
      else await postponeEmail(tx, id, { dueAt: new Date(tx.now.getTime() + pause), code, counts: true });
      return;
    }
    await settleEmail(tx, id, outcome === 'sent' || outcome === 'uncertain' ? outcome : 'failed', code);
    if (outcome !== 'address-refused') return;
    await stopAddress(tx, accountId, digestOf(to), code);
    await tellOne(tx, accountId, { kind: 'email-stopped', subject: ['account', accountId] }, id);
    tx.record({ action: 'email-address.stopped', subjectType: 'account', subjectId: accountId, details: { code } });
  }
}
