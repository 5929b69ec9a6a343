import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, IfMatch, Requires, Versioned, type Page } from '@crossward/platform-http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ConsentLanguageQuery,
  ConsentTermsAnswer,
  GivenConsentAnswer,
  SubmissionConsentAnswer,
  SubmissionConsentBody,
  SubmissionConsentListQuery,
} from './consent.dto.js';
import { GiveConsent } from './give-consent.js';
import { ReadConsents } from './read-consents.js';
import { WithdrawConsent } from './withdraw-consent.js';

@ApiTags('submission consents')
@Controller('v1')
export class ConsentsController {
  constructor(
    private readonly consents: ReadConsents,
    private readonly giving: GiveConsent,
    private readonly withdrawal: WithdrawConsent,
  ) {}

  @Get('gaps/:gapId/consent-terms')
  @Requires('submission:create')
  @Answer(ConsentTermsAnswer, { description: 'What a nurse agrees to when she consents to be submitted to this gap.' })
  terms(
    @CurrentActor() actor: Actor,
    @IdParam('gapId') gapId: string,
    @Query() { lang }: ConsentLanguageQuery,
  ): Promise<ConsentTermsAnswer> {
    return this.giving.terms(actor, gapId, lang);
  }

  // No Idempotency-Key: its stored answer would hold the token. A repetition takes the place of what it repeats.
  @Post('submission-consents')
  @Requires('submission:create')
  @Versioned()
  @Answer(GivenConsentAnswer, { status: 201, description: 'The token is told this once.' })
  give(@CurrentActor() actor: Actor, @Body() body: SubmissionConsentBody): Promise<GivenConsentAnswer> {
    return this.giving.give(actor, body);
  }

  @Get('submission-consents')
  @Requires('submission:create')
  @Answer(SubmissionConsentAnswer, { list: true })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: SubmissionConsentListQuery,
  ): Promise<Page<SubmissionConsentAnswer>> {
    return this.consents.list(actor, query);
  }

  @Get('submission-consents/:consentId')
  @Requires('submission:create')
  @Versioned()
  @Answer(SubmissionConsentAnswer)
  get(@CurrentActor() actor: Actor, @IdParam('consentId') id: string): Promise<SubmissionConsentAnswer> {
    return this.consents.get(actor, id);
  }

  @Post('submission-consents/:consentId/withdrawal')
  @Requires('submission:withdraw')
  @Versioned()
  @Answer(SubmissionConsentAnswer, { description: 'Withdrawn, and with it a submission that still waits.' })
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('consentId') id: string,
    @IfMatch() version: number,
  ): Promise<SubmissionConsentAnswer> {
    return this.withdrawal.withdraw(actor, id, version);
  }
}
