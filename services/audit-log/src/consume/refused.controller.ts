import { Controller, Inject } from '@nestjs/common';
import { HearsRefused, type RefusedRecord } from '@qalqan/messaging';
import type { Tx } from '@qalqan/store';
import { RefusalDesk } from '../refusals/refusal-desk.js';

/** What the log refuses it says: place, hash and code enter it, in the transaction that puts the record aside. */
@Controller()
export class RefusedController {
  constructor(@Inject(RefusalDesk) private readonly desk: RefusalDesk) {}

  @HearsRefused()
  async take(refused: readonly RefusedRecord[], tx: Tx): Promise<void> {
    await this.desk.take(refused, tx);
  }
}
