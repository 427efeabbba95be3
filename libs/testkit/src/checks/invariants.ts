/** One record of a stream, as any table or topic holds it. */
export interface Positioned {
  readonly sequence: number;
  readonly identity: string;
}

/** Sequences run from `first` (1) by one, in this order; throws an Error that names the first place where they do not. */
export function contiguous(records: readonly Positioned[], first = 1): void {
  records.forEach(({ sequence }, at) => {
    if (sequence !== first + at) throw new Error(`position ${first + at} holds sequence ${sequence}`);
  });
}

/** No identity and no sequence stands twice; throws an Error that names the first that does. */
export function noDuplicates(records: readonly Positioned[]): void {
  const identities = new Set<string>();
  const sequences = new Set<number>();
  for (const { sequence, identity } of records) {
    if (identities.has(identity)) throw new Error(`identity of sequence ${sequence} stands twice`);
    if (sequences.has(sequence)) throw new Error(`sequence ${sequence} stands twice`);
    identities.add(identity);
    sequences.add(sequence);
  }
}

/** Everything that was acknowledged is there, with the same identity; throws an Error that names what is missing. */
export function noLoss(acknowledged: readonly Positioned[], found: readonly Positioned[]): void {
  const bySequence = new Map(found.map(({ sequence, identity }) => [sequence, identity]));
  for (const { sequence, identity } of acknowledged) {
    const there = bySequence.get(sequence);
    if (there === undefined) throw new Error(`sequence ${sequence} is missing`);
    if (there !== identity) throw new Error(`sequence ${sequence} holds another record`);
  }
}
