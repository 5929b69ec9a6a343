import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';

export interface AnswerOptions {
  /** 200 unless told; the route then answers with it. */
  status?: number;
  /** `true`: a page `{ items, nextCursor }`; `'array'`: a bare list. */
  list?: true | 'array';
  description?: string;
}

const schemaOf = (type: Type, list: AnswerOptions['list']): object => {
  const item = { $ref: getSchemaPath(type) };
  if (list === undefined) return item;
  const items = { type: 'array', items: item };
  if (list === 'array') return items;
  const nextCursor = { type: 'string', nullable: true };
  return { type: 'object', properties: { items, nextCursor }, required: ['items', 'nextCursor'] };
};

/** Documents what a route answers when all goes well, and with which status. */
export const Answer = (
  type: Type,
  { status = 200, list, description = 'Done.' }: AnswerOptions = {},
): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    ApiExtraModels(type),
    ApiResponse({ status, description, schema: schemaOf(type, list) }),
  );

/** Documents an answer without a body: 204. */
export const NoContent = (description = 'Done.'): MethodDecorator =>
  applyDecorators(HttpCode(204), ApiResponse({ status: 204, description }));
