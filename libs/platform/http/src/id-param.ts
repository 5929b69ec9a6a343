import { notFound } from '@crossward/kernel';
import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { isId } from './fields/text.js';

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly what: string) {}

  transform(value: string): string {
    if (!isId(value)) throw notFound(this.what, String(value).slice(0, 40));
    return value.toLowerCase();
  }
}

/** `@IdParam('gapId') gapId: string`: an id in the address; what is no UUID does not exist (404). */
export const IdParam = (name: string): ParameterDecorator => {
  const what =
    name
      .replace(/Id$/, '')
      .replaceAll(/([A-Z])/g, ' $1')
      .toLowerCase() || 'thing';
  return (target, key, index) => {
    Param(name, new IdPipe(what === 'id' ? 'thing' : what))(target, key, index);
    const descriptor = Object.getOwnPropertyDescriptor(target, key as string | symbol);
    if (descriptor) ApiParam({ name, schema: { type: 'string', format: 'uuid' } })(target, key as string, descriptor);
  };
};
