export { createClusterAdmin, type Changes, type ClusterAccess, type ClusterAdmin } from './cluster-admin.js';
export type { PlannedAcl, PlannedTopic } from './plan.js';
