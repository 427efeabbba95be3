import { Module, type DynamicModule } from '@nestjs/common';
import { MessagingModule, type MessagingOptions } from '@qalqan/messaging';
import { StoreModule, type StoreOptions } from '@qalqan/store';
import { AuditModule, type AuditOptions } from './audit.module.js';

export interface AppOptions {
  readonly store: StoreOptions;
  readonly messaging: MessagingOptions;
  readonly audit: AuditOptions;
}

/** The whole service: its own module, its database, its streams. */
@Module({})
export class AppModule {
  static forRoot({ store, messaging, audit }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [StoreModule.forRoot(store), MessagingModule.forRoot(messaging), AuditModule.forRoot(audit)],
    };
  }
}
