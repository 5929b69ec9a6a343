import { DomainError, systemClock, type Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { StrictValidationPipe, statusOf } from '@crossward/platform-http';
import {
  Catch,
  HttpException,
  Module,
  type ArgumentsHost,
  type DynamicModule,
  type ExceptionFilter,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Faults } from './faults.js';
import { FaultsController } from './faults.controller.js';
import { SimulatorHealthController } from './health.controller.js';
import { demoRegister } from './demo-register.js';
import { RegisterSource } from './register-book.js';
import { RegisterController, WORK_MS } from './register.controller.js';

const LOOPBACK = '127.0.0.1';
const BODY_LIMIT = 16 * 1024;

export interface RegisterSimulatorOptions {
  /** 0: any free one. */
  readonly port: number;
  /** This machine alone unless told; a container on a private network tells otherwise. */
  readonly host?: string;
  /** What the registers know; the demo market and its stories unless told. */
  readonly source?: RegisterSource;
  /** How long a look-up takes; eight tenths of a second unless told. */
  readonly workMs?: number;
  readonly clock?: Clock;
}

export interface RegisterSimulator {
  readonly url: string;
  stop(): Promise<void>;
}

@Catch()
class SimulatorProblems implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const known = error instanceof DomainError;
    const status = known ? statusOf(error.kind) : error instanceof HttpException ? error.getStatus() : 500;
    const detail = known ? error.message : 'The simulator cannot answer this.';
    void host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .status(status)
      .type('application/problem+json')
      .send({ status, title: known ? error.code : 'SIMULATOR_ERROR', detail, simulator: true });
  }
}

@Module({})
class SimulatorModule {
  static of({ source, workMs = 800, clock = systemClock }: RegisterSimulatorOptions): DynamicModule {
    return {
      module: SimulatorModule,
      controllers: [RegisterController, FaultsController, SimulatorHealthController],
      providers: [
        Faults,
        { provide: RegisterSource, useValue: source ?? demoRegister(clock) },
        { provide: CLOCK, useValue: clock },
        { provide: WORK_MS, useValue: workMs },
      ],
    };
  }
}

/** Starts the simulator; every answer says what it is, in a header and in its body. */
export const startRegisterSimulator = async (options: RegisterSimulatorOptions): Promise<RegisterSimulator> => {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, routerOptions: { maxParamLength: 400 } });
  const app = await NestFactory.create<NestFastifyApplication>(SimulatorModule.of(options), adapter, {
    logger: ['error'],
    abortOnError: false,
  });
  adapter.getInstance().addHook('onSend', async (_request, reply) => {
    void reply.header('x-crossward-simulator', 'true').header('cache-control', 'no-store');
  });
  app.useGlobalPipes(new StrictValidationPipe());
  app.useGlobalFilters(new SimulatorProblems());
  await app.listen(options.port, options.host ?? LOOPBACK);
  return { url: await app.getUrl(), stop: () => app.close() };
};
