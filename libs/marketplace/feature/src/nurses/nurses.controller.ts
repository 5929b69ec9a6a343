import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, Requires, Versioned, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { IfMatchOrNew } from './if-match-or-new.js';
import { NurseAnswer, NurseListItem, NurseProfileAnswer, NurseProfileBody, NursesQuery } from './nurse.dto.js';
import { ReadNurses } from './read-nurses.js';
import { WriteProfile } from './write-profile.js';

@ApiTags('nurses')
@Controller('v1/nurses')
export class NursesController {
  constructor(
    private readonly nurses: ReadNurses,
    private readonly profiles: WriteProfile,
  ) {}

  @Get('me')
  @Requires('profile:read-own')
  @Versioned()
  @Answer(NurseProfileAnswer)
  own(@CurrentActor() actor: Actor): Promise<NurseProfileAnswer> {
    return this.nurses.own(actor);
  }

  @Put('me')
  @Requires('profile:write-own')
  @Versioned()
  @ApiHeader({ name: 'If-Match', required: false, description: 'The ETag last read; left out only the first time.' })
  @Answer(NurseProfileAnswer)
  write(
    @CurrentActor() actor: Actor,
    @IfMatchOrNew() version: number | null,
    @Body() body: NurseProfileBody,
  ): Promise<NurseProfileAnswer> {
    return this.profiles.write(actor, version, body);
  }

  @Get()
  @Requires('nurse:read')
  @Answer(NurseListItem, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: NursesQuery): Promise<Page<NurseListItem>> {
    return this.nurses.list(actor, query);
  }

  @Get(':nurseId')
  @Requires('nurse:read')
  @Versioned()
  @Answer(NurseAnswer, { description: 'The profile without birth date and passport.' })
  get(@CurrentActor() actor: Actor, @IdParam('nurseId') nurseId: string): Promise<NurseAnswer> {
    return this.nurses.get(actor, nurseId);
  }
}
