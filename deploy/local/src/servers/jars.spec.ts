import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areWhole, parseJarList, verifyJars, type PinnedJar } from './jar-list.js';
import { KAFKA_FOLDER, mavenError } from './jars.js';

describe('a download from Maven', () => {
  const content = Buffer.from('not really a jar');
  const jar: PinnedJar = {
    name: 'kafka-1.jar',
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
  };
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qalqan-jars-'));
    writeFileSync(join(folder, jar.name), content);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const failure = (): { message: string; hint: string | undefined } => {
    try {
      verifyJars(folder, [jar]);
    } catch (error) {
      const { message, hint } = error as { message: string; hint?: string };
      return { message, hint };
    }
    throw new Error('nothing was found');
  };

  it('passes when every jar is the pinned one', () => {
    expect(areWhole(folder, [jar])).toBe(true);
    expect(() => verifyJars(folder, [jar])).not.toThrow();
  });

  it('is refused when a jar was cut off, with how to get rid of it', () => {
    truncateSync(join(folder, jar.name), 5);
    expect(areWhole(folder, [jar])).toBe(false);
    expect(failure()).toEqual({
      message: 'the download of kafka-1.jar is broken: it has 5 bytes instead of 16',
      hint: `find ~/.m2/repository -name 'kafka-1.jar*' -delete, then start again`,
    });
  });

  it('is refused when a jar of the right length holds something else', () => {
    writeFileSync(join(folder, jar.name), 'not really a JAR');
    expect(failure().message).toBe('the download of kafka-1.jar is broken: it has another content than it should');
  });

  it('is refused when a jar is missing', () => {
    rmSync(join(folder, jar.name));
    expect(areWhole(folder, [jar])).toBe(false);
    expect(failure().message).toBe('Maven did not bring kafka-1.jar');
  });

  it('has a list in which every jar stands once', () => {
    const jars = parseJarList(readFileSync(join(KAFKA_FOLDER, 'jars.sha256'), 'utf8'));
    expect(new Set(jars.map(({ name }) => name)).size).toBe(jars.length);
    expect(jars.filter(({ sha256, bytes }) => !/^[0-9a-f]{64}$/.test(sha256) || !(bytes > 0))).toEqual([]);
    expect(jars.map(({ name }) => name)).toContain('kafka_2.13-4.3.1.jar');
  });
});

describe('a failure of Maven in one line', () => {
  it('says what is not installed', () => {
    const missing = mavenError(Object.assign(new Error('spawn mvn ENOENT'), { code: 'ENOENT' }));
    expect([missing.message, missing.hint]).toEqual([
      'Maven (mvn) is not installed',
      'apt-get install maven, or set KAFKA_BROKERS',
    ]);
  });

  it('says what could not be reached', () => {
    const stdout = [
      '[\u001b[1;31mERROR\u001b[m] Plugin org.apache.maven.plugins:maven-dependency-plugin:3.8.1 could not be resolved: Unknown host repo.example -> [Help 1]',
      '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.',
    ].join('\n');
    const { message, hint } = mavenError(Object.assign(new Error('failed'), { code: 1, stdout }));
    expect(message).toBe(
      'Maven could not fetch Kafka: Plugin org.apache.maven.plugins:maven-dependency-plugin:3.8.1 could not be resolved: Unknown host repo.example',
    );
    expect(hint).toMatch(/^is the network reachable\?/);
  });
});
