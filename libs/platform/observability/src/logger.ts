import type { AppConfig } from '@crossward/platform-config';
import { pino, type DestinationStream, type Logger } from 'pino';
import { allowed, withoutValues } from './allow-list.js';

export type { Logger } from 'pino';

export interface LoggerOptions {
  /** Warnings and errors only; for a terminal that shows something else. */
  quiet?: boolean;
  /** Standard output unless told. */
  destination?: DestinationStream;
}

const QUIET: ReadonlySet<string> = new Set(['trace', 'debug', 'info']);

/** A pino logger that writes one JSON object a line, of listed fields only (see `allow-list.ts`). */
export const createLogger = (
  { logLevel }: Pick<AppConfig, 'logLevel'>,
  { quiet = false, destination }: LoggerOptions = {},
): Logger => {
  const logger = pino(
    {
      level: quiet && QUIET.has(logLevel) ? 'warn' : logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: allowed, bindings: allowed },
      hooks: {
        logMethod(args, method) {
          // Only the fields and one plain message: format arguments would be values.
          const [first, second] = args as unknown as [unknown, unknown];
          const message = typeof first === 'string' ? first : second;
          const fields = typeof first === 'object' && first !== null ? first : {};
          const named = fields instanceof Error ? { error: fields } : fields;
          if (typeof message === 'string') method.apply(this, [named, withoutValues(message)]);
          else method.apply(this, [named]);
        },
      },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
  // pino's own formatter of bindings does not reach children.
  const { child } = logger;
  logger.child = function (this: Logger, bindings: object, options) {
    return child.call(this, allowed(bindings as Record<string, unknown>), options);
  } as typeof logger.child;
  return logger;
};
