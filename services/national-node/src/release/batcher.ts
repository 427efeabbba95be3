interface Waiting<In, Out> {
  readonly item: In;
  readonly resolve: (out: Out) => void;
  readonly reject: (error: unknown) => void;
}

/** What became of one item of a batch. */
export type Outcome<Out> = { readonly ok: true; readonly value: Out } | { readonly ok: false; readonly error: unknown };

/**
 * Does together what arrives together: while one batch is at work, the next gathers. Nobody waits for company: an item
 * that comes alone is a batch of one.
 */
export class Batcher<In, Out> {
  private readonly queue: Waiting<In, Out>[] = [];
  private working = false;

  /** `work` MUST answer every item in order; when it rejects, every item of the batch is rejected with its error. */
  constructor(
    private readonly work: (items: readonly In[]) => Promise<readonly Outcome<Out>[]>,
    private readonly maxBatch: number,
  ) {}

  async add(item: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.queue.push({ item, resolve, reject });
      if (!this.working) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.working = true;
    while (this.queue.length > 0) await this.settle(this.queue.splice(0, this.maxBatch));
    this.working = false;
  }

  private async settle(batch: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const outcomes = await this.work(batch.map(({ item }) => item));
      batch.forEach(({ resolve, reject }, at) => {
        const outcome = outcomes[at];
        if (outcome?.ok === true) resolve(outcome.value);
        else reject(outcome?.error ?? new RangeError('a batch left an item without an answer'));
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
