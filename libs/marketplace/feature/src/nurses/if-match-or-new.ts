import { versionFromIfMatch } from '@crossward/platform-http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';

/** The version the caller saw, or null without `If-Match`: right only when there is nothing yet (the service decides). */
export const IfMatchOrNew = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const { headers } = context.switchToHttp().getRequest<{ headers: IncomingHttpHeaders }>();
  return headers['if-match'] === undefined ? null : versionFromIfMatch(headers['if-match']);
});
