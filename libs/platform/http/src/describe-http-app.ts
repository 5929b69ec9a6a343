import type { AppConfig } from '@crossward/platform-config';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { HttpModule, type RootModule } from './http.module.js';
import { openApiOf } from './openapi.js';

/** The OpenAPI document of an application that is never started: nothing is connected, and no provider is made. */
export const describeHttpApp = async (
  rootModule: RootModule,
  config: Pick<AppConfig, 'cursorSecret'>,
  title = 'Crossward',
): Promise<OpenAPIObject> => {
  const root = HttpModule.forRoot(config, rootModule);
  const app = await NestFactory.create(root, new FastifyAdapter(), {
    preview: true,
    abortOnError: false,
    logger: false,
  });
  return openApiOf(app, title);
};
