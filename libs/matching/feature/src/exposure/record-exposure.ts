import { ExposurePort } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import {
  Inject,
  Injectable,
  Optional,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { tap, type Observable } from 'rxjs';
import type { CandidatesAnswer } from '../candidates/candidate.answer.js';

/** Tells who was shown at which rank, once the answer is there. Those who are excluded have no rank and are not shown as candidates. */
@Injectable()
export class RecordExposure implements NestInterceptor<CandidatesAnswer, CandidatesAnswer> {
  constructor(
    @Optional() @Inject(ExposurePort) private readonly exposure: ExposurePort | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  intercept(_context: ExecutionContext, next: CallHandler<CandidatesAnswer>): Observable<CandidatesAnswer> {
    return next.handle().pipe(tap((answer) => this.keep(answer)));
  }

  private keep({ gapId, items }: CandidatesAnswer): void {
    const ranked = items.filter(({ rank }) => rank !== null);
    const firstRank = ranked[0]?.rank;
    if (!firstRank) return;
    const nurseIds = ranked.map(({ nurseId }) => nurseId);
    this.exposure?.served({ gapId, firstRank, nurseIds, servedAt: this.clock.now() });
  }
}
