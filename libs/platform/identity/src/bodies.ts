import { PERMISSIONS, ROLES, type Permission, type Role } from '@crossward/contracts';
import {
  Code,
  Day,
  Flag,
  Id,
  Instant,
  JsonObject,
  ListOf,
  Nested,
  PageQuery,
  Text,
  Whole,
} from '@crossward/platform-http';
import { PASSWORD_MAX, PASSWORD_MIN } from './password-policy.js';

// Enough to refuse slips; whether an address works, only a message to it tells.
const EMAIL = /^[^\s@"(),:;<>[\]\\]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

const Email = () => Text({ min: 3, max: 254, pattern: EMAIL, example: 'ana.reyes@example.org' });
const Password = () => Text({ min: PASSWORD_MIN, max: PASSWORD_MAX, example: 'four unrelated words here' });

export class SignUpBody {
  @Email()
  email!: string;

  @Password()
  password!: string;

  @Text({ max: 120, description: 'How the product addresses the person.', example: 'Ana Reyes' })
  displayName!: string;
}

export class StaffAccountBody extends SignUpBody {
  @Code(ROLES.filter((role) => role !== 'nurse'))
  role!: Exclude<Role, 'nurse'>;

  @Id({ optional: true, description: 'Of hospital roles: the organisation they act for.' })
  organisationId?: string;
}

export class StaffAccessBody {
  @Code(ROLES.filter((role) => role !== 'nurse'))
  role!: Exclude<Role, 'nurse'>;

  @Code(['active', 'disabled'])
  status!: 'active' | 'disabled';

  @Id({ optional: true, description: 'Of hospital roles: the organisation they act for.' })
  organisationId?: string;
}

export class PasswordBody {
  @Text({ min: 1, max: PASSWORD_MAX })
  currentPassword!: string;

  @Password()
  newPassword!: string;
}

export class SignInBody {
  @Email()
  email!: string;

  @Text({ min: 1, max: PASSWORD_MAX, example: 'four unrelated words here' })
  password!: string;
}

export class SignUpAnswer {
  @Code(['accepted'])
  status!: 'accepted';

  @Text()
  nextStep!: string;
}

export class AccountAnswer {
  @Id()
  id!: string;

  @Text({ max: 254 })
  email!: string;

  @Code(ROLES)
  role!: Role;

  @Id({ nullable: true })
  organisationId!: string | null;

  @Id({ nullable: true })
  nurseId!: string | null;

  @Text({ max: 120 })
  displayName!: string;

  @Code(['active', 'disabled'])
  status!: 'active' | 'disabled';

  @ListOf(Code(PERMISSIONS), { max: PERMISSIONS.length })
  permissions!: Permission[];

  @Whole({ min: 1 })
  version!: number;
}

export class SessionAnswer {
  @Text({ description: 'Shown this once. Send it as `Authorization: Bearer <token>`.' })
  token!: string;

  @Instant()
  expiresAt!: string;

  @Nested(AccountAnswer)
  account!: AccountAnswer;
}

export class BrowserSessionAnswer {
  @Instant()
  expiresAt!: string;

  @Nested(AccountAnswer)
  account!: AccountAnswer;
}

export class DemoSessionBody {
  @Email()
  email!: string;
}

export class DemoAccountAnswer {
  @Text({ max: 254 })
  email!: string;

  @Code(ROLES)
  role!: Role;
}

export class AuditEventAnswer {
  @Id()
  id!: string;

  @Instant()
  occurredAt!: string;

  @Text()
  actorRole!: string;

  @Id({ nullable: true })
  actorAccountId!: string | null;

  @Text()
  action!: string;

  @Text()
  subjectType!: string;

  @Text()
  subjectId!: string;

  @JsonObject()
  details!: Record<string, unknown>;

  @Whole({ min: 1, description: 'Place in its chain.' })
  sequence!: number;

  @Text({ min: 64, max: 64 })
  hash!: string;
}

export class AuditLogQuery extends PageQuery {
  @Id({ optional: true, description: 'Of a thing, a nurse or an organisation that the events are about.' })
  about?: string;

  @Id({ optional: true, description: 'Who acted.' })
  actorAccountId?: string;

  @Day({ optional: true, description: 'The first day, in UTC.' })
  from?: string;

  @Day({ optional: true, description: 'The last day, in UTC.' })
  until?: string;
}

export class AuditLogAnswer extends AuditEventAnswer {
  @Text()
  chainId!: string;

  @Text({ max: 120, nullable: true, description: 'Of the account that acted, as it is called now.' })
  actorName!: string | null;
}

export class StaffSessionAnswer {
  @Id()
  id!: string;

  @Instant()
  openedAt!: string;

  @Instant()
  lastSeenAt!: string;

  @Instant()
  expiresAt!: string;
}

export class SessionsEndedAnswer {
  @Whole({ min: 0 })
  ended!: number;
}

export class ChainFaultAnswer {
  @Whole({ min: 0 })
  sequence!: number;

  @Text()
  code!: string;

  @Text()
  message!: string;
}

export class ChainAnswer {
  @Text()
  chainId!: string;

  @Flag()
  intact!: boolean;

  @Whole({ min: 0 })
  links!: number;

  @Nested(ChainFaultAnswer, { nullable: true })
  fault!: ChainFaultAnswer | null;
}

export class ChainsAnswer {
  @Flag()
  intact!: boolean;

  @ListOf(ChainAnswer, { max: 1_000_000 })
  chains!: ChainAnswer[];
}
