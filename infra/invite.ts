/** Invites people to the user pool of a stage. */
import {
  AdminCreateUserCommand,
  type AdminCreateUserCommandInput,
  CognitoIdentityProviderClient,
  UnsupportedUserStateException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';

export type Pool = { readonly region: string; readonly id: string };

/** `invited`: a new password is in their mail. `known`: they have signed in before, with a password of their own. */
export type Invitation = 'invited' | 'known';

/** The password of an invitation is good for some days: whoever has not used it is sent another. */
export async function invite({ region, id: UserPoolId }: Pool, email: string): Promise<Invitation> {
  const client = new CognitoIdentityProviderClient({ region });
  const mail = (more: Partial<AdminCreateUserCommandInput>) =>
    client.send(
      new AdminCreateUserCommand({ UserPoolId, Username: email, DesiredDeliveryMediums: ['EMAIL'], ...more }),
    );
  const UserAttributes = [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
  ];
  return mail({ UserAttributes })
    .catch((error: unknown) => {
      if (error instanceof UsernameExistsException) return mail({ MessageAction: 'RESEND' });
      throw error;
    })
    .then(() => 'invited' as const)
    .catch((error: unknown) => {
      if (error instanceof UnsupportedUserStateException) return 'known' as const;
      throw error;
    });
}
