import { EMAIL_TIMINGS, LANGUAGES, NOTICE_KINDS } from '@crossward/messaging-domain';
import { Code, Flag, Instant, ListOf, Nested, Text, Whole } from '@crossward/platform-http';

export class QuietHoursBody {
  @Whole({ min: 0, max: 23, description: 'The first quiet hour of the local day.' }) from: number;
  @Whole({ min: 0, max: 23, description: 'The first hour that is not quiet any more.' }) until: number;
}

export class ChannelsBody {
  @Code(NOTICE_KINDS) kind: string;
  @Flag() inApp: boolean;
  @Code(EMAIL_TIMINGS) byEmail: string;
}

export class PreferencesBody {
  @Code(LANGUAGES) language: string;
  @Text({ max: 64, description: 'IANA time zone, like Europe/Paris.' }) timeZone: string;
  @Nested(QuietHoursBody, { optional: true, description: 'When no e-mail of one notice is sent; none when left out.' })
  quietHours?: QuietHoursBody;
  @Whole({ min: 0, max: 23, description: 'Local hour of the daily digest.' }) digestHour: number;
  @ListOf(ChannelsBody, { max: 50, description: 'Kinds that are left out are told as by default.' })
  channels: ChannelsBody[];
}

export class ChannelsAnswer extends ChannelsBody {
  @Flag({ description: 'Tells of a deadline or a right: it cannot be switched off in the product.' })
  alwaysInApp: boolean;
}

export class StoppedEmailAnswer {
  @Text({ description: 'What the server of the address said for good.' }) code: string;
  @Instant() stoppedAt: string;
}

export class PreferencesAnswer {
  @Code(LANGUAGES) language: string;
  @Text({ max: 64 }) timeZone: string;
  @Nested(QuietHoursBody, { nullable: true }) quietHours: QuietHoursBody | null;
  @Whole({ min: 0, max: 23 }) digestHour: number;
  @ListOf(ChannelsAnswer, { max: 50 }) channels: ChannelsAnswer[];
  @Nested(StoppedEmailAnswer, { nullable: true, description: 'The address of the account refuses e-mail.' })
  emailStopped: StoppedEmailAnswer | null;
  @Whole({ min: 1 }) version: number;
}
