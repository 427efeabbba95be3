import { Catch, UseFilters, type ExceptionFilter } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { EventContract, VerifiedEvent } from '@qalqan/contracts';
import type { Tx } from '@qalqan/store';
import { throwError, type Observable } from 'rxjs';
import type { RefusedRecord } from '../runner/quarantine.js';

/** Pattern under which the one bulk handler of a service is registered. */
export const BATCH_PATTERN = 'qalqan.batch';

/** Pattern under which the one listener for refused records is registered. */
export const REFUSED_PATTERN = 'qalqan.refused';

type Handler<Event> = (event: Event, tx: Tx) => Promise<void>;

/**
 * Nest turns every error that is not an RpcException into "Internal server error" before a transport sees it. The
 * runner decides by the error's own class, so this filter, nearest to the method, hands it on as it is.
 */
@Catch()
class KeepError implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/**
 * Marks a controller method as the handler of one event type. It gets verified events that are next in their stream,
 * one at a time, and the transaction in which position and effects are written together. Throwing undoes its effects:
 * see `dispositionOf` in libs/errors for what happens then.
 */
export function Consumes<Body>(contract: EventContract<Body>) {
  return handlerOf<VerifiedEvent<Body>>(contract.type);
}

/**
 * Marks the ONE controller method of a service that takes all its events in bulk, in stream order. MUST apply all or
 * throw; when it throws, the events are given again one by one.
 */
export function ConsumesBatch() {
  return handlerOf<readonly VerifiedEvent[]>(BATCH_PATTERN);
}

/**
 * Marks the ONE controller method, if a service has any, that hears of records that were refused: place, hash and code,
 * in the transaction that puts them into quarantine. Throwing undoes the whole batch, which is then tried again.
 */
export function HearsRefused() {
  return handlerOf<readonly RefusedRecord[]>(REFUSED_PATTERN);
}

function handlerOf<Event>(pattern: string) {
  return (target: object, method: string, descriptor: TypedPropertyDescriptor<Handler<Event>>): void => {
    // Nest hands over the first argument only unless both are declared.
    Payload()(target, method, 0);
    Ctx()(target, method, 1);
    (EventPattern(pattern) as MethodDecorator)(target, method, descriptor);
    (UseFilters(KeepError) as MethodDecorator)(target, method, descriptor);
  };
}
