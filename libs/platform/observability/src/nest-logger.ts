import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger.js';

type Level = 'info' | 'warn' | 'error' | 'debug' | 'trace' | 'fatal';

/** Nest's own messages, and those of its `Logger`, go the way of all others. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown, ...more: unknown[]): void => this.write('debug', message, more);
  warn = (message: unknown, ...more: unknown[]): void => this.write('warn', message, more);
  error = (message: unknown, ...more: unknown[]): void => this.write('error', message, more);
  debug = (message: unknown, ...more: unknown[]): void => this.write('debug', message, more);
  verbose = (message: unknown, ...more: unknown[]): void => this.write('trace', message, more);
  fatal = (message: unknown, ...more: unknown[]): void => this.write('fatal', message, more);

  // Nest passes (message, …, context), and for errors (message, stack, context).
  private write(level: Level, message: unknown, more: readonly unknown[]): void {
    const last = more.at(-1);
    const context = typeof last === 'string' && !last.includes('\n') ? { context: last } : {};
    if (message instanceof Error) this.logger[level]({ ...context, error: message });
    else if (typeof message === 'object' && message !== null) this.logger[level]({ ...context, ...message });
    else this.logger[level](context, String(message));
  }
}
