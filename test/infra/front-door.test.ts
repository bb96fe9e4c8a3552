/** The front door: encrypted, with the same headers as on the laptop, and with people known by the user pool alone. */
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { staffRoles } from '#schemas/fieldwork/staff.ts';
import { roles } from '../../infra/stacks/auth.ts';
import { permissionsOfForms, securityHeaders } from '#functions/platform/http/security-headers.ts';
import { doorHeader } from '../../infra/stacks/api.ts';
import { fortifiedStage, ofType, plainStage, resourcesOf } from './templates.ts';

const plain = resourcesOf(plainStage);
// Throws what cdk-nag finds; the plain stage is checked by `cdk synth`.
const fortified = resourcesOf(fortifiedStage, { checked: true });

const behaviourSchema = v.object({
  ViewerProtocolPolicy: v.string(),
  ResponseHeadersPolicyId: v.unknown(),
  CachePolicyId: v.string(),
});
const distributionSchema = v.object({
  DistributionConfig: v.looseObject({
    DefaultCacheBehavior: behaviourSchema,
    CacheBehaviors: v.array(v.looseObject({ ...behaviourSchema.entries, PathPattern: v.string() })),
    Origins: v.array(
      v.looseObject({ CustomOriginConfig: v.optional(v.looseObject({ OriginProtocolPolicy: v.string() })) }),
    ),
  }),
});
const distribution = v.parse(
  distributionSchema,
  ofType(plain, 'AWS::CloudFront::Distribution')[0]?.Properties,
).DistributionConfig;

