import { Module, type DynamicModule, type ForwardReference, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { AppConfig } from '@crossward/platform-config';
import { CursorCodec } from './page.js';

/** A module, as `imports` takes it. */
export type RootModule = Type | DynamicModule | Promise<DynamicModule> | ForwardReference;

/** What features inject from here: the cursor codec. `createHttpApp` imports it; specs without HTTP import it themselves. */
@Module({})
export class HttpModule {
  constructor(private readonly moduleRef: ModuleRef) {}

  /** What the application provides anywhere, or null. Asking the application itself would log an error for an absence. */
  find<T>(token: symbol | (abstract new (...args: never[]) => T)): T | null {
    try {
      return this.moduleRef.get<T>(token as never, { strict: false });
    } catch {
      return null;
    }
  }

  static forRoot(config: Pick<AppConfig, 'cursorSecret'>, root?: RootModule): DynamicModule {
    return {
      module: HttpModule,
      global: true,
      imports: root ? [root] : [],
      providers: [{ provide: CursorCodec, useValue: new CursorCodec(config.cursorSecret) }],
      exports: [CursorCodec],
    };
  }
}
