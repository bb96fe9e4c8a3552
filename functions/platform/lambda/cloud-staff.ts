/** Staff of this stage, for handlers: the user pool and who shows one of its tokens. */
import type { Identify } from '../identity/access.ts';
import { cognitoKeys } from '../identity/cognito-keys.ts';
import type { Environment } from '../environment.ts';
import { type CognitoPool, identifyByCognito, type RollReader } from '../identity/identify-by-cognito.ts';
import { now } from './on-lambda.ts';

/** The user pool of this stage. */
export const cloudPool = (env: Environment): CognitoPool => ({
  issuer: env.USER_POOL_ISSUER,
  client: env.USER_POOL_CLIENT,
  findKey: cognitoKeys({ url: env.USER_POOL_KEYS, fetch, now }),
});

/** Staff, by the user pool and the roll of the store. */
export const cloudStaff = (env: Environment, roll: RollReader): Identify =>
  identifyByCognito({ pool: cloudPool(env), roll, now });
