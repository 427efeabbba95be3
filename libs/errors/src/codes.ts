/**
 * Every code that leaves the platform, in one closed list: in problem details, in quarantine, in the exit line of a
 * command. A code is a contract and is never renamed; a message is for people and may change.
 */
export const ERROR_CODES = [
  // JSON that two parsers could read differently (docs/spec/SPEC-EVT.md §5)
  'json-malformed',
  'json-not-utf8',
  'json-duplicate-name',
  'json-forbidden-name',
  'json-forbidden-character',
  'json-number-inexact',
  'json-too-deep',
  'body-too-large',
  'media-type-unsupported',
  // lines of files (services/national-node, import)
  'line-too-long',
  'text-not-utf8',
  'csv-malformed',
  // content
  'schema-invalid',
  'rule-violated',
  'code-unknown',
  'cursor-invalid',
  'parameter-invalid',
  // identifiers that a sender wrote (libs/identifiers)
  'identifier-malformed',
  'identifier-country-missing',
  'identifier-country-mismatch',
  // people and permissions
  'token-missing',
  'token-invalid',
  'role-missing',
  'four-eyes',
  'forbidden',
  // state
  'not-found',
  'conflict',
  'state-conflict',
  'precondition-failed',
  'overloaded',
  'timeout',
  'identity-unavailable',
  'unavailable',
  'internal',
  // records refused by the runner (docs/spec/SPEC-SIG.md §6)
  'record-too-large',
  'record-empty',
  'jws-missing',
  'jws-malformed',
  'alg-not-allowed',
  'kid-unknown',
  'key-wrong-party',
  'key-not-valid',
  'signature-invalid',
  'envelope-invalid',
  'type-unknown',
  'commitment-mismatch',
  'source-mismatch',
  'stream-mismatch',
  'key-mismatch',
  'agreement-unknown',
  'sequence-gap',
  'sequence-fork',
  'handler-failed',
  // agreement and notes
  'agreement-malformed',
  'agreement-digest-mismatch',
  'agreement-signature-missing',
  // ledger
  'note-malformed',
  'note-signature-invalid',
  'checkpoint-malformed',
  'tile-path-invalid',
  'tile-malformed',
  'leaf-malformed',
  'proof-invalid',
  'root-mismatch',
  'entry-altered',
  'entries-missing',
  'entries-surplus',
  'tile-altered',
  'chain-broken',
  'digest-mismatch',
  // starting up
  'config-invalid',
  'store-behind',
  'store-ahead',
  'position-rolled-back',
  'own-stream-forked',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
