import { notFound, type Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { Public } from '@crossward/platform-http';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Injectable,
  Post,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { FaultBody } from './bodies.js';
import { Faults } from './faults.js';

/** Whether a socket's remote address is the loopback interface, in either protocol. */
export const isThisMachine = (address: string | undefined): boolean => /^(::ffff:)?127\.|^::1$/.test(address ?? '');

/** Whoever may break the registers sits at this machine, wherever the simulator listens. */
@Injectable()
class FromThisMachine implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (isThisMachine(context.switchToHttp().getRequest<FastifyRequest>().socket.remoteAddress)) return true;
    throw notFound('page', 'simulator/faults');
  }
}

/** Failure on command. */
@Controller('simulator/faults')
@UseGuards(FromThisMachine)
export class FaultsController {
  constructor(
    @Inject(Faults) private readonly faults: Faults,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  current(): object {
    return { simulator: true, fault: this.faults.at(this.clock.now()) };
  }

  @Post()
  @Public()
  @HttpCode(200)
  fail(@Body() body: FaultBody): object {
    return { simulator: true, fault: this.faults.start(body.kind, this.clock.now(), body) };
  }

  @Delete()
  @Public()
  recover(): object {
    this.faults.clear();
    return { simulator: true, fault: null };
  }
}
