export declare class Failure extends Error {
  constructor(message: string, hint?: string);
  readonly hint: string | undefined;
}
export declare function readable(error: unknown): unknown;
export declare function report(error: unknown): number;
