import { ConfigModule, type AppConfig } from '@crossward/platform-config';
import { HealthModule } from '@crossward/platform-observability';
import { RecognitionModule } from '@crossward/recognition-feature';
import { Module, type DynamicModule } from '@nestjs/common';

/** The recognition service: stateless, the law in this process, the HTTP API in front of it. */
@Module({})
export class RecognitionAppModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: RecognitionAppModule,
      imports: [ConfigModule.forRoot(config), HealthModule, RecognitionModule.forRoot({ api: true })],
    };
  }
}
