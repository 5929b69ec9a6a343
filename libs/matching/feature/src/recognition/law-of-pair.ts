import { RecognitionPort, type Decision, type GapSummary, type NurseSummary } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { queryOf } from './recognition-classes.js';

/** Every condition of the law that was looked at for one nurse and one gap. */
@Injectable()
export class LawOfPair {
  constructor(@Inject(RecognitionPort) private readonly recognition: RecognitionPort) {}

  /** No reasons where the law cannot read the facts: the assessment says so. */
  async reasons(nurse: NurseSummary, gap: GapSummary): Promise<Pick<Decision, 'reasons' | 'openLaw'>> {
    try {
      const [decision] = await this.recognition.decide([queryOf({ nurse, gap }, gap.assignment.from)]);
      if (!decision) throw new Error('Recognition gave no answer to a query.');
      return decision;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'invalid') return { reasons: [], openLaw: [] };
      throw error;
    }
  }
}
