import { Module, type DynamicModule } from '@nestjs/common';
import { MessagingModule, type MessagingOptions } from '@qalqan/messaging';
import { StoreModule, type StoreOptions } from '@qalqan/store';
import { HubModule, type HubOptions } from './hub.module.js';

export interface AppOptions {
  readonly store: StoreOptions;
  readonly messaging: MessagingOptions;
  readonly hub: HubOptions;
}

/** The whole service: its own module, its database, its streams. */
@Module({})
export class AppModule {
  static forRoot({ store, messaging, hub }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [StoreModule.forRoot(store), MessagingModule.forRoot(messaging), HubModule.forRoot(hub)],
    };
  }
}
