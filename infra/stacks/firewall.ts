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
          // A field office shares one address: 2,000 requests in 5 minutes is some 50 people working, and no robot.
          name: 'TooManyFromOneAddress',
          priority: 0,
          statement: { rateBasedStatement: { limit: 2000, aggregateKeyType: 'IP' } },
          action: { block: {} },
          visibilityConfig: visible('TooManyFromOneAddress'),
        },
        managed('AWSManagedRulesAmazonIpReputationList', 1),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 2),
      ],
    });
    this.aclArn = acl.attrArn;
  }
}
