/** A certificate for https://localhost, since Excel loads nothing over http: made on this machine by Microsoft's own tool for add-ins. */
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** What the user still has to trust by hand; null where the system already does. */
  readonly untrusted: string | null;
}

/** Asks for leave to trust it on Windows and the Mac; elsewhere trusting is the user's, and needs no rights of ours. */
export async function readCertificate(platform: NodeJS.Platform): Promise<Certificate> {
  if (platform === "win32" || platform === "darwin") {
    try {
      return { ...(await getHttpsServerOptions()), untrusted: null };
    } catch (error) {
      throw new Error(`a certificate for https://localhost must be made and trusted: ${(error as Error).message}`, { cause: error });
    }
  }
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [authority, certificate, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  if (existsSync(certificate) && hasExpired(readFileSync(certificate))) rmSync(folder, { recursive: true });
  await generateCertificates(authority, certificate, key);
  return { cert: readFileSync(certificate), key: readFileSync(key), untrusted: authority };
}

function hasExpired(certificate: Buffer): boolean {
  return Date.parse(new X509Certificate(certificate).validTo) < Date.now();
}
