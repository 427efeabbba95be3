export { createNodeClient, createHubClient, createAuditClient, type ClientOptions } from './clients.js';
export { ProblemAnswer, unwrap, type Problem } from './problem.js';
export type { components as NodeSchemas } from './generated/national-node.js';
export type { components as HubSchemas } from './generated/regional-hub.js';
export type { components as AuditSchemas } from './generated/audit-log.js';
