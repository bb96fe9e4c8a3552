/** Logs: one event a line, ids and codes only. The field types leave no room for what a person answered. */
import { Logger } from '@aws-lambda-powertools/logger';

export type LogFields = Readonly<Record<string, string | number | boolean>>;

export type Log = {
  readonly info: (event: string, fields?: LogFields) => void;
  readonly warn: (event: string, fields?: LogFields) => void;
  readonly error: (event: string, fields?: LogFields) => void;
};

/** Where an error happened, without its message: messages may quote what was sent. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const cause = error.cause instanceof Error ? { cause: error.cause.name } : {};
  return { error: error.name, ...cause, at: frames.slice(0, 5).join(' ').replace(/\s+/g, ' ').trim() };
}

/** Structured logs on Lambda, by powertools: JSON with level, service, time and the Lambda's context. */
export function createLambdaLog(serviceName: string): Log {
  const logger = new Logger({ serviceName });
  return {
    info: (event, fields = {}) => {
      logger.info(event, fields);
    },
    warn: (event, fields = {}) => {
      logger.warn(event, fields);
    },
    error: (event, fields = {}) => {
      logger.error(event, fields);
    },
  };
}

/** The same events as JSON lines through `write`: standard error on the laptop, a list in tests. */
export function createLineLog(write: (line: string) => void, now: () => Date): Log {
  const line =
    (level: string) =>
    (message: string, fields: LogFields = {}) => {
      write(JSON.stringify({ level, time: now().toISOString(), message, ...fields }));
    };
  return { info: line('INFO'), warn: line('WARN'), error: line('ERROR') };
}
