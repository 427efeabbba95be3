export {
  text,
  integer,
  port,
  flag,
  choice,
  list,
  url,
  filePath,
  sha256Hex,
  optional,
  type Field,
  type FieldMeta,
} from './fields.js';
export {
  defineConfig,
  loadConfig,
  type ConfigDefinition,
  type ConfigOf,
  type CrossCheck,
  type Environment,
  type FieldTree,
  type Resolved,
} from './define-config.js';
export { bootConfig, EXIT_CONFIG_INVALID, type BootIo } from './boot-config.js';
export { ConfigInvalid, type ConfigProblem } from './config-invalid.js';
export { printConfig, renderConfigTable } from './print-config.js';
export { readConfigFile, readSecretFile } from './read-file.js';
export { FAULT_POINTS, isFaultPoint, type FaultPoint } from './fault-points/points.js';
export {
  armFaultPoint,
  disarmFaultPoint,
  FAULTS_WARNING,
  isArmed,
  reach,
  watchFaultPoints,
} from './fault-points/reach.js';
export { loadProfile, parseProfile, schemaVerdict, type Verdict } from './profile.js';
export {
  instanceField,
  httpFields,
  databaseFields,
  kafkaFields,
  signingFields,
  agreementFields,
  consoleFields,
  oidcFields,
  telemetryFields,
  faultFields,
  auditUrlField,
  refillFields,
  refillOwnersField,
  checkKafkaTls,
  checkRefill,
  checkAudience,
} from './groups.js';
