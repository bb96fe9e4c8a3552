/** What costs money by being there, whether a round runs or not: counted in the templates of a stage. */
import { ofType, type Resource } from '../synthesise.ts';
import type { PriceName } from './prices.ts';

const standingNames = ['alarms', 'dashboards', 'secrets', 'keys', 'firewall', 'firewallRules'] as const;

/** A month of each. */
export type Standing = Readonly<Record<(typeof standingNames)[number], number>>;

const names: ReadonlySet<PriceName> = new Set(standingNames);

/** Whether a line is due for standing there. */
export const isStanding = (name: PriceName): boolean => names.has(name);

const rulesOf = ({ Properties }: Resource): number => {
  const rules = Properties['Rules'];
  return Array.isArray(rules) ? rules.length : 0;
};

/** Counts them. */
export function countStanding(resources: readonly Resource[]): Standing {
  const acls = ofType(resources, 'AWS::WAFv2::WebACL');
  return {
    alarms: ofType(resources, 'AWS::CloudWatch::Alarm').length,
    dashboards: ofType(resources, 'AWS::CloudWatch::Dashboard').length,
    secrets: ofType(resources, 'AWS::SecretsManager::Secret').length,
    keys: ofType(resources, 'AWS::KMS::Key').length,
    firewall: acls.length,
    firewallRules: acls.reduce((sum, acl) => sum + rulesOf(acl), 0),
  };
}
