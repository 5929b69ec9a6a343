import { FormFields, Public, RateLimited, TakesForm } from '@crossward/platform-http';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { AsPage } from './as-page.js';
import type { Left } from './unsubscribing.service.js';
import { UnsubscribingService } from './unsubscribing.service.js';

const TOKEN = { name: 'token', description: 'Of the header `List-Unsubscribe` of an e-mail.' };

@ApiTags('notices')
@Controller('v1/unsubscriptions')
export class UnsubscribingController {
  constructor(private readonly unsubscribing: UnsubscribingService) {}

  @Get(':token')
  @Public()
  @RateLimited({ max: 60, seconds: 60 })
  @ApiParam(TOKEN)
  @AsPage('ask', 'A page that asks first. Nothing changes.')
  look(@Param('token') token: string): Promise<Left> {
    return this.unsubscribing.look(token);
  }

  @Post(':token')
  @Public()
  @RateLimited({ max: 60, seconds: 60 })
  @TakesForm()
  @HttpCode(200)
  @ApiParam(TOKEN)
  @ApiBody({
    schema: {
      type: 'object',
      properties: { 'List-Unsubscribe': { type: 'string', enum: ['One-Click'] } },
      required: ['List-Unsubscribe'],
    },
  })
  @AsPage('done', 'That kind of e-mail comes no more (RFC 8058); a second time it makes no difference.')
  leave(@Param('token') token: string, @FormFields() fields: Readonly<Record<string, unknown>>): Promise<Left> {
    return this.unsubscribing.leave(token, fields);
  }
}
