import type { Actor } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import type { Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { actorOfAccount } from './account.js';
import { findLiveSession } from './live-session.js';

/** For what outlasts its request: is the session still good, and whose is it? Asking does not keep it from going idle. */
@Injectable()
export class SessionWatch {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find(token: string): Promise<Actor | null> {
    const session = await findLiveSession(this.unitOfWork, token, this.clock.now());
    return session ? actorOfAccount(session) : null;
  }
}
