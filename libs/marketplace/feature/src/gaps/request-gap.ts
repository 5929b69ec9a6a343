import { RecognitionPort, type Actor } from '@crossward/contracts';
import { checkTerms, termsOfRequirements } from '@crossward/marketplace-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { addGap } from './add-gap.js';
import type { GapAnswer, GapBody } from './gap.dto.js';

/** A requester asks for nurses: the gap is a draft until its approval is asked for. */
@Injectable()
export class RequestGap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
  ) {}

  /** @throws DomainError UNKNOWN_TERM, UNIT_NOT_FOUND, GAP_TERMS_INVALID */
  async request(actor: Actor, body: GapBody): Promise<GapAnswer> {
    checkTerms(await this.recognition.vocabulary(), termsOfRequirements(body.requirements));
    return this.unitOfWork.run(actor, (tx) => addGap(tx, body, null));
  }
}
