import { Global, Module, type OnModuleDestroy } from '@nestjs/common';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

/**
 * Provides `Readiness` and `Metrics` to every module of the process. Where it is imported, `createHttpApp` serves
 * /livez, /readyz and /metrics.
 */
@Global()
@Module({
  providers: [
    { provide: Readiness, useFactory: () => new Readiness() },
    { provide: Metrics, useFactory: () => new Metrics() },
  ],
  exports: [Readiness, Metrics],
})
export class HealthModule implements OnModuleDestroy {
  constructor(private readonly readiness: Readiness) {}

  onModuleDestroy(): void {
    this.readiness.stop();
  }
}
