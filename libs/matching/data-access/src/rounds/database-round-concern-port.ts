import { systemActor, type Concern, type RoundConcernPort } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

type RoundParties = NonNullable<Awaited<ReturnType<RoundConcernPort['findRound']>>>;

/** Whom rounds concern. Reads as the system: callers decide who may know. */
@Injectable()
export class DatabaseRoundConcernPort implements RoundConcernPort {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async findRound(roundId: string): Promise<RoundParties | null> {
    const [row] = await this.unitOfWork.read(systemActor, (tx) =>
      tx.query<RoundParties>(
        `SELECT r.status,
           ARRAY(SELECT n.nurse_id::text FROM matching.round_nurses n WHERE n.round_id = r.id ORDER BY 1) AS "nurseIds",
           ARRAY(SELECT DISTINCT g.organisation_id::text FROM matching.round_gaps g WHERE g.round_id = r.id ORDER BY 1)
             AS "organisationIds"
         FROM matching.rounds r WHERE r.id = $1`,
        [roundId],
      ),
    );
    return row ?? null;
  }

  async findProposal(proposalId: string): Promise<Concern | null> {
    const [row] = await this.unitOfWork.read(systemActor, (tx) =>
      tx.query<Concern>(
        `SELECT nurse_id AS "nurseId", organisation_id AS "organisationId", status
         FROM matching.round_placements WHERE id = $1 AND status IS NOT NULL`,
        [proposalId],
      ),
    );
    return row ?? null;
  }
}
