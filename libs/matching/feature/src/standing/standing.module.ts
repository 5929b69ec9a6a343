import { DEFAULT_POLICY, type MatchPolicy } from '@crossward/matching-domain';
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { MATCH_POLICY } from '../tokens.js';
import { ExplainStanding } from './explain-standing.js';
import { StandingController } from './standing.controller.js';

export interface StandingOptions {
  /** Modules that export MarketPort, StandingPort and VerificationRecordPort, unless these are global. */
  imports?: ModuleMetadata['imports'];
  policy?: MatchPolicy;
}

/** Tells nurses what a ranking knows of their past. Needs the ports, and CLOCK. */
@Module({})
export class StandingModule {
  static forRoot({ imports = [], policy = DEFAULT_POLICY }: StandingOptions = {}): DynamicModule {
    return {
      module: StandingModule,
      imports,
      controllers: [StandingController],
      providers: [ExplainStanding, { provide: MATCH_POLICY, useValue: policy }],
    };
  }
}
