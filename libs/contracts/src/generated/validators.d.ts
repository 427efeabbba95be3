// Made by `npm run generate` from the schemas; do not edit.
import type { CompiledValidator } from '../schema-errors.js';
export const envelopeV1: CompiledValidator;
export const alertV1: CompiledValidator;
export const alertPublishedV1: CompiledValidator;
export const alertCorrectedV1: CompiledValidator;
export const alertRecalledV1: CompiledValidator;
export const hitFoundV1: CompiledValidator;
export const hitWithdrawnV1: CompiledValidator;
export const hitChangedV1: CompiledValidator;
export const hitsGroupedV1: CompiledValidator;
export const groupFoundV1: CompiledValidator;
export const groupWithdrawnV1: CompiledValidator;
export const verdictGivenV1: CompiledValidator;
export const hubStateV1: CompiledValidator;
export const auditCheckpointV1: CompiledValidator;
export const streamForkedV1: CompiledValidator;
export const checkV1: CompiledValidator;
export const checkQuestionV1: CompiledValidator;
