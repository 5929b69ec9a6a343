import { Flag, Instant, Text } from '@crossward/platform-http';

export class CalendarFeedAnswer {
  @Flag({ description: 'Is there an address at which a calendar reads?' }) active: boolean;
  @Instant({ nullable: true }) createdAt: string | null;
  @Instant({ nullable: true, description: 'When the address was last replaced.' }) rotatedAt: string | null;
}

export class CalendarAddressAnswer extends CalendarFeedAnswer {
  @Text({ max: 2000, description: 'Shown in this answer only. Whoever knows it reads the calendar.' }) url: string;
}
