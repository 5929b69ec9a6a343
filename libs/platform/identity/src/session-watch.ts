import { systemActor, type Actor } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { actorOfAccount } from './account.js';
import { findLiveSession } from './live-session.js';

/** For what outlasts its request: is the session still good, and whose is it? Asking does not keep it from going idle. */
@Injectable()
export class SessionWatch {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  find(token: string): Promise<Actor | null> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const session = await findLiveSession(tx, token);
      return session ? actorOfAccount(session) : null;
    });
  }
}
