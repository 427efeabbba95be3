/** Fails a contract case; the message says which promise of the port was broken. */
export function check(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`the store breaks its contract: ${promise}`);
}

/** Compares by JSON, which is enough for plain values built in one member order. */
export function checkSame(actual: unknown, expected: unknown, promise: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(got === wanted, `${promise}; got ${got}, wanted ${wanted}`);
}
