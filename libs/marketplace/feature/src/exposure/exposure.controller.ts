import { Answer, Requires } from '@crossward/platform-http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExposureQuery, ExposureReportAnswer } from './exposure.dto.js';
import { ReportExposure } from './report-exposure.js';

@ApiTags('matching')
@Controller('v1/exposure-report')
export class ExposureController {
  constructor(private readonly exposure: ReportExposure) {}

  @Get()
  @Requires('exposure:read')
  @Answer(ExposureReportAnswer, { description: 'How often nurses are shown, by corridor; no small group is told.' })
  report(@Query() query: ExposureQuery): Promise<ExposureReportAnswer> {
    return this.exposure.report(query);
  }
}
