/** Who staff are: a Cognito user pool whose groups are the roles, and the one client that signs people in. */
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';
import { acceptFinding } from '../constructs/accept-finding.ts';

/** Roles that are good for every round, each a group; strongest first: precedence 1 wins for somebody in two. */
export const groups = ['administrator', 'coordinator', 'analyst', 'clerk', 'caseworker'] as const;

/** Every role; a supervisor is one of a team, so that the group is made with the first of it. */
export const roles = [...groups, 'supervisor'] as const;

export type AuthProps = StackProps & { readonly config: StageConfig; readonly siteUrl: string };

export class AuthStack extends Stack {
  /** Addresses that the functions need to sign people in and to verify their tokens. */
  readonly addresses: Readonly<
    Record<'USER_POOL_ISSUER' | 'USER_POOL_KEYS' | 'USER_POOL_CLIENT' | 'SIGN_IN_URL', string>
  >;
  readonly userPoolId: string;
  readonly userPoolArn: string;

  constructor(scope: Construct, id: string, { config, siteUrl, ...props }: AuthProps) {
    super(scope, id, props);
    const pool = this.staff(config);
    this.userPoolId = pool.userPoolId;
    this.userPoolArn = pool.userPoolArn;
    for (const [index, groupName] of groups.entries()) {
      new cognito.CfnUserPoolGroup(this, `Group-${groupName}`, {
        userPoolId: pool.userPoolId,
        groupName,
        precedence: index + 1,
      });
    }
    const domain = pool.addDomain('SignInPage', { cognitoDomain: { domainPrefix: config.signInPrefix } });
    const client = pool.addClient('Site', {
      generateSecret: false, // the code is bound to the browser by PKCE; there is no secret that could leak
      authFlows: {}, // the hosted page alone takes passwords
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [cognito.OAuthScope.OPENID],
        callbackUrls: [`${siteUrl}/sign-in/callback`],
        logoutUrls: [`${siteUrl}/`],
      },
      supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
      accessTokenValidity: Duration.hours(4), // half a working day; there is no refresh token in the browser
      idTokenValidity: Duration.hours(4),
      refreshTokenValidity: Duration.hours(5),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    // Written out: the emulator knows no attribute for it.
    const issuer = `https://cognito-idp.${this.region}.amazonaws.com/${pool.userPoolId}`;
    new CfnOutput(this, 'UserPoolId', { value: pool.userPoolId });
    new CfnOutput(this, 'UserPoolClient', { value: client.userPoolClientId });
    this.addresses = {
      USER_POOL_ISSUER: issuer,
      USER_POOL_KEYS: `${issuer}/.well-known/jwks.json`,
      USER_POOL_CLIENT: client.userPoolClientId,
      SIGN_IN_URL: `https://${domain.domainName}.auth.${this.region}.amazoncognito.com`,
    };
  }

  private staff(config: StageConfig): cognito.UserPool {
    const pool = new cognito.UserPool(this, 'Staff', {
      userPoolName: `remit-${config.stage}-staff`,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false, // telephones begin a word with a capital letter; can never be changed in a pool that exists
      autoVerify: { email: true },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      mfa: config.secondFactor === 'required' ? cognito.Mfa.REQUIRED : cognito.Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      // Groups, the classic sign-in page, code with PKCE and authenticator apps are all that staff need of it.
      featurePlan: cognito.FeaturePlan.LITE,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acceptFinding(
      pool,
      'AwsSolutions-COG8',
      'The plus plan watches for leaked passwords at 0.02 USD a user; staff use a second factor instead.',
    );
    if (config.secondFactor === 'optional') {
      acceptFinding(pool, 'AwsSolutions-COG2', 'A rehearsal without telephones; documented as unfit for real data.');
    }
    return pool;
  }
}