describe('the distribution', () => {
  test('speaks HTTPS with people and with the API', () => {
    const behaviours = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];
    expect(behaviours.map((behaviour) => behaviour.ViewerProtocolPolicy)).toEqual([
      'redirect-to-https',
      'redirect-to-https',
      'redirect-to-https',
      'redirect-to-https',
    ]);
    expect(distribution.Origins[0]?.CustomOriginConfig?.OriginProtocolPolicy).toBe('https-only');
  });

  test('keeps no answer of the API: what one person is told is told to nobody else', () => {
    // What AWS calls its policies: CachingDisabled.
    expect(distribution.DefaultCacheBehavior.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
  });

  test('gives assets from a bucket that nobody else can read', () => {
    expect(distribution.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual([
      '/assets/shell/*', // before what it is a part of
      '/assets/*',
      '/worker.js',
    ]);
    expect(ofType(plain, 'AWS::CloudFront::OriginAccessControl')).toHaveLength(1);
  });

  test('gives the worker of the forms from the same bucket, and lets it answer for pages', () => {
    const [, assets, worker] = distribution.CacheBehaviors;
    expect(worker).toMatchObject({ PathPattern: '/worker.js', TargetOriginId: assets?.['TargetOriginId'] });
    const policies = ofType(plain, 'AWS::CloudFront::ResponseHeadersPolicy').map(({ Properties }) =>
      JSON.stringify(Properties),
    );
    expect(policies.filter((policy) => policy.includes('"Header":"service-worker-allowed"'))).toHaveLength(1);
    expect(policies.filter((policy) => policy.includes("worker-src 'self'"))).toHaveLength(3);
    expect(JSON.stringify(worker?.ResponseHeadersPolicyId)).toContain('WorkerHeaders');
  });

  test('lets pages of enumerators alone ask where the device is, also those that their worker keeps', () => {
    const policies = ofType(plain, 'AWS::CloudFront::ResponseHeadersPolicy').map(({ Properties }) =>
      JSON.stringify(Properties),
    );
    const asking = policies.filter((policy) => policy.includes(`"Value":"${permissionsOfForms}"`));
    expect(asking).toHaveLength(1);
    expect(asking[0]).toContain('-shell"');
    expect(JSON.stringify(distribution.CacheBehaviors[0]?.['ResponseHeadersPolicyId'])).toContain('ShellHeaders');
    // What an app says of its own pages is not overridden.
    const kept = '{"Header":"permissions-policy","Override":false';
    expect(policies.filter((policy) => policy.includes(kept))).toHaveLength(2);
  });

  test('sends the security headers that the apps send, to the letter', () => {
    const policySchema = v.object({
      ResponseHeadersPolicyConfig: v.object({
        CustomHeadersConfig: v.object({ Items: v.array(v.object({ Header: v.string(), Value: v.string() })) }),
        SecurityHeadersConfig: v.object({
          ContentSecurityPolicy: v.object({ ContentSecurityPolicy: v.string(), Override: v.literal(true) }),
          ContentTypeOptions: v.object({ Override: v.literal(true) }),
          FrameOptions: v.object({ FrameOption: v.string() }),
          ReferrerPolicy: v.object({ ReferrerPolicy: v.string() }),
          StrictTransportSecurity: v.object({ AccessControlMaxAgeSec: v.number(), IncludeSubdomains: v.literal(true) }),
        }),
      }),
    });
    const [policy] = ofType(plain, 'AWS::CloudFront::ResponseHeadersPolicy');
    const { SecurityHeadersConfig: known, CustomHeadersConfig: custom } = v.parse(
      policySchema,
      policy?.Properties,
    ).ResponseHeadersPolicyConfig;
    const sent = {
      'content-security-policy': known.ContentSecurityPolicy.ContentSecurityPolicy,
      'referrer-policy': known.ReferrerPolicy.ReferrerPolicy,
      'strict-transport-security': `max-age=${known.StrictTransportSecurity.AccessControlMaxAgeSec}; includeSubDomains`,
      'x-content-type-options': 'nosniff',
      'x-frame-options': known.FrameOptions.FrameOption,
      ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
    };
    expect(sent).toEqual(securityHeaders);
    expect(sent['content-security-policy']).not.toContain('unsafe');
    expect(JSON.stringify(policy?.Properties)).toContain('"Items":[{"Header":"server"}');
  });

  test('has a firewall of three rules where the stage asks for one', () => {
    expect(ofType(plain, 'AWS::WAFv2::WebACL')).toHaveLength(0);
    const [acl] = ofType(fortified, 'AWS::WAFv2::WebACL');
    expect(acl?.Properties['Rules']).toHaveLength(3);
    expect(acl?.Properties['Scope']).toBe('CLOUDFRONT');
    expect(JSON.stringify(ofType(fortified, 'AWS::CloudFront::Distribution')[0]?.Properties)).toContain('WebACLId');
  });

  test('whose rules block, and keep no sample of what people sent', () => {
    const [acl] = ofType(fortified, 'AWS::WAFv2::WebACL');
    const rules = JSON.stringify(acl?.Properties['Rules']);
    expect(rules).toContain('"Action":{"Block":{}}');
    expect(rules.match(/"OverrideAction":\{"None":\{\}\}/g)).toHaveLength(1);
    expect(JSON.stringify(acl?.Properties)).not.toContain('"SampledRequestsEnabled":true');
  });

  test('limits each link, and no address of a carrier that thousands share, but for posts without a link', () => {
    const [acl] = ofType(fortified, 'AWS::WAFv2::WebACL');
    const limits = v.object({
      Statement: v.object({
        RateBasedStatement: v.object({
          AggregateKeyType: v.string(),
          CustomKeys: v.optional(v.unknown()),
          ScopeDownStatement: v.record(v.string(), v.unknown()),
        }),
      }),
    });
    const [perLink, perAddress] = v
      .parse(v.tupleWithRest([limits, limits], v.unknown()), acl?.Properties['Rules'])
      .slice(0, 2)
      .map((rule) => v.parse(limits, rule).Statement.RateBasedStatement);
    expect(perLink?.AggregateKeyType).toBe('CUSTOM_KEYS');
    expect(JSON.stringify(perLink?.CustomKeys)).toContain('{"Header":{"Name":"authorization"');
    expect(perAddress?.AggregateKeyType).toBe('IP');
    const scope = JSON.stringify(perAddress?.ScopeDownStatement);
    expect(scope).toContain('"SearchString":"POST"');
    expect(scope).toContain('{"NotStatement":{"Statement":{"SizeConstraintStatement"');
  });

  test('under a name of its own refuses old TLS', () => {
    const [site] = ofType(fortified, 'AWS::CloudFront::Distribution');
    expect(JSON.stringify(site?.Properties)).toContain('"MinimumProtocolVersion":"TLSv1.2_2021"');
  });
});

describe('the API', () => {
  const [stage] = ofType(plain, 'AWS::ApiGatewayV2::Stage');

  test('has a ceiling on requests', () => {
    expect(stage?.Properties['DefaultRouteSettings']).toMatchObject({
      ThrottlingRateLimit: 200,
      ThrottlingBurstLimit: 400,
    });
  });

  test('lets a flood of what is open to everybody take nothing from enumerators', () => {
    const rate = (route: string) =>
      v.parse(v.object({ [route]: v.object({ ThrottlingRateLimit: v.number() }) }), stage?.Properties['RouteSettings'])[
        route
      ]?.ThrottlingRateLimit;
    for (const route of ['POST /v1/registrations', 'GET /register/{round}', 'ANY /{proxy+}']) {
      expect(rate(route), route).toBe(20);
    }
    expect(stage?.Properties['RouteSettings']).not.toHaveProperty('POST /v1/responses');
    // API Gateway refuses a ceiling of a route that is not there yet.
    const routes = ofType(plain, 'AWS::ApiGatewayV2::Route').map(({ id }) => id);
    expect(stage?.DependsOn).toEqual(expect.arrayContaining(routes));
  });

  test('answers nobody who does not come through CloudFront', () => {
    const routes = ofType(plain, 'AWS::ApiGatewayV2::Route');
    expect(routes.length).toBeGreaterThan(10);
    const [door] = ofType(plain, 'AWS::ApiGatewayV2::Authorizer');
    for (const { Properties } of routes) {
      expect(Properties).toMatchObject({ AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: door?.id } });
    }
    expect(door?.Properties).toMatchObject({
      AuthorizerType: 'REQUEST',
      IdentitySource: [`$request.header.${doorHeader}`],
      EnableSimpleResponses: true,
    });
    // The template names the key; CloudFormation looks it up.
    expect(JSON.stringify(ofType(plain, 'AWS::CloudFront::Distribution')[0]?.Properties)).toContain(
      `"OriginCustomHeaders":[{"HeaderName":"${doorHeader}","HeaderValue":"{{resolve:secretsmanager:remit/test/door-key:SecretString:::}}"}]`,
    );
    const permission = ofType(plain, 'AWS::Lambda::Permission').find(({ Properties }) =>
      JSON.stringify(Properties['SourceArn']).includes('/authorizers/'),
    );
    expect(permission?.Properties).toMatchObject({ Principal: 'apigateway.amazonaws.com' });
  });

  test('logs no address, no path and no header of a caller', () => {
    expect(JSON.stringify(stage?.Properties['AccessLogSettings'])).not.toMatch(
      /identity|\.path|sourceIp|userAgent|authorizer/i,
    );
  });

  test('answers the routes of its functions, and mistyped addresses from the one that is open to everybody', () => {
    const routes = ofType(plain, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => String(Properties['RouteKey']));
    expect(routes).not.toContain('$default');
    expect(routes).toContain('POST /v1/responses');
    const [mistyped] = ofType(plain, 'AWS::ApiGatewayV2::Route').filter(
      ({ Properties }) => Properties['RouteKey'] === 'ANY /{proxy+}',
    );
    expect(JSON.stringify(mistyped?.Properties['Target'])).toContain('registryintegration');
    expect(new Set(routes).size).toBe(routes.length);
  });
});

