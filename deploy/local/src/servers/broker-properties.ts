/** Where one broker listens and what it knows of the others. */
export interface BrokerLayout {
  readonly nodeId: number;
  /** Name under which clients reach it, on every address; 127.0.0.1 alone when absent. */
  readonly host?: string | undefined;
  readonly port: number;
  readonly controllerPort: number;
  /** Every node of the cluster, this one included. */
  readonly voters: readonly { nodeId: number; controllerPort: number }[];
  readonly dataDir: string;
  /** PEM files: `keystore` holds key and certificate, `truststore` the authority. Plaintext when absent. */
  readonly tls?: { keystore: string; truststore: string } | undefined;
}

/** Kafka's replication protocol refuses a record that its own limit lets in but a follower's fetch does not. */
export const MAX_RECORD_BYTES = 1_048_576 + 65_536;

/** Group offsets outlive any outage: the largest number of minutes that Kafka takes, some 4000 years. */
const FOREVER_MINUTES = 2_147_483_647;

/**
 * Settings of one combined broker and controller (KRaft). Every value whose default breaks the platform is set:
 * offsets and records that expire, topics made by a typing error, certificates that nobody asks for.
 */
export function brokerProperties(layout: BrokerLayout): Record<string, string> {
  const replicas = layout.voters.length;
  const listener = layout.tls ? 'SSL' : 'PLAINTEXT';
  // A container reaches another by its name; the controller of a single node is asked by nobody else.
  const address = layout.host === undefined ? '127.0.0.1' : '';
  return {
    'process.roles': 'broker,controller',
    'node.id': String(layout.nodeId),
    'controller.quorum.voters': layout.voters.map((v) => `${v.nodeId}@127.0.0.1:${v.controllerPort}`).join(','),
    'controller.listener.names': 'CONTROLLER',
    listeners: `${listener}://${address}:${layout.port},CONTROLLER://127.0.0.1:${layout.controllerPort}`,
    'advertised.listeners': `${listener}://${layout.host ?? '127.0.0.1'}:${layout.port}`,
    'listener.security.protocol.map': `${listener}:${listener},CONTROLLER:${listener}`,
    'inter.broker.listener.name': listener,
    'log.dirs': layout.dataDir,
    'auto.create.topics.enable': 'false',
    'num.partitions': '1',
    'default.replication.factor': String(replicas),
    'min.insync.replicas': String(Math.max(1, replicas - 1)),
    'unclean.leader.election.enable': 'false',
    'message.max.bytes': String(MAX_RECORD_BYTES),
    'replica.fetch.max.bytes': String(MAX_RECORD_BYTES),
    'log.retention.ms': '-1',
    'offsets.retention.minutes': String(FOREVER_MINUTES),
    'offsets.topic.replication.factor': String(replicas),
    'transaction.state.log.replication.factor': String(replicas),
    'transaction.state.log.min.isr': String(Math.max(1, replicas - 1)),
    // Fifty partitions each are made for clusters of many groups; fewer files make a start on a laptop quick.
    'offsets.topic.num.partitions': '5',
    'transaction.state.log.num.partitions': '5',
    'group.initial.rebalance.delay.ms': '0',
    'controlled.shutdown.enable': 'true',
    ...(layout.tls ? securityProperties(layout.tls) : {}),
  };
}

/** A client is known by the common name of its certificate, and may do only what an ACL allows. */
function securityProperties(tls: { keystore: string; truststore: string }): Record<string, string> {
  return {
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': tls.keystore,
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': tls.truststore,
    'ssl.client.auth': 'required',
    'ssl.enabled.protocols': 'TLSv1.3,TLSv1.2',
    'ssl.principal.mapping.rules': 'RULE:^CN=([^,]+).*$/$1/,DEFAULT',
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': 'User:broker;User:admin',
    'allow.everyone.if.no.acl.found': 'false',
  };
}

/** Java's properties format; backslashes are the only character of our values that it gives a meaning. */
export function renderProperties(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}\n`)
    .join('');
}
