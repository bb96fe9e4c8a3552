/** The deployed platform, as the expectations see it. */
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

import { openStage } from '#functions/cli/open/open-stage.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';
import { outputOf } from '../../infra/stack-outputs.ts';
import type { Place } from '../expectations/place.ts';
import { signInAtHostedPage, visitAs } from './browser.ts';
import { linkFor } from './operator.ts';

type StaffRole = 'analyst' | 'caseworker' | 'clerk' | 'coordinator';
/** One of a role, or the second one. */
type Colleague = StaffRole | `second-${'clerk' | 'coordinator'}`;

const gateway = process.env['AWS_ENDPOINT_URL'] ?? '';
const emailOf = (who: Colleague): string => `${who}@example.org`;
const password = 'A-long-passphrase-4-tests';
const emulated = (what: string) => ({ region: 'us-east-1', stack: `remit-emulator-${what}` });

/** Somebody of a role in every round, as an administrator makes them, with a password that they chose. */
export async function invite(role: StaffRole, who: Colleague = role): Promise<void> {
  const UserPoolId = await outputOf(emulated('auth'), 'UserPoolId');
  const cognito = new CognitoIdentityProviderClient({});
  const person = { UserPoolId, Username: emailOf(who) };
  await cognito.send(new AdminCreateUserCommand({ ...person, TemporaryPassword: password, MessageAction: 'SUPPRESS' }));
  await cognito.send(new AdminSetUserPasswordCommand({ ...person, Password: password, Permanent: true }));
  await cognito.send(new AdminAddUserToGroupCommand({ ...person, GroupName: role }));
}

/**
 * Starts a function as AWS does, by an event; waits for the answer.
 *
 * @throws {Error} the function failed, with what it said
 */
export async function invoke(name: string, event: object): Promise<void> {
  const answer = await new LambdaClient({}).send(
    new InvokeCommand({
      FunctionName: `remit-emulator-${name}`,
      Payload: new TextEncoder().encode(JSON.stringify(event)),
    }),
  );
  if (answer.FunctionError !== undefined)
    throw new Error(`${name} failed: ${Buffer.from(answer.Payload ?? []).toString()}`);
}

/** The place, for one round. */
export async function deployedPlace(
  round: string,
): Promise<Place & { readonly signInAs: (who: Colleague) => Promise<string> }> {
  const site = new URL(await outputOf(emulated('web'), 'SiteUrl'));
  const visit = visitAs(gateway, site.host);
  const { secrets } = await openStage('emulator');
  const signInAs = (who: Colleague) => signInAtHostedPage(visit, emailOf(who), password);
  const signIn = () => signInAs('analyst');
  let token: string | undefined;
  return {
    visit,
    signIn,
    signInAs,
    follow: (address) => fetch(address),
    async link(instrument, { expired } = {}) {
      const claims = { kind: 'link', jti: 'test', instrument, round, exp: 1 } as const;
      return expired === true ? signToken(claims, secrets.signing) : linkFor(round, instrument);
    },
    async analystToken() {
      token ??= (await signIn()).replace('remit_session=', '');
      return token;
    },
    async night() {
      for (const name of ['publish', 'corridor-costs']) {
        await invoke(name, { round, nightly: true }); // what the start below asks for, waited for
        await invoke(name, {});
      }
    },
  };
}