describe('staff', () => {
  const [pool] = ofType(plain, 'AWS::Cognito::UserPool');
  const [client] = ofType(plain, 'AWS::Cognito::UserPoolClient');

  test('are invited, never sign themselves up, and need a second factor', () => {
    expect(pool?.Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      DeletionProtection: 'ACTIVE',
      UsernameConfiguration: { CaseSensitive: false }, // anna@ and Anna@ are one person
      UserPoolTier: 'LITE', // has all that the site uses, at a third of the price of the next one
    });
    expect(pool?.DeletionPolicy).toBe('Retain');
  });

  test('have long passwords, a second factor that no telephone company can give away, and one way back: their mail', () => {
    expect(pool?.Properties).toMatchObject({
      Policies: {
        PasswordPolicy: {
          MinimumLength: 12,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          RequireUppercase: true,
        },
      },
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
    });
  });

  test('have the roles that the apps know', () => {
    const groups = ofType(plain, 'AWS::Cognito::UserPoolGroup').map(({ Properties }) => Properties['GroupName']);
    // A supervisor is one of a team: the group is made with the first of it.
    expect(groups.toSorted()).toEqual(staffRoles.filter((role) => role !== 'supervisor').toSorted());
    expect([...roles].toSorted()).toEqual([...staffRoles].toSorted());
  });

  test('sign in with a code bound to their browser, at one address, without a secret that could leak', () => {
    expect(client?.Properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
    });
    expect(client?.Properties['CallbackURLs']).toHaveLength(1);
    // The hosted page alone takes passwords; a session lasts half a working day.
    expect(JSON.stringify(client?.Properties['ExplicitAuthFlows'] ?? [])).not.toMatch(/PASSWORD|SRP|ADMIN/);
    expect(client?.Properties).toMatchObject({
      AccessTokenValidity: 240,
      TokenValidityUnits: { AccessToken: 'minutes' },
    });
  });
});
