import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrokerLayout } from './broker-properties.js';
import { launchBroker, logPosition, prepareBroker, untilStarted, type BrokerPlan } from './broker.js';
import { freePorts } from './free-port.js';
import { ensureKafkaJars } from './jars.js';
import { createAuthority, issue, type CertifiedKey, type ClientTls } from './pki.js';
import type { Launched } from './process.js';

const THROWAWAY_DAYS = 2;
const STOP_GRACE_MS = 20_000;

/** How to start Kafka. */
export interface KafkaOptions {
  /** Folder for data and settings; made when absent, kept between starts. */
  readonly dir: string;
  /** Port of the (first) broker on 127.0.0.1; free ones when absent. */
  readonly port?: number;
  /** Port on which controllers talk; a free one when absent. Only with one broker. */
  readonly controllerPort?: number;
  /** Mutual TLS with ACLs: `true` makes an authority for this cluster alone. Plaintext without ACLs when absent. */
  readonly tls?: boolean | CertifiedKey;
  /** 1 (the default), or 3 with replication factor 3 and two replicas in sync. */
  readonly brokers?: 1 | 3;
  /** Defaults to `kafka.log` in the folder. */
  readonly logFile?: string;
  /** Folder of the jars; fetched to `.qalqan/kafka/libs` when absent. */
  readonly jars?: string;
  readonly heapMb?: number;
  /** Settings in place of ours, for tests that cannot sit out the usual waits. */
  readonly overrides?: Readonly<Record<string, string>>;
  /** Record the classes that Java loads, unless that was done: later starts take half the time, this stop 3 s more. */
  readonly recordClasses?: boolean;
}

/** A running Kafka cluster in KRaft mode on 127.0.0.1. */
export interface KafkaServer {
  /** `127.0.0.1:port` of every broker. */
  readonly brokers: string[];
  /** The superuser `admin`; undefined without TLS. */
  readonly ssl: ClientTls | undefined;
  /** A fresh certificate for the principal `User:<commonName>`; only with TLS. */
  clientTls(commonName: string): Promise<ClientTls>;
  processes(): readonly Launched[];
  /** SIGKILL to one broker, or to all. */
  kill(index?: number): Promise<void>;
  /** Starts a broker that was killed, on its old port and data. */
  restart(index?: number): Promise<void>;
  /** Controlled shutdown. */
  stop(): Promise<void>;
  /** Stops without care and removes all data. */
  destroy(): Promise<void>;
}

/** Starts Kafka, formatting its storage on first use. Resolves when every broker answers. */
export async function startKafka(options: KafkaOptions): Promise<KafkaServer> {
  const count = options.brokers ?? 1;
  mkdirSync(options.dir, { recursive: true });
  const jars = options.jars ?? (await ensureKafkaJars());
  const authority = await authorityOf(options.tls);
  const tls = authority ? await brokerTls(options.dir, authority) : undefined;
  const layouts = await planLayouts(options, count, tls);
  const clusterId = clusterIdOf(options.dir);
  const plans = layouts.map((layout): BrokerPlan => {
    const logFile = options.logFile ?? join(options.dir, count === 1 ? 'kafka.log' : `kafka-${layout.nodeId}.log`);
    mkdirSync(dirname(logFile), { recursive: true });
    return {
      layout,
      clusterId,
      jars,
      logFile,
      heapMb: options.heapMb ?? 512,
      overrides: options.overrides ?? {},
      recordClasses: options.recordClasses ?? false,
    };
  });
  const cluster = new Cluster(options.dir, plans, authority);
  await cluster.start();
  return {
    brokers: layouts.map(({ port }) => `127.0.0.1:${port}`),
    ssl: authority ? await clientTls(authority, 'admin') : undefined,
    clientTls: (commonName) => cluster.clientTls(commonName),
    processes: () => cluster.running,
    kill: (index) => cluster.kill(index),
    restart: (index = 0) => cluster.restart(index),
    stop: () => cluster.stop(),
    destroy: () => cluster.destroy(),
  };
}

class Cluster {
  running: Launched[] = [];

