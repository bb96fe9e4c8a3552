/** The pages and the API: one function per folder of functions/, hung on the routes that its spec names. */
import { Stack, type StackProps } from 'aws-cdk-lib';
import { type HttpApi, HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';
import { accept } from '../constructs/accept.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import type { Reachable } from '../constructs/permissions.ts';
import { functionSpecs } from '../functions.ts';

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

export class ApiStack extends Stack {
  readonly functions: readonly HouseFunction[];

  constructor(scope: Construct, id: string, { httpApi, ...props }: FunctionStackProps & { readonly httpApi: HttpApi }) {
    super(scope, id, props);
    const { config, reachable, bundles, environment } = props;
    this.functions = functionSpecs
      .filter((spec) => spec.routes.length > 0)
      .map((spec) => {
        const fn = new HouseFunction(this, spec.name, { spec, config, reachable, bundles, environment });
        const integration = new HttpLambdaIntegration(`${spec.name}-integration`, fn);
        for (const route of spec.routes) {
          const made = new HttpRoute(this, `Route ${route}`, { httpApi, integration, routeKey: routeKey(route) });
          accept(
            made,
            'AwsSolutions-APIG4',
            'The apps identify callers themselves, on the laptop as here; test/expectations drives both.',
          );
        }
        return fn;
      });
  }
}
