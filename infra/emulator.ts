/**
 * What the local AWS of `npm run test:deploy` cannot do, worked around in one place and for the stage `emulator` alone.
 * docs/deploy.md lists each entry with the template test that covers it instead.
 */
import { Aspects, CfnResource, type Stack } from 'aws-cdk-lib';
import { CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { IConstruct } from 'constructs';

/** Where the local AWS listens. */
const host = 'localhost';
const port = 4566;

/** Where the test of the deployed platform plays the banks whose rates are fetched. */
const banksOnLoopback = 'http://127.0.0.1:4577';

/** Resource types that have no handler there: a stack that holds one is rolled back. */
const unknownTypes: ReadonlySet<string> = new Set(['AWS::Budgets::Budget']);

/** It judges who may send mail without looking at the name in which it is sent, so that a grant on one identity lets nobody send. */
export const emulatedIdentity = '*';

/** It asks for a permission of its own where messages are put into a queue ten at a time; AWS knows none but the first. */
export const emulatedPuts = ['sqs:SendMessage', 'sqs:SendMessageBatch'];

/** Addresses that differ from AWS: sign-in and its keys are served by the gateway itself. */
export function emulatedAddresses(
  userPoolId: string,
): Readonly<Record<'USER_POOL_KEYS' | 'SIGN_IN_URL' | 'RATES_MIRROR', string>> {
  const gateway = `https://${host}:${port}`;
  return {
    USER_POOL_KEYS: `${gateway}/${userPoolId}/.well-known/jwks.json`,
    SIGN_IN_URL: gateway,
    RATES_MIRROR: banksOnLoopback,
  };
}

/**
 * Applies the workarounds.
 *
 * @param stacks every stack of the stage
 * @param apiId id of the HTTP API behind the distribution
 */
export function emulate(stacks: readonly Stack[], apiId: string): void {
  for (const stack of stacks) {
    Aspects.of(stack).add({
      visit(node: IConstruct): void {
        if (node instanceof CfnDistribution) pointAtGateway(node, apiId);
        if (node instanceof CfnResource && unknownTypes.has(node.cfnResourceType)) {
          node.node.scope?.node.tryRemoveChild(node.node.id);
        }
      },
    });
  }
}

/** Its CloudFront refuses origins at AWS host names, so the API is reached by the gateway's own path to it. */
function pointAtGateway(distribution: CfnDistribution, apiId: string): void {
  const origin = 'DistributionConfig.Origins.0';
  distribution.addPropertyOverride(`${origin}.DomainName`, host);
  distribution.addPropertyOverride(`${origin}.OriginPath`, `/_aws/execute-api/${apiId}`);
  distribution.addPropertyOverride(`${origin}.CustomOriginConfig.HTTPSPort`, port);
}