  constructor(
    private readonly dir: string,
    private readonly plans: readonly BrokerPlan[],
    private readonly authority: CertifiedKey | undefined,
  ) {}

  /** All at once: a controller of three waits for a majority before it answers. */
  async start(): Promise<void> {
    const prepared = await Promise.all(
      this.plans.map(async (plan) => ({ plan, properties: await prepareBroker(plan) })),
    );
    const started = prepared.map(({ plan }) => logPosition(plan.logFile));
    this.running = await Promise.all(prepared.map(({ plan, properties }) => launchBroker(plan, properties)));
    try {
      await Promise.all(this.running.map((broker, i) => untilStarted(broker, this.plan(i).logFile, started[i] ?? 0)));
    } catch (error) {
      await this.kill();
      throw error;
    }
  }

  clientTls(commonName: string): Promise<ClientTls> {
    if (!this.authority) throw new Error('this cluster runs without TLS');
    return clientTls(this.authority, commonName);
  }

  async kill(index?: number): Promise<void> {
    const victims = index === undefined ? this.running : this.running.slice(index, index + 1);
    await Promise.all(victims.map((broker) => broker.stop('SIGKILL', 5_000)));
  }

  async restart(index: number): Promise<void> {
    const plan = this.plan(index);
    const from = logPosition(plan.logFile);
    const broker = await launchBroker(plan, await prepareBroker(plan));
    this.running[index] = broker;
    await untilStarted(broker, plan.logFile, from);
  }

  async stop(): Promise<void> {
    await Promise.all(this.running.map((broker) => broker.stop('SIGTERM', STOP_GRACE_MS)));
  }

  async destroy(): Promise<void> {
    await this.kill();
    rmSync(this.dir, { recursive: true, force: true });
  }

  private plan(index: number): BrokerPlan {
    const plan = this.plans[index];
    if (!plan) throw new RangeError(`there is no broker ${index}`);
    return plan;
  }
}

async function planLayouts(options: KafkaOptions, count: number, tls: BrokerLayout['tls']): Promise<BrokerLayout[]> {
  const free = await freePorts(count * 2);
  const nodes = Array.from({ length: count }, (_, i) => ({
    nodeId: i + 1,
    port: i === 0 && options.port !== undefined ? options.port : (free[i] ?? 0),
    controllerPort: i === 0 && options.controllerPort !== undefined ? options.controllerPort : (free[count + i] ?? 0),
  }));
  return nodes.map((node) => ({ ...node, voters: nodes, dataDir: join(options.dir, `data-${node.nodeId}`), tls }));
}

async function authorityOf(tls: KafkaOptions['tls']): Promise<CertifiedKey | undefined> {
  if (tls === undefined || tls === false) return undefined;
  return tls === true ? createAuthority('throwaway test authority', THROWAWAY_DAYS) : tls;
}

/** The brokers' own certificate, issued anew at every start: they are servers to clients and clients to each other. */
async function brokerTls(dir: string, authority: CertifiedKey): Promise<{ keystore: string; truststore: string }> {
  const { certificate, key } = await issue(authority, { commonName: 'broker', use: 'both', days: 365 });
  const keystore = join(dir, 'broker.pem');
  const truststore = join(dir, 'ca.pem');
  writeFileSync(keystore, `${key}\n${certificate}\n`, { mode: 0o600 });
  writeFileSync(truststore, `${authority.certificate}\n`);
  return { keystore, truststore };
}

async function clientTls(authority: CertifiedKey, commonName: string): Promise<ClientTls> {
  const { certificate, key } = await issue(authority, { commonName, use: 'client', days: THROWAWAY_DAYS });
  return { ca: [authority.certificate], cert: certificate, key };
}

/** Kafka's own form of a UUID: 22 characters of base64url, never with a leading dash (it would read as an option). */
export function clusterIdOf(dir: string): string {
  const file = join(dir, 'cluster-id');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  let id = '-';
  while (id.startsWith('-')) id = randomBytes(16).toString('base64url');
  writeFileSync(file, `${id}\n`);
  return id;
}
