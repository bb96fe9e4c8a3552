/** A table that outlives its stack: restorable to any second, refused deletion, encrypted. */
import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

import type { TableKeys } from '../tables.ts';

export type RemitTableProps = {
  readonly tableName: string;
  readonly keys: TableKeys;
  /** A key of our own, where reading must be grantable and auditable apart from the table. */
  readonly encryptionKey?: IKey;
};

export class RemitTable extends Table {
  constructor(scope: Construct, id: string, props: RemitTableProps) {
    const { keys, encryptionKey } = props;
    super(scope, id, {
      tableName: props.tableName,
      partitionKey: { name: keys.partitionKey, type: AttributeType.STRING },
      sortKey: { name: keys.sortKey, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST, // idle months cost nothing; a round comes in bursts
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(keys.forgetAfter !== undefined && { timeToLiveAttribute: keys.forgetAfter }),
      ...(encryptionKey === undefined
        ? { encryption: TableEncryption.AWS_MANAGED }
        : { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey }),
    });
  }
}
