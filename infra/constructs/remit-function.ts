/**
 * A Lambda function as this platform builds them: Node 24 on arm64, one small bundle, logs that are forgotten in time,
 * a role of its own with exactly the actions that its spec names, and a ceiling on how many run at once.
 */
import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';
import { emulatedIdentity } from '../emulator.ts';
import type { FunctionSpec } from '../function-spec.ts';
import { acceptFinding } from './accept-finding.ts';
import { RemitLogs } from './remit-logs.ts';
import { objectsArn, type Reachable, statementsFor } from './permissions.ts';

export type RemitFunctionProps = {
  readonly spec: FunctionSpec;
  readonly config: StageConfig;
  readonly reachable: Reachable;
  /** Folder that holds a folder for each bundled function. */
  readonly bundles: string | undefined;
  /** Names and addresses, never secrets. */
  readonly environment: Readonly<Record<string, string>>;
};

/** Name of a function in a stage; fixed, so that a dashboard may be allowed to start it before it exists. */
export const functionName = (config: StageConfig, name: string): string => `remit-${config.stage}-${name}`;

/** Name of the log group of a function in a stage. */
export const functionLogs = (config: StageConfig, name: string): string => `/aws/lambda/${functionName(config, name)}`;

export class RemitFunction extends LambdaFunction {
  readonly spec: FunctionSpec;

  constructor(scope: Construct, id: string, props: RemitFunctionProps) {
    const { spec, config, bundles, environment } = props;
    const name = functionName(config, spec.name);
    const logGroup = new RemitLogs(scope, `${id}Logs`, {
      logGroupName: functionLogs(config, spec.name),
      days: config.logDays,
    });
    super(scope, id, {
      functionName: name,
      description: spec.errorImpact,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: codeOf(bundles, spec.name),
      handler: 'index.handler',
      memorySize: spec.memoryMb,
      timeout: Duration.seconds(spec.timeoutSeconds),
      reservedConcurrentExecutions: spec.reservedConcurrency,
      role: roleOf(scope, `${id}Role`, name, props, logGroup),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: {
        ...environment,
        POWERTOOLS_SERVICE_NAME: spec.name,
        ...(spec.semiSpaceMb !== undefined && { NODE_OPTIONS: `--max-semi-space-size=${spec.semiSpaceMb}` }),
      },
    });
    this.spec = spec;
  }
}

function roleOf(
  scope: Construct,
  id: string,
  name: string,
  { spec, reachable }: RemitFunctionProps,
  logs: RemitLogs,
): Role {
  const statements = statementsFor(spec.may, reachable, logs.logGroupArn);
  const role = new Role(scope, id, {
    description: `What ${name} may do`,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: { exactly: new PolicyDocument({ statements: [...statements] }) },
  });
  for (const prefix of Object.keys(spec.may.objects ?? {})) {
    const finding = `AwsSolutions-IAM5[Resource::${objectsArn(reachable, prefix)}]`;
    acceptFinding(
      role,
      finding,
      'Objects below one prefix of one bucket: S3 has no narrower name for "every release".',
    );
  }
  if (spec.may.sends === true && reachable.sender?.identityArn === emulatedIdentity)
    acceptFinding(role, 'AwsSolutions-IAM5[Resource::*]', 'On the local AWS alone, which knows no identity of a mail.');
  return role;
}

/** The bundle; a placeholder where only the template is wanted. */
const codeOf = (bundles: string | undefined, name: string): Code =>
  bundles === undefined ? Code.fromInline('// not bundled') : Code.fromAsset(join(bundles, name));
