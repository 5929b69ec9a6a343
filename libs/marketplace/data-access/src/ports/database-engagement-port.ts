import {
  ScreeningPort,
  systemActor,
  type EngagementPort,
  type EngagementView,
  type GapSummary,
  type NurseIdentityView,
  type PlacementView,
} from '@crossward/contracts';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { PlacementRow, SubmissionRow } from '../entities/engagement.entities.js';
import { LicenceRow, NurseNameRow, NurseSecretRow } from '../entities/nurse.entities.js';
import { FieldCipher } from '@crossward/platform-encryption';
import { findGap } from '../stores/gap-summaries.js';
import { openSecrets } from '../stores/nurse-profiles.js';
import { listNurseSummaries, type Screening } from '../stores/nurse-summaries.js';
import { toGapSummary } from './database-market-port.js';
import { requirePort } from './require-port.js';
import { screen } from './screening.js';

/** Submissions and placements with the person behind them, as verifiers and onboarding need them. */
@Injectable()
export class DatabaseEngagementPort implements EngagementPort {
  private readonly cipher: FieldCipher;
  private readonly screening: ScreeningPort;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(APP_CONFIG) config: AppConfig,
    @Optional() @Inject(ScreeningPort) screening: ScreeningPort | null,
  ) {
    this.cipher = new FieldCipher(config.encryptionKey);
    this.screening = requirePort(screening, 'ScreeningPort', 'MarketPortsModule');
  }

  async findSubmission(submissionId: string): Promise<EngagementView | null> {
    const screening = await screen(this.screening);
    return this.unitOfWork.read(systemActor, async (tx) => {
      const submission = await tx.manager.findOneBy(SubmissionRow, { id: submissionId });
      if (!submission) return null;
      const { nurse, gap } = await this.parties(tx, submission, screening);
      return { submissionId, status: submission.status, nurse, gap };
    });
  }

  async findPlacement(placementId: string): Promise<PlacementView | null> {
    const screening = await screen(this.screening);
    return this.unitOfWork.read(systemActor, async (tx) => {
      const placement = await tx.manager.findOneBy(PlacementRow, { id: placementId });
      if (!placement) return null;
      const { submissionId, status, version, startsOn, endsOn, acceptedOn } = placement;
      const parties = await this.parties(tx, placement, screening);
      return { placementId, submissionId, status, version, ...parties, startsOn, endsOn, acceptedOn };
    });
  }

  private async parties(
    tx: Transaction,
    { nurseId, gapId }: { nurseId: string; gapId: string },
    screening: Screening,
  ): Promise<{ nurse: NurseIdentityView; gap: GapSummary }> {
    const gap = await findGap(tx, gapId);
    const nurse = await this.identity(tx, nurseId, screening);
    if (!gap || !nurse) throw new Error(`A foreign key is broken: gap (${gapId}) or nurse (${nurseId}) is missing.`);
    return { nurse, gap: toGapSummary(gap) };
  }

  private async identity(tx: Transaction, nurseId: string, screening: Screening): Promise<NurseIdentityView | null> {
    const [summary] = await listNurseSummaries(tx, [nurseId], screening);
    const name = await tx.manager.findOneBy(NurseNameRow, { nurseId });
    const secret = await tx.manager.findOneBy(NurseSecretRow, { nurseId });
    const licences = await tx.manager.find(LicenceRow, { where: { nurseId }, order: { id: 'ASC' } });
    if (!summary || !name || !secret) return null;
    return {
      nurseId,
      familyName: name.familyName,
      givenNames: name.givenNames,
      ...openSecrets(this.cipher, secret),
      summary,
      licences: licences.map(({ id, jurisdiction, profession, number, expiresOn, statement }) => ({
        id,
        jurisdiction,
        number,
        profession,
        scope: statement.scope,
        expiresOn,
      })),
    };
  }
}
