import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, IfMatch, Requires, Versioned } from '@crossward/platform-http';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CandidateContactAnswer, ContactAnswer, ContactBody } from './contact.dto.js';
import { NurseContacts } from './nurse-contacts.js';

@ApiTags('contacts')
@Controller('v1')
export class ContactsController {
  constructor(private readonly contacts: NurseContacts) {}

  @Get('nurses/me/contact')
  @Requires('profile:read-own')
  @Versioned()
  @Answer(ContactAnswer)
  own(@CurrentActor() actor: Actor): Promise<ContactAnswer> {
    return this.contacts.own(actor);
  }

  @Put('nurses/me/contact')
  @Requires('profile:write-own')
  @Versioned()
  @Answer(ContactAnswer)
  write(@CurrentActor() actor: Actor, @IfMatch() version: number, @Body() body: ContactBody): Promise<ContactAnswer> {
    return this.contacts.write(actor, version, body);
  }

  @Get('submissions/:submissionId/contact')
  @Requires('nurse:read-contact')
  @Answer(CandidateContactAnswer, { description: 'While an offer or a placement stands; each reading is on record.' })
  disclose(@CurrentActor() actor: Actor, @IdParam('submissionId') id: string): Promise<CandidateContactAnswer> {
    return this.contacts.disclose(actor, id);
  }
}
