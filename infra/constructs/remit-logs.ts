/** A log group that forgets in time; what it holds is ids and codes. */
import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

import type { LogDays } from '../config/stage.ts';

const retentions: Readonly<Record<LogDays, RetentionDays>> = {
  7: RetentionDays.ONE_WEEK,
  30: RetentionDays.ONE_MONTH,
  90: RetentionDays.THREE_MONTHS,
  180: RetentionDays.SIX_MONTHS,
  365: RetentionDays.ONE_YEAR,
};

export class RemitLogs extends LogGroup {
  constructor(scope: Construct, id: string, props: { readonly days: LogDays; readonly logGroupName?: string }) {
    const { days, ...named } = props;
    super(scope, id, { ...named, retention: retentions[days], removalPolicy: RemovalPolicy.DESTROY });
  }
}
