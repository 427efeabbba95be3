import { QalqanError, type ErrorCategory } from '@qalqan/errors';

/** One thing an operator has to mend; `env` is the variable (or file) at fault. */
export interface ConfigProblem {
  readonly env: string;
  readonly message: string;
}

/** The configuration does not allow a start; names everything at fault and never the value of a secret. */
export class ConfigInvalid extends QalqanError {
  readonly code = 'config-invalid';
  readonly category: ErrorCategory = 'invalid';

  constructor(
    readonly subject: string,
    readonly problems: readonly ConfigProblem[],
  ) {
    super(`${subject}: ${problems.map(({ env, message }) => `${env} ${message}`).join('; ')}`);
  }
}
