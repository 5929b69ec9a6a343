import { Text, Whole, Id } from '@crossward/platform-http';

// What an address must at least look like; whether it receives anything only a message can tell.
const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/;
/** ITU-T E.164: a plus sign and at most 15 digits. */
const PHONE = /^\+[1-9]\d{6,14}$/;

export class ContactBody {
  @Text({ max: 254, pattern: EMAIL, description: 'Kept encrypted; told to a hospital from its offer on.' })
  email: string;
  @Text({ max: 16, pattern: PHONE, nullable: true, description: 'In the form of E.164, for example +14165550100.' })
  phone: string | null;
}

export class ContactAnswer {
  @Text({ nullable: true, description: 'Null as long as the nurse has given none.' }) email: string | null;
  @Text({ nullable: true }) phone: string | null;
  @Whole({ description: '0 before the first time.' }) version: number;
}

export class CandidateContactAnswer {
  @Id() nurseId: string;
  @Text({ nullable: true, description: 'Null where the nurse has given none.' }) email: string | null;
  @Text({ nullable: true }) phone: string | null;
}
