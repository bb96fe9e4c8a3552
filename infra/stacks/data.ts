/** State, in a stack of its own: nothing here is ever replaced by a change of code, and destroying the stack keeps it all. */
import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';

import { Key } from 'aws-cdk-lib/aws-kms';

import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';
import { accept } from '../constructs/accept.ts';
import { HouseBucket } from '../constructs/house-bucket.ts';
import { HouseTable } from '../constructs/house-table.ts';
import { type TableName, tables } from '../tables.ts';

export class DataStack extends Stack {
  readonly tables: Readonly<Record<TableName, HouseTable>>;
  /** Snapshots and releases. */
  readonly releasesName: string;
  readonly accessLogs: HouseBucket;
  /** Signs the links of enumerators; made here, never seen by a person, never in an environment variable. */
  readonly signingSecretArn: string;

  constructor(scope: Construct, id: string, config: StageConfig, props: StackProps) {
    super(scope, id, props);
    const name = (what: string) => `remit-${config.stage}-${what}`;
    // Who a registrant is has a key of its own: without it the table is unreadable, and each use of it is in CloudTrail.
    const vaultKey = new Key(this, 'VaultKey', {
      alias: name('vault'),
      description: 'Identities of registrants',
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.tables = {
      responses: new HouseTable(this, 'Responses', { tableName: name('responses'), keys: tables.responses }),
      vault: new HouseTable(this, 'Vault', { tableName: name('vault'), keys: tables.vault, encryptionKey: vaultKey }),
      platform: new HouseTable(this, 'Platform', { tableName: name('platform'), keys: tables.platform }),
    };
    this.accessLogs = new HouseBucket(this, 'AccessLogs', {
      bucketName: `${name('access-logs')}-${config.account}`,
      forgetAfterDays: config.logDays,
    });
    this.releasesName = `${name('releases')}-${config.account}`;
    new HouseBucket(this, 'Releases', { bucketName: this.releasesName, accessLogs: this.accessLogs });
    const signingSecret = new Secret(this, 'SigningSecret', {
      secretName: `remit/${config.stage}/signing-secret`,
      description: 'Signs the links of enumerators. Changing it ends every link at once.',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    accept(
      signingSecret,
      'AwsSolutions-SMG4',
      'A rotation ends every link in the field at once, so a person decides when: docs/operations.md#change-the-signing-secret.',
    );
    this.signingSecretArn = signingSecret.secretArn;
  }
}
