/** The front door: CloudFront before the pages, the assets and the API, and the HTTP API that the Api stack fills with routes. */
import { CfnOutput, Duration, RemovalPolicy, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';
import { acceptFinding } from '../constructs/accept-finding.ts';
import { asBucket } from '../constructs/as-interface.ts';
import { securityHeadersPolicy } from '../constructs/security-headers.ts';
import { doorHeader } from './api.ts';
import { doorKeyName } from './data.ts';

export type WebProps = StackProps & {
  readonly config: StageConfig;
  readonly firewallArn?: string | undefined;
  /** When an operator asked that secrets are read again. */
  readonly restartedAt?: string | undefined;
};

export class WebStack extends Stack {
  readonly api: HttpApi;
  readonly assets: Bucket;
  readonly distribution: cloudfront.Distribution;
  /** Address that people see, without a slash at the end. */
  readonly siteUrl: string;

  constructor(scope: Construct, id: string, { config, firewallArn, restartedAt, ...props }: WebProps) {
    super(scope, id, props);
    this.api = new HttpApi(this, 'Api', { apiName: `remit-${config.stage}`, createDefaultStage: false });
    this.assets = new Bucket(this, 'Assets', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN, // a bucket with files in it cannot be deleted by CloudFormation
    });
    acceptFinding(
      this.assets,
      'AwsSolutions-S1',
      'Holds the public files of the pages and nothing else; the distribution alone reads it.',
    );
    this.distribution = this.frontDoor({ config, firewallArn, restartedAt });
    acknowledge(this.distribution, config);
    this.siteUrl = `https://${config.domain?.name ?? this.distribution.distributionDomainName}`;
    // Kept when the stage gets a name of its own: this stack is deployed before those that still use the old address.
    this.exportValue(this.distribution.distributionDomainName);
    new CfnOutput(this, 'SiteUrl', { value: this.siteUrl });
    new CfnOutput(this, 'ApiId', { value: this.api.apiId });
    new CfnOutput(this, 'AssetsBucket', { value: this.assets.bucketName });
  }

  private frontDoor({ config, firewallArn, restartedAt }: Pick<WebProps, 'config' | 'firewallArn' | 'restartedAt'>) {
    const headers = securityHeadersPolicy(this, `remit-${config.stage}`);
    const workerHeaders = securityHeadersPolicy(this, `remit-${config.stage}`, {
      id: 'WorkerHeaders',
      suffix: 'worker',
      more: { 'service-worker-allowed': '/' },
    });
    const shellHeaders = securityHeadersPolicy(this, `remit-${config.stage}`, {
      id: 'ShellHeaders',
      suffix: 'shell',
      asksPlace: true,
    });
    const fromAssets = {
      origin: S3BucketOrigin.withOriginAccessControl(asBucket(this.assets)),
      cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED, // keeps to the Cache-Control that each asset was stored with
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    };
    const apiHost = `${this.api.apiId}.execute-api.${this.region}.${this.urlSuffix}`;
    return new cloudfront.Distribution(this, 'Site', {
      // A change here makes CloudFormation look the key up again; one in the secret alone does not.
      comment: restartedAt === undefined ? `remit ${config.stage}` : `remit ${config.stage}, key read ${restartedAt}`,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_200, // price class 100 leaves out the Caucasus and Central Asia's nearest edges
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      ...(firewallArn !== undefined && { webAclId: firewallArn }),
      ...(config.domain !== undefined && {
        domainNames: [config.domain.name],
        minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
        certificate: Certificate.fromCertificateArn(this, 'Certificate', config.domain.certificateArn),
      }),
      defaultBehavior: {
        origin: new HttpOrigin(apiHost, {
          originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
          protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
          readTimeout: Duration.seconds(30),
          // Looked up when the stack is deployed; the template holds its name alone.
          customHeaders: { [doorHeader]: SecretValue.secretsManager(doorKeyName(config)).unsafeUnwrap() },
        }),
        allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
        cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
        originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        responseHeadersPolicy: headers,
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      },
      additionalBehaviors: {
        // Pages of enumerators, with which the worker answers.
        '/assets/shell/*': { ...fromAssets, responseHeadersPolicy: shellHeaders },
        '/assets/*': { ...fromAssets, responseHeadersPolicy: headers },
        // At the root, so that it may answer for the pages of enumerators.
        '/worker.js': { ...fromAssets, responseHeadersPolicy: workerHeaders },
      },
    });
  }
}

function acknowledge(distribution: cloudfront.Distribution, config: StageConfig): void {
  acceptFinding(distribution, 'AwsSolutions-CFR1', 'Migrants register from every country; no country is shut out.');
  acceptFinding(
    distribution,
    'AwsSolutions-CFR3',
    'Its logs hold addresses of people; the API logs route, status and time of each request without them.',
  );
  if (!config.firewall) {
    acceptFinding(
      distribution,
      'AwsSolutions-CFR2',
      'The firewall is a choice of each stage ("firewall": true); it costs four times what an idle month does.',
    );
  }
  if (config.domain === undefined) {
    acceptFinding(
      distribution,
      'AwsSolutions-CFR4',
      'Without a name of its own the site uses the certificate of CloudFront, whose minimum cannot be set; modern browsers take TLS 1.3.',
    );
  }
}
