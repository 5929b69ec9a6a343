import { ReaderLanguagePort } from '@crossward/contracts';
import { Module } from '@nestjs/common';
import { DatabaseReaderLanguage } from './database-reader-language.js';

/** Provides `ReaderLanguagePort` from the database. Needs the global database module. */
@Module({
  providers: [{ provide: ReaderLanguagePort, useClass: DatabaseReaderLanguage }],
  exports: [ReaderLanguagePort],
})
export class MessagingPortsModule {}
