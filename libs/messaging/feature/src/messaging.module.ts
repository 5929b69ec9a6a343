import { EmailPort, FileMailbox, SmtpMailer } from '@crossward/messaging-data-access';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { EmailLoop } from './email/email-loop.js';
import { EmailSender } from './email/email-sender.js';
import { MessagesController } from './messages/messages.controller.js';
import { MessagesService } from './messages/messages.service.js';
import { NoticesController } from './notices/notices.controller.js';
import { NoticesService } from './notices/notices.service.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { PreferencesService } from './preferences/preferences.service.js';
import { AgreementConsumers } from './telling/agreement.consumers.js';
import { MessagingConsumers } from './telling/messaging.consumers.js';
import { OnboardingTaskConsumers } from './telling/onboarding.consumers.js';
import { RoundConsumers } from './telling/round.consumers.js';
import { VerificationConsumers } from './telling/verification.consumers.js';
import { TellPeople } from './telling/tell-people.js';
import { UnsubscribeTokens } from './unsubscribing/unsubscribe-tokens.js';
import { UnsubscribingController } from './unsubscribing/unsubscribing.controller.js';
import { UnsubscribingService } from './unsubscribing/unsubscribing.service.js';

type Options = Pick<ModuleMetadata, 'imports'>;

/** Routes of messages, notices and preferences. `imports` hold modules that export ConcernsPort and AccountDirectory, unless they are global. */
@Module({})
export class MessagingApiModule {
  static forRoot({ imports = [] }: Options = {}): DynamicModule {
    return {
      module: MessagingApiModule,
      imports,
      controllers: [MessagesController, NoticesController, PreferencesController, UnsubscribingController],
      providers: [MessagesService, NoticesService, PreferencesService, UnsubscribeTokens, UnsubscribingService],
    };
  }
}

/**
 * The consumers of the queue `messaging`, and the e-mails that follow from them. `imports` hold modules that export
 * ConcernsPort, RoundConcernPort, TaskConcernPort and VerificationConcernPort, unless these are global. `loop` false: nobody sends but who is told to.
 */
@Module({})
export class MessagingWorkerModule {
  static forRoot({ imports = [], loop = true }: Options & { loop?: boolean } = {}): DynamicModule {
    return {
      module: MessagingWorkerModule,
      imports,
      providers: [
        AgreementConsumers,
        MessagingConsumers,
        OnboardingTaskConsumers,
        RoundConsumers,
        VerificationConsumers,
        TellPeople,
        UnsubscribeTokens,
        EmailSender,
        ...(loop ? [EmailLoop] : []),
        {
          provide: EmailPort,
          inject: [APP_CONFIG],
          useFactory: ({ smtpUrl, home }: AppConfig): EmailPort =>
            smtpUrl === null ? new FileMailbox(home) : new SmtpMailer(smtpUrl),
        },
      ],
    };
  }
}
