import { HttpException } from '@nestjs/common';
import { NotFound, QalqanError, Conflict, Forbidden, Unavailable } from '@qalqan/errors';
import {
  BodyTooLarge,
  Internal,
  MediaTypeUnsupported,
  Overloaded,
  RequestInvalid,
  TimedOut,
  TokenInvalid,
} from './errors.js';

/**
 * Turns whatever reached the edge into one of our errors. Domain code throws ours; what is mapped here comes from
 * Fastify and Nest themselves. Their messages are replaced: they may quote the request.
 */
export function toQalqanError(error: unknown): QalqanError {
  if (error instanceof QalqanError) return error;
  if (error instanceof HttpException) return fromStatus(error.getStatus(), error);
  const { code, statusCode } = fastifyFields(error);
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new BodyTooLarge('the body is larger than 256 KiB', { cause: error });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new MediaTypeUnsupported('the body must be application/json', { cause: error });
    case 'FST_ERR_HANDLER_TIMEOUT':
      return new TimedOut('the request took too long', { cause: error });
    default:
      return code?.startsWith('FST_') === true && statusCode !== undefined
        ? fromStatus(statusCode, error)
        : new Internal('an unexpected failure', { cause: error });
  }
}

function fastifyFields(error: unknown): { code?: string; statusCode?: number } {
  if (!(error instanceof Error)) return {};
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof statusCode === 'number' ? { statusCode } : {}),
  };
}

function fromStatus(status: number, cause: unknown): QalqanError {
  if (status === 401) return new TokenInvalid('the token is not valid here', { cause });
  if (status === 403) return new Forbidden('not allowed', { cause });
  if (status === 404) return new NotFound('there is nothing at this address', { cause });
  if (status === 408) return new TimedOut('the request took too long', { cause });
  if (status === 409) return new Conflict('the state does not allow this', { cause });
  if (status === 413) return new BodyTooLarge('the body is larger than 256 KiB', { cause });
  if (status === 415) return new MediaTypeUnsupported('the body must be application/json', { cause });
  if (status === 429) return new Overloaded('too many requests at once', { cause });
  if (status >= 400 && status < 500) return new RequestInvalid('parameter-invalid', []);
  if (status === 503) return new Unavailable('not available at the moment', { cause });
  return new Internal('an unexpected failure', { cause });
}
