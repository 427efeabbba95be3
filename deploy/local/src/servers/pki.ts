// The certificate library resolves its parts by reflection: the shim must be loaded before it.
import 'reflect-metadata';
import { webcrypto, randomBytes } from 'node:crypto';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto);

const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;
const DAY_MS = 86_400_000;
/** Clocks of two machines differ: a certificate that starts "now" is refused by the slower one. */
const BACKDATE_MS = 3_600_000;

/** A certificate and its private key, both PEM; the key is PKCS#8. */
export interface CertifiedKey {
  readonly certificate: string;
  readonly key: string;
}

/** What `tls.connect` and the Kafka clients take. */
export interface ClientTls {
  readonly ca: string[];
  readonly cert: string;
  readonly key: string;
}

/** What a certificate is issued for. */
export interface IssueRequest {
  /** Becomes the Kafka principal `User:<commonName>`. */
  readonly commonName: string;
  readonly use: 'server' | 'client' | 'both';
  readonly days: number;
  /** Names of hosts, besides localhost, under which it serves. */
  readonly hosts?: readonly string[];
}

/** A self-signed EC P-256 authority that can sign end-entity certificates only (path length 0). */
export async function createAuthority(commonName: string, days: number): Promise<CertifiedKey> {
  const keys = await webcrypto.subtle.generateKey(KEY, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity(days),
    serialNumber: serial(),
    name: `CN=${commonName}`,
    signingAlgorithm: SIGNATURE,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: certificate.toString('pem'), key: await keyPem(keys.privateKey) };
}

/** A certificate signed by the authority, valid for 127.0.0.1, localhost and the hosts of the request. */
export async function issue(authority: CertifiedKey, request: IssueRequest): Promise<CertifiedKey> {
  const issuer = new x509.X509Certificate(authority.certificate);
  const keys = await webcrypto.subtle.generateKey(KEY, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.create({
    ...validity(request.days),
    serialNumber: serial(),
    subject: `CN=${request.commonName}`,
    issuer: issuer.subject,
    signingAlgorithm: SIGNATURE,
    publicKey: keys.publicKey,
    signingKey: await importKey(authority.key),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension(usages(request.use)),
      new x509.SubjectAlternativeNameExtension([
        ...(request.hosts ?? []).map((value) => ({ type: 'dns' as const, value })),
        { type: 'dns', value: 'localhost' },
        { type: 'ip', value: '127.0.0.1' },
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer),
    ],
  });
  return { certificate: certificate.toString('pem'), key: await keyPem(keys.privateKey) };
}

/** Days until the certificate ends, negative once it has. */
export function daysLeft(certificatePem: string, now: Date): number {
  return (new x509.X509Certificate(certificatePem).notAfter.getTime() - now.getTime()) / DAY_MS;
}

/** Whether the authority's key signed this certificate; validity is not looked at. */
export function issuedBy(certificatePem: string, authorityPem: string): Promise<boolean> {
  const publicKey = new x509.X509Certificate(authorityPem).publicKey;
  return new x509.X509Certificate(certificatePem).verify({ publicKey, signatureOnly: true });
}

function validity(days: number): { notBefore: Date; notAfter: Date } {
  const now = Date.now();
  return { notBefore: new Date(now - BACKDATE_MS), notAfter: new Date(now + days * DAY_MS) };
}

/** 16 random bytes, positive as RFC 5280 §4.1.2.2 demands. */
function serial(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0] ?? 0) & 0x7f;
  return bytes.toString('hex');
}

function usages(use: IssueRequest['use']): x509.ExtendedKeyUsage[] {
  switch (use) {
    case 'server':
      return [x509.ExtendedKeyUsage.serverAuth];
    case 'client':
      return [x509.ExtendedKeyUsage.clientAuth];
    case 'both':
      return [x509.ExtendedKeyUsage.serverAuth, x509.ExtendedKeyUsage.clientAuth];
  }
}

async function keyPem(key: webcrypto.CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}

function importKey(pem: string): Promise<webcrypto.CryptoKey> {
  const [der] = x509.PemConverter.decode(pem);
  if (!der) throw new TypeError('the authority has no private key');
  return webcrypto.subtle.importKey('pkcs8', der, KEY, false, ['sign']);
}
