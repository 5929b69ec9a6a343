import type { CalendarSource, EventPartiesSource } from '@crossward/contracts';
import { IdentityModule } from '@crossward/platform-identity';
import { Module, type DynamicModule, type InjectionToken, type ModuleMetadata } from '@nestjs/common';
import { CalendarFeeds } from './calendar/calendar-feeds.service.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { ChannelsRuntime } from './channels.runtime.js';
import { DEFAULT_TUNING, type ChannelsTuning } from './channels-tuning.js';
import { EventFeed } from './feed/event-feed.service.js';
import { EventStreams } from './stream/event-streams.service.js';
import { FeedTail } from './stream/feed-tail.js';
import { StreamController } from './stream/stream.controller.js';
import { CALENDAR_SOURCES, CHANNELS_TUNING, EVENT_PARTIES } from './tokens.js';
import { EndpointAddresses, resolveByDns, ResolveName } from './webhooks/endpoint-addresses.js';
import { EndpointSecrets } from './webhooks/endpoint-secrets.js';
import { WebhookDelivery } from './webhooks/webhook-delivery.service.js';
import { WebhookEndpointsController } from './webhooks/webhook-endpoints.controller.js';
import { WebhookEndpoints } from './webhooks/webhook-endpoints.service.js';
import { WebhookMessagesController } from './webhooks/webhook-messages.controller.js';
import { WebhookMessages } from './webhooks/webhook-messages.service.js';

export interface ChannelsOptions extends Pick<ModuleMetadata, 'imports'> {
  /** Tokens of every `EventPartiesSource`, exported by `imports`. */
  parties: InjectionToken<EventPartiesSource>[];
  /** Tokens of every `CalendarSource`, exported by `imports`. */
  calendars: InjectionToken<CalendarSource>[];
  tuning?: Partial<ChannelsTuning>;
  resolveName?: ResolveName;
}

/**
 * The ways out of the product, and their loops. Needs the global config, database and HTTP modules, and in `imports` a module
 * that exports `ReaderLanguagePort`, unless it is global.
 */
@Module({})
export class ChannelsModule {
  static forRoot({
    imports = [],
    parties,
    calendars,
    tuning,
    resolveName = resolveByDns,
  }: ChannelsOptions): DynamicModule {
    return {
      module: ChannelsModule,
      imports: [IdentityModule, ...imports],
      controllers: [CalendarController, StreamController, WebhookEndpointsController, WebhookMessagesController],
      providers: [
        { provide: EVENT_PARTIES, inject: parties, useFactory: (...sources: EventPartiesSource[]) => sources },
        { provide: CALENDAR_SOURCES, inject: calendars, useFactory: (...sources: CalendarSource[]) => sources },
        { provide: CHANNELS_TUNING, useValue: { ...DEFAULT_TUNING, ...tuning } },
        { provide: ResolveName, useValue: resolveName },
        CalendarFeeds,
        ChannelsRuntime,
        EndpointAddresses,
        EndpointSecrets,
        EventFeed,
        EventStreams,
        FeedTail,
        WebhookDelivery,
        WebhookEndpoints,
        WebhookMessages,
      ],
    };
  }
}
