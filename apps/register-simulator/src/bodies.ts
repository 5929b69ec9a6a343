import { PROFESSIONS, type JurisdictionCode, type Profession } from '@crossward/kernel';
import { Code, Jurisdiction, Text, Whole } from '@crossward/platform-http';
import { FAULT_KINDS, type FaultKind } from './faults.js';

export class LookUpBody {
  @Jurisdiction()
  jurisdiction!: JurisdictionCode;

  @Code(PROFESSIONS)
  profession!: Profession;

  @Text({ max: 60 })
  number!: string;
}

export class FaultBody {
  @Code(FAULT_KINDS)
  kind!: FaultKind;

  @Whole({ min: 1, max: 600_000, optional: true, description: 'Milliseconds until it is over; a minute unless told.' })
  forMs: number = 60_000;

  @Whole({ min: 0, max: 60_000, optional: true, description: 'How late answers come, of `slow`.' })
  delayMs: number = 15_000;
}
