// Second factors without a phone or a key: a virtual passkey, and a code from a secret.

import { createHmac } from 'node:crypto';

/**
 * Gives the page's browser a security key that always says yes. Passkeys belong to a host name: use `onLocalhost`.
 *
 * @param {import('playwright-core').Page} page
 */
export async function addPasskeyDevice(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    /** Passkeys on the device, with the host they belong to. */
    credentials: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    remove: () => session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
  };
}

/** The same server under the name that passkeys accept: a browser gives none to a bare address. */
export function onLocalhost(url) {
  const changed = new URL(url);
  changed.hostname = 'localhost';
  return changed.origin;
}

/**
 * The six digits that an authenticator app shows (RFC 6238: SHA-1, 30 seconds).
 *
 * @param {string} secret base32, as shown beside the QR code
 * @param {number} [now] milliseconds
 */
export function totp(secret, now = Date.now()) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.toUpperCase().replaceAll(/[\s=]/g, '')]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const code = hash.readUInt32BE(hash[hash.length - 1] & 0xf) & 0x7fffffff;
  return String(code % 1_000_000).padStart(6, '0');
}
