/** State, in a stack of its own: nothing here is ever replaced by a change of code, and destroying the stack keeps it all. */
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { CfnSecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';
import { acceptFinding } from '../constructs/accept-finding.ts';
import { RemitBucket } from '../constructs/remit-bucket.ts';
import { RemitTable } from '../constructs/remit-table.ts';
import type { SecretName } from '../function-spec.ts';
import { type TableName, tables } from '../tables.ts';

/** Name of the secret that CloudFront shows to the API. */
export const doorKeyName = (config: StageConfig): string => `remit/${config.stage}/door-key`;

export class DataStack extends Stack {
  readonly tables: Readonly<Record<TableName, RemitTable>>;
  /** Snapshots and releases. */
  readonly releasesName: string;
  readonly secretArns: Readonly<Record<SecretName, string>>;
  readonly vaultKeyArn: string;

  constructor(scope: Construct, id: string, config: StageConfig, props: StackProps) {
    super(scope, id, props);
    const name = (what: string) => `remit-${config.stage}-${what}`;
    // Who a registrant is has a key of its own: without it the table is unreadable, and each use of it is in CloudTrail.
    const vaultKey = new Key(this, 'VaultKey', {
      alias: name('vault'),
      description: 'Identities of registrants',
      enableKeyRotation: true,
      // The longest there is: the key never leaves AWS's hardware, and AWS keeps and charges every renewed version
      // beside the first. After a suspicion a person renews it at once: docs/operations.md#renew-the-key-of-the-vault.
      rotationPeriod: Duration.days(2560),
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.vaultKeyArn = vaultKey.keyArn;
    this.tables = {
      responses: new RemitTable(this, 'Responses', { tableName: name('responses'), keys: tables.responses }),
      vault: new RemitTable(this, 'Vault', { tableName: name('vault'), keys: tables.vault, encryptionKey: vaultKey }),
      platform: new RemitTable(this, 'Platform', { tableName: name('platform'), keys: tables.platform }),
    };
    const accessLogs = new RemitBucket(this, 'AccessLogs', {
      bucketName: `${name('access-logs')}-${config.account}`,
      forgetAfterDays: config.logDays,
    });
    this.releasesName = `${name('releases')}-${config.account}`;
    new RemitBucket(this, 'Releases', {
      bucketName: this.releasesName,
      accessLogs,
      // As functions/publish/release/release-keys.ts says; a test compares.
      forgetBelow: [
        { prefix: 'registrants/', days: 400 },
        { prefix: 'previews/', days: 1 },
      ],
    });
    this.secretArns = {
      signing: this.secret(
        'SigningSecret',
        `remit/${config.stage}/signing-secret`,
        'Signs the links of enumerators. Changing it ends every link at once.',
        'A rotation ends every link in the field at once, so a person decides when: docs/operations.md#change-the-signing-secret.',
      ),
      digest: this.secret(
        'DigestKey',
        `remit/${config.stage}/digest-key`,
        'Tells a repeated response from another one with its id. Must never change.',
        'With another key every retry would look like another response.',
      ),
      door: this.secret(
        'DoorKey',
        doorKeyName(config),
        'CloudFront shows it to the API, which answers nobody else.',
        'CloudFront learns of a new key when it is deployed: docs/operations.md#change-the-key-of-the-door.',
      ),
    };
    this.sayWhere();
  }

  /** What an operator's commands open: `remit round --stage NAME` and its like. */
  private sayWhere(): void {
    const where = {
      ResponsesTable: this.tables.responses.tableName,
      VaultTable: this.tables.vault.tableName,
      PlatformTable: this.tables.platform.tableName,
      ReleasesBucket: this.releasesName,
      SigningSecretArn: this.secretArns.signing,
      DigestKeyArn: this.secretArns.digest,
      VaultKeyArn: this.vaultKeyArn,
    };
    for (const [name, value] of Object.entries(where)) new CfnOutput(this, name, { value });
  }

  /** A random secret, made here and seen by nobody; answers its ARN. */
  private secret(id: string, secretName: string, description: string, whyNoRotation: string): string {
    const secret = new Secret(this, id, {
      secretName,
      description,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acceptFinding(secret, 'AwsSolutions-SMG4', whyNoRotation);
    const resource = secret.node.defaultChild;
    if (!(resource instanceof CfnSecret)) throw new TypeError('expected a CfnSecret');
    return resource.attrId; // the ARN, on AWS as on the emulator, whose Ref is the name
  }
}
