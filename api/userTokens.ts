import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
} from 'jose';
import type { Settings } from '../contracts/settings.ts';

/** Who a token speaks for. `tier` is undefined where the settings name no claim for it. */
export interface TokenUser {
  userId: string;
  tier: string | undefined;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** null for a token that is not good; throws when the keys cannot be had. */
export type VerifyToken = (token: string) => Promise<TokenUser | null>;

type JwtSettings = Pick<
  Settings,
  'GH_JWKS_URL' | 'GH_JWKS' | 'GH_JWT_SECRET' | 'GH_JWT_ISSUER' | 'GH_JWT_AUDIENCE' | 'GH_JWT_TIER_CLAIM'
>;

/** null when no keys are configured: then no user can call. */
export function verifyTokenWith(settings: JwtSettings): VerifyToken | null {
  const keySets = keySetsOf(settings);
  if (keySets.length === 0) return null;
  const { GH_JWT_ISSUER: issuer, GH_JWT_AUDIENCE: audience, GH_JWT_TIER_CLAIM: tierClaim } = settings;
  const options = {
    requiredClaims: ['sub', 'exp'],
    clockTolerance: 10,
    ...(issuer === undefined ? {} : { issuer }),
    ...(audience === undefined ? {} : { audience }),
  };
  return async (token) => {
    for (const { key, algorithms } of keySets) {
      try {
        const { payload } = await jwtVerify(token, key, { ...options, algorithms });
        return userOf(payload, tierClaim);
      } catch (error) {
        if (!isOfToken(error)) throw error;
      }
    }
    return null;
  };
}

type KeySet = {
  key: JWTVerifyGetKey;
  /** Each kind of key has its own: a public key must never be taken for a shared secret. */
  algorithms: string[];
};

function keySetsOf({ GH_JWKS_URL, GH_JWKS, GH_JWT_SECRET }: JwtSettings): KeySet[] {
  const sets: KeySet[] = [];
  if (GH_JWT_SECRET !== undefined) {
    const secret = new TextEncoder().encode(GH_JWT_SECRET);
    sets.push({ key: () => secret, algorithms: SHARED });
  }
  if (GH_JWKS !== undefined) sets.push({ key: createLocalJWKSet(GH_JWKS), algorithms: PUBLIC });
  if (GH_JWKS_URL !== undefined) {
    sets.push({ key: createRemoteJWKSet(new URL(GH_JWKS_URL)), algorithms: PUBLIC });
  }
  return sets;
}

const SHARED = ['HS256', 'HS384', 'HS512'];
const PUBLIC = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

function userOf(payload: JWTPayload, tierClaim: string | undefined): TokenUser | null {
  const { sub = '', exp = 0 } = payload;
  if (!UUID.test(sub)) return null;
  // A token that names no tier has the lowest: what a request says of it no longer counts.
  const tier = tierClaim === undefined ? undefined : (textAt(payload, tierClaim) ?? 'free');
  return { userId: sub.toLowerCase(), tier, expiresAt: exp * 1000 };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** At a dot path, such as `app_metadata.tier`. */
function textAt(payload: unknown, path: string): string | undefined {
  let found = payload;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.entries(found).find(([name]) => name === key)?.[1];
  }
  return typeof found === 'string' ? found : undefined;
}

/** By the library's codes: the others are of the key set, which could not be fetched or read. */
function isOfToken(error: unknown): boolean {
  return error instanceof errors.JOSEError && OF_TOKEN.has(error.code);
}

const OF_TOKEN = new Set([
  'ERR_JWT_CLAIM_VALIDATION_FAILED',
  'ERR_JWT_EXPIRED',
  'ERR_JWT_INVALID',
  'ERR_JWS_INVALID',
  'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
  'ERR_JWKS_NO_MATCHING_KEY',
  'ERR_JWKS_MULTIPLE_MATCHING_KEYS',
  'ERR_JOSE_ALG_NOT_ALLOWED',
  'ERR_JOSE_NOT_SUPPORTED',
]);
