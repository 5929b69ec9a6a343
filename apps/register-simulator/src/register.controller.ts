import { setTimeout as sleep } from 'node:timers/promises';
import type { LookUpAccepted, LookUpState } from '@crossward/credentials-verifiers';
import { notFound, type Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { Public } from '@crossward/platform-http';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LookUpBody } from './bodies.js';
import { Faults, type Fault } from './faults.js';
import { RegisterSource } from './register-book.js';
import { fromTransactionId, toTransactionId } from './transaction-id.js';

/** How long a look-up takes, in milliseconds. */
export const WORK_MS = Symbol('WORK_MS');

/** Plays licence registers over their protocol. Says in every answer that it is a simulator. */
@Controller()
export class RegisterController {
  constructor(
    @Inject(RegisterSource) private readonly source: RegisterSource,
    @Inject(Faults) private readonly faults: Faults,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(WORK_MS) private readonly workMs: number,
  ) {}

  @Post('v1/look-ups')
  @Public()
  @HttpCode(202)
  async lookUp(@Body() body: LookUpBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    const accepted = (): LookUpAccepted => ({
      transactionId: toTransactionId({ ...body, askedAt: this.clock.now() }),
      retryAfterMs: this.workMs,
      simulator: true,
    });
    return this.answer(reply, accepted);
  }

  @Get('v1/look-ups/:transactionId')
  @Public()
  async state(@Param('transactionId') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    return this.answer(reply, () => this.stateOf(id));
  }

  private stateOf(id: string): LookUpState {
    const question = fromTransactionId(id);
    if (question === null) throw notFound('look-up', id.slice(0, 40));
    const now = this.clock.now();
    const left = question.askedAt.getTime() + this.workMs - now.getTime();
    if (left > 0) return { complete: false, retryAfterMs: left, simulator: true };
    return {
      complete: true,
      register: `Simulated register of ${question.jurisdiction}`,
      asOf: now.toISOString().slice(0, 10),
      record: this.source.find(question),
      simulator: true,
    };
  }

  private async answer(reply: FastifyReply, healthy: () => object): Promise<unknown> {
    const fault: Fault | null = this.faults.at(this.clock.now());
    if (fault?.kind === 'outage') {
      void reply.status(503).header('retry-after', '1');
      return { detail: 'This simulated register is down on command.', simulator: true };
    }
    if (fault?.kind === 'garbage') return { hello: 'this is not what the protocol promises', simulator: true };
    if (fault?.kind === 'slow') await sleep(fault.delayMs);
    return healthy();
  }
}
