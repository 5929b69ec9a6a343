import { BackgroundLoop } from '@crossward/platform-queue';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { EmailSender } from './email-sender.js';

const POLL_MS = 5_000;
const AFTER_ERROR_MS = 30_000;

/** Lets e-mails leave as long as the process runs; an end waits for those on their way. */
@Injectable()
export class EmailLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('EmailLoop');
  private readonly loop: BackgroundLoop;

  constructor(@Inject(EmailSender) sender: EmailSender) {
    this.loop = new BackgroundLoop(
      async () => ((await sender.sendDue()) > 0 ? 0 : POLL_MS),
      (error) => {
        this.logger.warn(`E-mails wait: ${error.name}`);
        return AFTER_ERROR_MS;
      },
    );
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }
}
