/** AWS WAF for the distribution: three rules, so that it stays under 10 USD a month. CloudFront takes it from us-east-1 alone. */
import { Stack } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';

const visible = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false, // samples hold addresses and headers of people
  metricName,
});

const managed = (name: string, priority: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
  overrideAction: { none: {} },
  visibilityConfig: visible(name),
});

const asItIs = { priority: 0, type: 'NONE' };

const withLink: CfnWebACL.StatementProperty = {
  sizeConstraintStatement: {
    fieldToMatch: { singleHeader: { Name: 'authorization' } },
    comparisonOperator: 'GT',
    size: 0,
    textTransformations: [asItIs],
  },
};

const posted: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    fieldToMatch: { method: {} },
    positionalConstraint: 'EXACTLY',
    searchString: 'POST',
    textTransformations: [asItIs],
  },
};

export class FirewallStack extends Stack {
  readonly aclArn: string;

  constructor(scope: Construct, id: string, config: StageConfig) {
    super(scope, id, { env: { account: config.account, region: 'us-east-1' }, crossRegionReferences: true });
    const acl = new CfnWebACL(this, 'Acl', {
      name: `remit-${config.stage}`,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visible('remit'),
      rules: [
        {
          // Thousands of people share the address of one carrier, so a link is limited and not an address: an evening's
          // delivery of one telephone is some dozens of requests.
          name: 'TooManyFromOneLink',
          priority: 0,
          statement: {
            rateBasedStatement: {
              limit: 600,
              aggregateKeyType: 'CUSTOM_KEYS',
              customKeys: [{ header: { name: 'authorization', textTransformations: [asItIs] } }],
              scopeDownStatement: withLink,
            },
          },
          action: { block: {} },
          visibilityConfig: visible('TooManyFromOneLink'),
        },
        {
          // Only what is posted without a link: pages and interviews behind one carrier are never shut out by this.
          name: 'TooManyRegistrationsFromOneAddress',
          priority: 1,
          statement: {
            rateBasedStatement: {
              limit: 300,
              aggregateKeyType: 'IP',
              scopeDownStatement: {
                andStatement: { statements: [posted, { notStatement: { statement: withLink } }] },
              },
            },
          },
          action: { block: {} },
          visibilityConfig: visible('TooManyRegistrationsFromOneAddress'),
        },
        managed('AWSManagedRulesKnownBadInputsRuleSet', 2),
      ],
    });
    this.aclArn = acl.attrArn;
  }
}
