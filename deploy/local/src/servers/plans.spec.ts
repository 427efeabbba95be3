import { describe, expect, it } from '@jest/globals';
import { reasonIn } from './broker.js';
import { brokerProperties, renderProperties, type BrokerLayout } from './broker-properties.js';
import { settings } from './postgres.js';
import { wrapped } from './process.js';
import { findUser } from './unprivileged-user.js';

const layout: BrokerLayout = {
  nodeId: 1,
  port: 4092,
  controllerPort: 4093,
  voters: [{ nodeId: 1, controllerPort: 4093 }],
  dataDir: '/data',
};

describe('settings of a broker', () => {
  it('forget nothing and make nothing by themselves', () => {
    expect(brokerProperties(layout)).toMatchObject({
      'auto.create.topics.enable': 'false',
      'log.retention.ms': '-1',
      'offsets.retention.minutes': '2147483647',
      listeners: 'PLAINTEXT://127.0.0.1:4092,CONTROLLER://127.0.0.1:4093',
    });
  });

  it('ask everybody for a certificate and allow nothing unasked under TLS', () => {
    expect(brokerProperties({ ...layout, tls: { keystore: '/k', truststore: '/t' } })).toMatchObject({
      'ssl.client.auth': 'required',
      'allow.everyone.if.no.acl.found': 'false',
      'inter.broker.listener.name': 'SSL',
      'super.users': 'User:broker;User:admin',
    });
  });

  it('want two of three copies in step', () => {
    const voters = [1, 2, 3].map((nodeId) => ({ nodeId, controllerPort: 5000 + nodeId }));
    expect(brokerProperties({ ...layout, voters })).toMatchObject({
      'default.replication.factor': '3',
      'min.insync.replicas': '2',
      'controller.quorum.voters': '1@127.0.0.1:5001,2@127.0.0.1:5002,3@127.0.0.1:5003',
    });
  });

  it('survive their own format', () => {
    expect(renderProperties({ a: 'x,y', b: 'c:\\d' })).toBe('a=x,y\nb=c:\\\\d\n');
  });
});

describe('why a broker did not start', () => {
  it('is its first exception, not the end of the last stack', () => {
    const log = [
      '2026-11-24T11:27:57.305Z ERROR DataPlaneAcceptor Unable to start acceptor for CONTROLLER',
      'org.apache.kafka.common.KafkaException: Socket server failed to bind to 127.0.0.1:4093: Address already in use.',
      '\tat kafka.network.Acceptor.openServerSocket(SocketServer.scala:748)',
      'java.lang.RuntimeException: Unable to start acceptor for CONTROLLER',
      '\tat java.base/java.lang.Thread.run(Thread.java:840)',
      '',
    ];
    expect(reasonIn(log.join('\n'))).toBe('Socket server failed to bind to 127.0.0.1:4093: Address already in use.');
    expect(reasonIn('only this\n')).toBe('only this');
    expect(reasonIn('')).toBe('(nothing logged)');
  });
});

describe('settings of PostgreSQL', () => {
  it('give up safety only where asked', () => {
    expect(settings({ port: 1 })).not.toContain('fsync=off');
    expect(settings({ port: 1, durable: false })).toContain('fsync=off');
  });
});

describe('starting a process', () => {
  const command = { command: '/bin/x', args: ['-a'], env: {}, logFile: '/l', deathSignal: 'INT' } as const;

  it('ties it to its starter and drops rights', () => {
    const user = { name: 'nobody', uid: 12, gid: 34 };
    expect(wrapped({ ...command, user }, true)).toEqual({
      command: '/usr/bin/setpriv',
      args: ['--pdeathsig', 'INT', '--reuid', '12', '--regid', '34', '--clear-groups', '--', '/bin/x', '-a'],
    });
  });

  it('goes without where the system has no setpriv', () => {
    expect(wrapped(command, false)).toEqual({ command: '/bin/x', args: ['-a'] });
  });
});

describe('the user of the database', () => {
  const passwd = 'root:x:0:0:root:/root:/bin/bash\nqalqan:x:999:995::/nonexistent:/usr/sbin/nologin\nhalf:x\n';

  it('is found by name', () => {
    expect(findUser(passwd, 'qalqan')).toEqual({ name: 'qalqan', uid: 999, gid: 995 });
  });

  it.each(['root', 'half', 'nobody', ''])('is never %p', (name) => {
    expect(findUser(passwd, name)).toBeUndefined();
  });
});
