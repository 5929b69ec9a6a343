import { Answer, Requires } from '@crossward/platform-http';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MarketSummaryAnswer } from './market-summary.dto.js';
import { MarketSummary } from './market-summary.js';

@ApiTags('market')
@Controller('v1/market-summary')
export class MarketSummaryController {
  constructor(private readonly summary: MarketSummary) {}

  @Get()
  @Requires('market:read-summary')
  @Answer(MarketSummaryAnswer)
  count(): Promise<MarketSummaryAnswer> {
    return this.summary.count();
  }
}
