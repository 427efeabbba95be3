/** `Hasher` of libs/signing. */
export const HASHER = Symbol('Hasher');
/** `Verifier` of libs/signing. */
export const VERIFIER = Symbol('Verifier');
/** `CheckDesk`: party, hub and rate of quick checks. */
export const CHECK_DESK = Symbol('CheckDesk');
/** `AuditLog`: what the audit log says about a record. */
export const AUDIT_LOG = Symbol('AuditLog');
