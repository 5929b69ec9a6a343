import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiProperty, DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { withUniqueSchemas } from './schema-names.mjs';

/** A class with this name and one field. */
const answerOf = (name, field) => {
  const { [name]: Answer } = { [name]: class {} };
  ApiProperty({ type: String })(Answer.prototype, field);
  return Answer;
};

const describedWith = (...answers) =>
  withUniqueSchemas(async () => {
    const controllers = answers.map((type, at) => {
      class Lamps {
        read() {}
      }
      const route = Object.getOwnPropertyDescriptor(Lamps.prototype, 'read');
      ApiOkResponse({ type })(Lamps.prototype, 'read', route);
      Get()(Lamps.prototype, 'read', route);
      Controller(`lamps-${at}`)(Lamps);
      return Lamps;
    });
    class Root {}
    Module({ controllers })(Root);
    const app = await NestFactory.create(Root, new FastifyAdapter(), { logger: false });
    return SwaggerModule.createDocument(app, new DocumentBuilder().build());
  });

describe('the names of what the API answers', () => {
  it('may each be of one class alone', async () => {
    const twins = describedWith(answerOf('Lamp', 'colour'), answerOf('Lamp', 'watts'), answerOf('Bulb', 'size'));
    await expect(twins).rejects.toThrow('one name and other fields: Lamp.');
  });

  it('may be used at several routes', async () => {
    const Lamp = answerOf('Lamp', 'colour');
    const { components } = await describedWith(Lamp, Lamp, answerOf('Bulb', 'size'));
    expect(Object.keys(components.schemas).sort()).toEqual(['Bulb', 'Lamp']);
  });
});
