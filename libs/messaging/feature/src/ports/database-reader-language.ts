import { systemActor, type ReaderLanguage, type ReaderLanguagePort } from '@crossward/contracts';
import { loadPreferences } from '@crossward/messaging-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';

/** The language that somebody chose for notices. */
@Injectable()
export class DatabaseReaderLanguage implements ReaderLanguagePort {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async languageOf(accountId: string): Promise<ReaderLanguage> {
    return (await this.unitOfWork.read(systemActor, (tx) => loadPreferences(tx, accountId))).language;
  }
}
