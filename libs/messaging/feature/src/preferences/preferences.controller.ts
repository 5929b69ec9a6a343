import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IfMatch, Requires, Versioned } from '@crossward/platform-http';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PreferencesAnswer, PreferencesBody } from './preference.dto.js';
import { PreferencesService } from './preferences.service.js';

@ApiTags('notices')
@Controller('v1/notice-preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get()
  @Requires('notice:read-own')
  @Versioned()
  @Answer(PreferencesAnswer)
  get(@CurrentActor() actor: Actor): Promise<PreferencesAnswer> {
    return this.preferences.get(actor);
  }

  @Put()
  @Requires('notice:write-own')
  @Versioned()
  @Answer(PreferencesAnswer)
  put(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: PreferencesBody,
  ): Promise<PreferencesAnswer> {
    return this.preferences.put(actor, version, body);
  }
}
