import { LANGUAGES, NOTICE_KINDS, type LanguageCode } from '@crossward/messaging-domain';
import { SUBJECT_TYPES } from '@crossward/messaging-data-access';
import { Code, Id, Instant, PageQuery, Text, Whole } from '@crossward/platform-http';

export class NoticeListQuery extends PageQuery {
  @Code(['unread', 'all'], { optional: true, description: 'all unless told.' }) show?: 'unread' | 'all';
  @Code(LANGUAGES, { optional: true, description: 'That of the preferences unless told.' }) language?: LanguageCode;
}

export class NoticeAnswer {
  @Id() id: string;
  @Code(NOTICE_KINDS) kind: string;
  @Text({ description: 'In the language asked for, else that of the preferences.' }) title: string;
  @Text({ max: 1000 }) text: string;
  @Code(SUBJECT_TYPES) subjectType: string;
  @Id() subjectId: string;
  @Instant({ nullable: true, description: 'The deadline that it tells of.' }) dueAt: string | null;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) readAt: string | null;
}

export class ReadNoticesBody {
  @Id({ description: 'The newest notice that was seen; it and all older ones are read.' }) upTo: string;
}

export class NoticeCountAnswer {
  @Whole({ min: 0 }) unread: number;
}
