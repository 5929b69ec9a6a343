import { consentTextIn, type Actor } from '@crossward/contracts';
import {
  Answer,
  CurrentActor,
  Idempotent,
  IdParam,
  IfMatch,
  Public,
  Requires,
  Versioned,
  type Page,
} from '@crossward/platform-http';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { ConsentLanguageQuery } from '../consents/consent.dto.js';
import { hashOfText } from '../consents/consent-terms.js';
import { EffectiveDayBody } from '../history/effective-day.dto.js';
import { AssignRecruiter } from './assign-recruiter.js';
import { CloseSubmission } from './close-submission.js';
import { ReadSubmissions } from './read-submissions.js';
import {
  ConsentTextAnswer,
  OnConsentBody,
  RecruiterBody,
  RejectionBody,
  SubmissionAnswer,
  SubmissionBody,
  SubmissionListQuery,
  SubmissionRecruiterAnswer,
} from './submission.dto.js';
import { Submit } from './submit.js';

@ApiTags('submissions')
@Controller('v1')
export class SubmissionsController {
  constructor(
    private readonly submissions: ReadSubmissions,
    private readonly submission: Submit,
    private readonly closing: CloseSubmission,
    private readonly assigning: AssignRecruiter,
  ) {}

  @Get('consent-texts/submission')
  @Public()
  @Answer(ConsentTextAnswer, { description: 'What a nurse agrees to with each submission.' })
  consentText(@Query() { lang = 'en' }: ConsentLanguageQuery): ConsentTextAnswer {
    const words = consentTextIn(lang);
    const { version, language, text } = words;
    return { version, language, text, hash: hashOfText(words) };
  }

  @Post('submissions')
  @Requires('submission:create')
  @Idempotent()
  @Versioned()
  @Answer(SubmissionAnswer, { status: 201 })
  submit(@CurrentActor() actor: Actor, @Body() body: SubmissionBody): Promise<SubmissionAnswer> {
    return this.submission.submit(actor, body);
  }

  @Post('submissions/on-consent')
  @Requires('submission:create-on-consent')
  @Idempotent()
  @Versioned()
  @Answer(SubmissionAnswer, { status: 201, description: 'The nurse is submitted on the consent behind her token.' })
  submitOnConsent(@CurrentActor() actor: Actor, @Body() body: OnConsentBody): Promise<SubmissionAnswer> {
    return this.submission.submitOnConsent(actor, body);
  }

  @Get('submissions')
  @Requires('submission:read')
  @Answer(SubmissionAnswer, { list: true })
  list(@CurrentActor() actor: Actor, @Query() query: SubmissionListQuery): Promise<Page<SubmissionAnswer>> {
    return this.submissions.list(actor, query);
  }

  @Get('submissions/:submissionId')
  @Requires('submission:read')
  @Versioned()
  @Answer(SubmissionAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('submissionId') id: string): Promise<SubmissionAnswer> {
    return this.submissions.get(actor, id);
  }

  @Get('submissions/:submissionId/recruiter')
  @Requires('submission:read')
  @Answer(SubmissionRecruiterAnswer)
  recruiter(@CurrentActor() actor: Actor, @IdParam('submissionId') id: string): Promise<SubmissionRecruiterAnswer> {
    return this.submissions.recruiter(actor, id);
  }

  @Put('submissions/:submissionId/recruiter')
  @Requires('submission:assign-recruiter')
  @Versioned()
  @Answer(SubmissionAnswer)
  assignRecruiter(
    @CurrentActor() actor: Actor,
    @IdParam('submissionId') id: string,
    @IfMatch() version: number,
    @Body() { recruiterId }: RecruiterBody,
  ): Promise<SubmissionAnswer> {
    return this.assigning.assign(actor, id, version, recruiterId);
  }

  @Post('submissions/:submissionId/withdrawal')
  @Requires('submission:withdraw')
  @Versioned()
  @Answer(SubmissionAnswer)
  @ApiBody({ type: EffectiveDayBody, required: false })
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('submissionId') id: string,
    @IfMatch() version: number,
    @Body() given: EffectiveDayBody,
  ): Promise<SubmissionAnswer> {
    return this.closing.withdraw(actor, id, version, given);
  }

  @Post('submissions/:submissionId/rejection')
  @Requires('submission:decide')
  @Versioned()
  @Answer(SubmissionAnswer)
  reject(
    @CurrentActor() actor: Actor,
    @IdParam('submissionId') id: string,
    @IfMatch() version: number,
    @Body() body: RejectionBody,
  ): Promise<SubmissionAnswer> {
    return this.closing.reject(actor, id, version, body.reason, body);
  }
}
