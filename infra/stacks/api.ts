/** The pages and the API: one function per folder of functions/, hung on the routes that its spec names. */
import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  AuthorizerPayloadVersion,
  CfnStage,
  type HttpApi,
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';
import { MessageQueues, sendsToMany } from '../constructs/message-queues.ts';
import { RemitFunction } from '../constructs/remit-function.ts';
import { RemitLogs } from '../constructs/remit-logs.ts';
import type { Reachable } from '../constructs/permissions.ts';
import { type Ceiling, type FunctionSpec, usualCeiling } from '../function-spec.ts';
import { startedBy } from '../functions.ts';

export type FunctionStackProps = StackProps & {
  readonly config: StageConfig;
  readonly reachable: Reachable;
  readonly bundles: string | undefined;
  readonly environment: Readonly<Record<string, string>>;
};

const methods: ReadonlyMap<string, HttpMethod> = new Map(
  [HttpMethod.GET, HttpMethod.POST, HttpMethod.ANY].map((method) => [method.toString(), method]),
);

function routeKey(route: string): HttpRouteKey {
  const [verb = '', path = ''] = route.split(' ');
  const method = methods.get(verb);
  if (method === undefined) throw new Error(`route "${route}" starts with none of ${[...methods.keys()].join(', ')}`);
  return HttpRouteKey.with(path, method);
}

/** The header in which CloudFront shows the key of the door. */
export const doorHeader = 'x-remit-door';

/** Where the API logs its requests; below this prefix AWS needs no policy of ours for each group. */
export const apiLogs = (config: StageConfig): string => `/aws/vendedlogs/remit-${config.stage}-api`;

/** What one request leaves behind: no address of the caller, no path (it may hold an id), no header. */
const accessLogLine = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTimeEpoch',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    failure: '$context.integration.error',
  }),
);

/**
 * What a function hands on to itself, to be done after the answer. There is no queue for what failed: the event holds somebody's
 * contact, and after an hour nobody waits for the link any more.
 */
function workAfterAnswer(fn: RemitFunction): void {
  fn.configureAsyncInvoke({ maxEventAge: Duration.hours(1), retryAttempts: 2 });
}

const settingsOf = ({ rate, burst }: Ceiling) => ({ ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst });

export class ApiStack extends Stack {
  readonly functions: readonly RemitFunction[];

  constructor(
    scope: Construct,
    id: string,
    { httpApi, failures, ...props }: FunctionStackProps & { readonly httpApi: HttpApi; readonly failures: IQueue },
  ) {
    super(scope, id, props);
    const make = (spec: FunctionSpec) => new RemitFunction(this, spec.name, { spec, ...props });
    const keepers = startedBy('authorizer').map(make);
    const [keeper] = keepers;
    if (keeper === undefined) throw new Error('no function keeps the door');
    const authorizer = this.door(httpApi, keeper);
    const answering = startedBy('route').map(make);
    for (const fn of answering) if (fn.spec.may.invokes?.includes(fn.spec.name) === true) workAfterAnswer(fn);
    const sends = answering.find(({ spec }) => spec.may.queues === 'takes');
    if (sends !== undefined && sendsToMany(props.config))
      new MessageQueues(this, 'ToMany', { fn: sends, config: props.config, failures });
    const routes = answering.flatMap((fn) => {
      const integration = new HttpLambdaIntegration(`${fn.spec.name}-integration`, fn);
      return fn.spec.routes.map(
        (route) =>
          new HttpRoute(this, `Route ${route}`, { httpApi, integration, routeKey: routeKey(route), authorizer }),
      );
    });
    this.functions = [...answering, ...keepers];
    this.open(httpApi, props.config, routes);
  }

  /** Asks the keeper of the door before any route does; made here and not by the construct for it, which belongs to the stack of the API itself. */
  private door(httpApi: HttpApi, keeper: RemitFunction): IHttpRouteAuthorizer {
    const uri = `arn:${this.partition}:apigateway:${this.region}:lambda:path/2015-03-31/functions/${keeper.functionArn}/invocations`;
    const { authorizerId } = new HttpAuthorizer(this, 'Door', {
      httpApi,
      authorizerName: 'door',
      type: HttpAuthorizerType.LAMBDA,
      authorizerUri: uri,
      identitySource: [`$request.header.${doorHeader}`], // without the header API Gateway refuses by itself
      enableSimpleResponses: true,
      payloadFormatVersion: AuthorizerPayloadVersion.VERSION_2_0,
      resultsCacheTtl: Duration.hours(1),
    });
    keeper.addPermission('AskedByApi', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: `arn:${this.partition}:execute-api:${this.region}:${this.account}:${httpApi.apiId}/authorizers/${authorizerId}`,
    });
    return { bind: () => ({ authorizerId, authorizationType: 'CUSTOM' }) };
  }

  /** The stage comes after its routes: a ceiling of a route that is not there yet is refused. */
  private open(httpApi: HttpApi, config: StageConfig, routes: readonly HttpRoute[]): void {
    const stage = new HttpStage(this, 'Stage', {
      httpApi,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: usualCeiling.rate, burstLimit: usualCeiling.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new RemitLogs(this, 'ApiLogs', { logGroupName: apiLogs(config), days: config.logDays }),
        ),
        format: accessLogLine,
      },
    });
    const ceilings = startedBy('route').flatMap(({ ceilings: own = {} }) => Object.entries(own));
    const made = stage.node.defaultChild;
    if (!(made instanceof CfnStage)) throw new TypeError('expected a CfnStage');
    made.routeSettings = Object.fromEntries(ceilings.map(([route, ceiling]) => [route, settingsOf(ceiling)]));
    stage.node.addDependency(...routes);
  }
}
