import { RecognitionPort, type Actor } from '@crossward/contracts';
import { addNurse, NurseRow, replaceProfile, requireVersion } from '@crossward/marketplace-data-access';
import { FieldCipher } from '@crossward/platform-encryption';
import { checkProfile, checkTerms, termsOfProfile } from '@crossward/marketplace-domain';
import { dayIn, DomainError, notFound, type Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { iso } from '../shared/iso.js';
import { checkFacts } from './check-facts.js';
import type { NurseProfileAnswer, NurseProfileBody } from './nurse.dto.js';

/** A nurse writes the profile whole. */
@Injectable()
export class WriteProfile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: FieldCipher,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param version what the nurse has read; null for the first time
   * @throws DomainError PROFILE_INVALID, UNKNOWN_TERM, 412, 428, and what recognition finds wrong with the facts
   */
  async write(actor: Actor, version: number | null, body: NurseProfileBody): Promise<NurseProfileAnswer> {
    const nurseId = actor.nurseId;
    if (nurseId === null) throw notFound('nurse', 'me');
    const on = this.clock.today();
    checkProfile(body, dayIn(this.clock.now(), body.home.timeZone));
    checkTerms(await this.recognition.vocabulary(), termsOfProfile(body));
    await checkFacts(this.recognition, body, on);
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.lock(`nurse:${nurseId}`);
      const before = await tx.manager.findOneBy(NurseRow, { id: nurseId });
      const row = before
        ? await replaceProfile(tx, this.cipher, seenBy(before, version), body)
        : await addNurse(tx, this.cipher, nurseId, body);
      const action = before ? 'profile.replaced' : 'profile.created';
      tx.record({ action, subjectType: 'nurse', subjectId: nurseId, nurseId });
      if (before) tx.publish('nurse.profile-replaced', { nurseId });
      return { ...body, id: nurseId, version: row.version, updatedAt: iso(row.updatedAt) };
    });
  }
}

const seenBy = (row: NurseRow, version: number | null): NurseRow => {
  if (version === null) {
    throw new DomainError({
      kind: 'precondition-required',
      code: 'IF_MATCH_MISSING',
      message: 'There is a profile already, and the request does not say which version of it was read.',
      nextStep: 'Read it at GET /v1/nurses/me, and send its ETag as `If-Match`.',
    });
  }
  requireVersion('nurse', row, version);
  return row;
};
