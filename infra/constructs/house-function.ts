/**
 * A Lambda function as this house builds them: Node 24 on arm64, one small bundle, logs that are forgotten in time,
 * a role of its own with exactly the actions that its spec names, and a ceiling on how many run at once.
 */
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyDocument, type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

import { bundleHandler } from '../bundle.ts';
import type { StageConfig } from '../config/stage.ts';
import type { FunctionSpec } from '../functions.ts';
import { type Reachable, statementsFor } from './permissions.ts';

export type HouseFunctionProps = {
  readonly spec: FunctionSpec;
  readonly config: StageConfig;
  readonly reachable: Reachable;
  /** Names and addresses, never secrets. */
  readonly environment: Readonly<Record<string, string>>;
};

/** Name of a function in a stage; fixed, so that a dashboard may be allowed to start it before it exists. */
export const functionName = (config: StageConfig, name: string): string => `remit-${config.stage}-${name}`;

export class HouseFunction extends LambdaFunction {
  readonly spec: FunctionSpec;

  constructor(scope: Construct, id: string, { spec, config, reachable, environment }: HouseFunctionProps) {
    const name = functionName(config, spec.name);
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      logGroupName: `/aws/lambda/${name}`,
      retention: config.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const statements = statementsFor(spec.may, reachable, logGroup.logGroupArn);
    super(scope, id, {
      functionName: name,
      description: spec.whoIsHurt,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: codeOf(scope, spec.name),
      handler: 'index.handler',
      memorySize: spec.memoryMb,
      timeout: Duration.seconds(spec.timeoutSeconds),
      reservedConcurrentExecutions: spec.reservedConcurrency,
      role: roleOf(scope, `${id}Role`, name, statements),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: { ...environment, POWERTOOLS_SERVICE_NAME: spec.name },
      retryAttempts: 1,
    });
    this.spec = spec;
  }
}

function roleOf(scope: Construct, id: string, name: string, statements: readonly PolicyStatement[]): Role {
  return new Role(scope, id, {
    description: `What ${name} may do`,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: { exactly: new PolicyDocument({ statements: [...statements] }) },
  });
}

/** The bundle; a placeholder where only the template is wanted (tests with `aws:cdk:bundling-stacks: []`). */
function codeOf(scope: Construct, name: string): Code {
  if (!Stack.of(scope).bundlingRequired) return Code.fromInline('export const handler = undefined;');
  const folder = `cdk.out/bundles/${name}`;
  bundleHandler(name, folder);
  return Code.fromAsset(folder);
}
