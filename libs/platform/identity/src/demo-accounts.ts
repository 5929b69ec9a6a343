import { Module, type DynamicModule } from '@nestjs/common';

/** An account of the demo market, and what a visitor is told about it. */
export interface DemoAccountOffer {
  readonly email: string;
  readonly role: string;
}

/** The accounts that anybody may open without a password; none outside demo mode, which production refuses. */
export const DEMO_ACCOUNTS = Symbol('DEMO_ACCOUNTS');

@Module({})
export class DemoAccountsModule {
  static forRoot(accounts: readonly DemoAccountOffer[]): DynamicModule {
    return {
      module: DemoAccountsModule,
      global: true,
      providers: [{ provide: DEMO_ACCOUNTS, useValue: accounts }],
      exports: [DEMO_ACCOUNTS],
    };
  }
}
