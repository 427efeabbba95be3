import type { ErrorDetail } from '@qalqan/errors';

interface SchemaFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator compiled ahead of time by Ajv (`npm run generate`); no code is made at run time. */
export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}

/** More would say nothing new and would let a hostile document grow the answer. */
const MAX_DETAILS = 20;

/** Runs a compiled validator and turns what it found into pointers and sentences without any value in them. */
export function detailsOf(validator: CompiledValidator, value: unknown): ErrorDetail[] {
  if (validator(value)) return [];
  return (validator.errors ?? [])
    .filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'if')
    .slice(0, MAX_DETAILS)
    .map((fault) => ({
      pointer: pointerOf(fault),
      code: 'schema-invalid' as const,
      message: fault.message ?? 'does not match its schema',
    }));
}

/** A missing or surplus member is reported at its own place, not at its parent's. */
function pointerOf({ instancePath, params }: SchemaFault): string {
  const member = params['missingProperty'] ?? params['additionalProperty'];
  return typeof member === 'string'
    ? `${instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : instancePath;
}
