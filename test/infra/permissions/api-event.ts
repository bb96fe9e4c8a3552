/** A request as API Gateway hands it to a function. */
import type { onLambda } from '#functions/platform/lambda/on-lambda.ts';

export type ApiEvent = Parameters<ReturnType<typeof onLambda>>[0];

export type Asked = {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is. */
  readonly text?: string;
  /** Without its question mark. */
  readonly query?: string;
};

/** The event of one request to this path. */
export function apiEvent(
  rawPath: string,
  { method = 'GET', headers = {}, body, text, query = '' }: Asked = {},
): ApiEvent {
  const host = 'api.example.org';
  const http = { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: query,
    headers: { host, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    body: text ?? (body === undefined ? null : JSON.stringify(body)),
    isBase64Encoded: false,
    requestContext: {
      accountId: '111122223333',
      apiId: 'api',
      authentication: null,
      authorizer: {},
      domainName: host,
      domainPrefix: 'api',
      http,
      requestId: 'request',
      routeKey: '$default',
      stage: '$default',
      time: '22/Nov/2026:00:00:00 +0000',
      timeEpoch: 0,
    },
  };
}
