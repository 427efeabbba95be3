/** One topic as it must exist. */
export interface PlannedTopic {
  readonly name: string;
  readonly partitions: number;
  readonly replicationFactor: number;
  readonly config: Readonly<Record<string, string>>;
}

/** One right: `User:<principal>` may do `operation` on the resource. Nothing else is allowed to anybody. */
export interface PlannedAcl {
  readonly principal: string;
  readonly resource: 'topic' | 'group';
  readonly name: string;
  readonly pattern: 'literal' | 'prefixed';
  readonly operation: 'read' | 'write' | 'describe' | 'describeConfigs';
}
