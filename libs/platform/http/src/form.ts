import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';
import { BodyLimit, routeSettings, type RouteSettings } from './route-config.js';

const FORM = 'application/x-www-form-urlencoded';
const FORM_BYTES = 4096;

/** The route takes a short form, in either of the two ways that HTML sends one. Only for what needs no session. */
export const TakesForm = (): MethodDecorator =>
  applyDecorators(routeSettings({ form: true }), BodyLimit(FORM_BYTES), ApiConsumes(FORM, 'multipart/form-data'));

/** A form for any other route is refused as what nobody reads, as if there were no parser. */
export const readForms = (fastify: FastifyInstance): void => {
  fastify.addContentTypeParser(FORM, { parseAs: 'string' }, async (request: FastifyRequest, body: string) => {
    if (!(request.routeOptions.config as RouteSettings).form) throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(FORM);
    return Object.fromEntries(new URLSearchParams(body));
  });
};

/** The fields of the form; those of a JSON object where that was sent. */
export const FormFields = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<Readonly<Record<string, unknown>>> => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.isMultipart()) return (request.body ?? {}) as Record<string, unknown>;
    const fields = new Map<string, unknown>();
    for await (const part of request.parts({ limits: { files: 0 } })) {
      if (part.type === 'field') fields.set(part.fieldname, part.value);
    }
    return Object.fromEntries(fields);
  },
);
