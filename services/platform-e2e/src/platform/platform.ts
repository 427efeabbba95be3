import { join } from 'node:path';
import { AuditClient } from './audit-client.js';
import { Faults } from './faults.js';
import { HubClient } from './hub-client.js';
import { KafkaAccess } from './kafka.js';
import { NodeClient } from './node-client.js';
import { serviceUrl, type Instance, type Party } from './ports.js';
import { Processes } from './processes.js';
import { Sql } from './sql.js';
import type { Location } from './state.js';
import { Tokens } from './tokens.js';

/** A running platform in the hands of a test: every door that people, neighbours and attackers have. */
export class Platform {
  readonly tokens: Tokens;
  readonly hub: HubClient;
  readonly audit: AuditClient;
  readonly kafka: KafkaAccess;
  readonly sql: Sql;
  readonly processes: Processes;
  readonly faults: Faults;
  private readonly nodes = new Map<Party, NodeClient>();

  constructor(readonly location: Location) {
    this.tokens = new Tokens(join(location.state, 'credentials.json'));
    this.hub = new HubClient(this.url('hub'), this.tokens);
    this.audit = new AuditClient(this.url('audit'), this.tokens);
    this.kafka = new KafkaAccess(location);
    this.sql = new Sql(location);
    this.processes = new Processes(location);
    this.faults = new Faults(location);
  }

  /** The node of a party. */
  node(party: Party): NodeClient {
    const known = this.nodes.get(party) ?? new NodeClient(party, this.url(party), this.tokens);
    this.nodes.set(party, known);
    return known;
  }

  /** Base address of a service. */
  url(instance: Instance): string {
    return serviceUrl(this.location.portBase, instance);
  }
}
