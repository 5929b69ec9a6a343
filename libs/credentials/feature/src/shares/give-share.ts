import { CredentialClaimsPort, type Actor } from '@crossward/contracts';
import { addShare } from '@crossward/credentials-data-access';
import { checkShare } from '@crossward/credentials-domain';
import { dayIn, DomainError, notFound } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { toShareSummary, type ShareBody, type ShareSummary } from './share.views.js';

/** A nurse lets one organisation read named credentials for one purpose until one day. */
@Injectable()
export class GiveShare {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CredentialClaimsPort) private readonly claims: CredentialClaimsPort,
  ) {}

  /** @throws DomainError ORGANISATION_NOT_FOUND, UNKNOWN_TIME_ZONE, SHARE_DAY_OUT_OF_RANGE, CREDENTIAL_NOT_CLAIMED */
  async give(actor: Actor, { organisationId, lastDay, purpose, ...body }: ShareBody): Promise<ShareSummary> {
    const { nurseId } = actor;
    const profile = nurseId === null ? null : await this.claims.findClaims(nurseId);
    if (nurseId === null || profile === null) throw notFound('nurse profile', 'me');
    const [organisation] = await this.claims.listOrganisations([organisationId]);
    if (!organisation) throw notFound('organisation', organisationId);
    const timeZone = body.timeZone ?? profile.homeTimeZone;
    const credentialKeys = [...new Set(body.credentials)];
    const claimed = new Set(profile.credentials.map(({ key }) => key));
    return this.uow.run(actor, async (tx) => {
      checkShare({ lastDay, credentials: credentialKeys }, todayIn(tx.now, timeZone), claimed);
      const row = await addShare(tx, { nurseId, organisationId, purpose, credentialKeys, lastDay, timeZone });
      tx.record({
        action: 'share.given',
        subjectType: 'share',
        subjectId: row.id,
        ...{ nurseId, organisationId },
        details: { purpose, credentials: credentialKeys.length, lastDay, timeZone },
      });
      tx.publish('share.given', { shareId: row.id });
      return toShareSummary(row, { organisation: organisation.name, nurse: null }, tx.now);
    });
  }
}

const todayIn = (now: Date, timeZone: string): ReturnType<typeof dayIn> => {
  try {
    return dayIn(now, timeZone);
  } catch (cause) {
    const code = 'UNKNOWN_TIME_ZONE';
    const message = `(${timeZone}) is no time zone of the IANA database.`;
    throw new DomainError({
      ...{ kind: 'unprocessable', code, message, cause },
      nextStep: 'Write it like Europe/Vienna, or leave it out for the one at home.',
      problems: [{ at: '/timeZone', code, message }],
    });
  }
};
