import type { Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import {
  findStoppedAddress,
  loadPreferences,
  savePreferences,
  type PreferenceRecord,
  type StoppedAddress,
} from '@crossward/messaging-data-access';
import {
  allChannels,
  checkPreferences,
  type Channels,
  type NoticeKind,
  type Preferences,
} from '@crossward/messaging-domain';
import { UnitOfWork, versionConflict, type Transaction } from '@crossward/platform-database';
import { addressOf } from '@crossward/platform-identity';
import { Inject, Injectable } from '@nestjs/common';
import { digestOf } from '../email/address-digest.js';
import type { ChannelsBody, PreferencesAnswer, PreferencesBody } from './preference.dto.js';

/** How a person wants to be told. */
@Injectable()
export class PreferencesService {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  get(actor: Actor): Promise<PreferencesAnswer> {
    return this.unitOfWork.read(actor, (tx) => answer(tx, actor));
  }

  /** @throws DomainError PREFERENCES_INVALID, VERSION_CONFLICT */
  async put(actor: Actor, version: number, body: PreferencesBody): Promise<PreferencesAnswer> {
    const { quietHours = null, channels } = body;
    const preferences = { ...body, quietHours, channels: channelsByKind(channels) } as Preferences;
    checkPreferences(preferences);
    return this.unitOfWork.run(actor, async (tx) => {
      const accountId = actor.accountId as string;
      if (!(await savePreferences(tx, preferences, version))) throw versionConflict('notice preferences', accountId);
      tx.record({ action: 'notice-preferences.changed', subjectType: 'account', subjectId: accountId });
      return answer(tx, actor);
    });
  }
}

const answer = async (tx: Transaction, actor: Actor): Promise<PreferencesAnswer> => {
  const accountId = actor.accountId as string;
  const address = await addressOf(tx, accountId);
  const stopped = await findStoppedAddress(tx, accountId);
  const holds = stopped && address && digestOf(address.email).equals(stopped.digest);
  return toAnswer(await loadPreferences(tx, accountId), holds ? stopped : null);
};

const toAnswer = (preferences: PreferenceRecord, stopped: StoppedAddress | null): PreferencesAnswer => {
  const { language, timeZone, quietHours, digestHour, version } = preferences;
  const channels = allChannels(preferences).map(({ email, ...channel }) => ({ ...channel, byEmail: email }));
  const emailStopped = stopped && { code: stopped.code, stoppedAt: stopped.stoppedAt.toISOString() };
  return { language, timeZone, quietHours, digestHour, channels, emailStopped, version };
};

const channelsByKind = (channels: readonly ChannelsBody[]): Preferences['channels'] => {
  const byKind = new Map<NoticeKind, Channels>();
  for (const { kind, inApp, byEmail } of channels) {
    if (byKind.has(kind as NoticeKind)) {
      throw new DomainError({
        kind: 'invalid',
        code: 'KIND_TWICE',
        message: `The kind of notice (${kind}) is named twice.`,
        nextStep: 'Name each kind once.',
        problems: [{ at: '/channels', code: 'KIND_TWICE', message: `names (${kind}) twice` }],
      });
    }
    byKind.set(kind as NoticeKind, { inApp, email: byEmail } as Channels);
  }
  return Object.fromEntries(byKind);
};
