import type { ErrorDetail } from '@qalqan/errors';
import type { TSchema } from '@sinclair/typebox';
import { checkCodes } from './code-lists/check-codes.js';
import { detailsOf, type CompiledValidator } from './schema-errors.js';

/** Who may publish an event of this type: members of this `kind` in the agreement, or every `member`. */
export type PublisherKind = 'party' | 'hub' | 'audit' | 'member';

/** One event type in one version: the only place that knows its name, schema, rules and publisher. */
export interface EventContract<Body = unknown> {
  /** CloudEvents `type`, `qalqan.alert.published.v1`. */
  readonly type: string;
  /** CloudEvents `dataschema`. */
  readonly dataschema: string;
  readonly publisher: PublisherKind;
  readonly schema: TSchema;
  readonly summary: string;
  /** `subject` of the event and key of its record: never personal data. */
  subjectOf(body: Body): string;
  /** Everything wrong with a body: schema first, then code lists, then rules; empty when it holds. */
  check(body: unknown): ErrorDetail[];
}

/** True when a member of this kind may publish events of the type; nobody who is no member may. */
export function mayPublish({ publisher }: EventContract<never>, kind: string | undefined): boolean {
  return kind !== undefined && (publisher === 'member' || publisher === kind);
}

interface ContractParts<Body> {
  readonly name: string;
  readonly version: number;
  readonly publisher: PublisherKind;
  readonly schema: TSchema;
  readonly validator: CompiledValidator;
  readonly summary: string;
  readonly subjectOf: (body: Body) => string;
  readonly rules?: readonly ((body: Body) => ErrorDetail[])[];
}

export function defineContract<Body>(parts: ContractParts<Body>): EventContract<Body> {
  const { name, version, publisher, schema, validator, summary, subjectOf, rules = [] } = parts;
  return {
    type: `qalqan.${name}.v${version}`,
    dataschema: `urn:qalqan:schema:${name}:v${version}`,
    publisher,
    schema,
    summary,
    subjectOf,
    check: (body) => {
      const faults = detailsOf(validator, body);
      if (faults.length > 0) return faults;
      const unknownCodes = checkCodes(schema, body);
      return unknownCodes.length > 0 ? unknownCodes : rules.flatMap((rule) => rule(body as Body));
    },
  };
}
