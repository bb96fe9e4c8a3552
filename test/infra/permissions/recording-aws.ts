/**
 * A small AWS that notes what is asked of it, in the words of IAM: `action resource`. Tables and objects are really kept,
 * by the servers behind it; secrets are made up, and functions are only said to have been started.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as v from 'valibot';

export type RecordingAws = {
  readonly url: string;
  /** Answers what was asked since it was last called. */
  readonly taken: () => ReadonlySet<string>;
  /** What was written to since this was last called, as policies bound it: `TABLE audit#*`, or the name of a partition without a `#`. */
  readonly written: () => ReadonlySet<string>;
  /** Bodies of what was handed to Lambda and SES since this was last called. */
  readonly handed: () => readonly string[];
  readonly close: () => void;
};

/** Where requests to these services go on to. */
export type Behind = Readonly<Record<'dynamodb' | 's3', string>>;

const asked = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ TableName: v.optional(v.string(), '?'), SecretId: v.optional(v.string(), '?') }),
);

/** The service that a request is signed for, in its headers or in its address; undefined when it is not signed. */
function serviceOf(request: IncomingMessage, url: URL): string | undefined {
  const scope = request.headers.authorization ?? url.searchParams.get('X-Amz-Credential') ?? '';
  return /\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/.exec(scope)?.[1];
}

const keyed = v.object({ pk: v.object({ S: v.string() }) });
const writing = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ TableName: v.string(), Item: v.optional(keyed), Key: v.optional(keyed) }),
);

/** The table and partition that a write goes to; undefined of what reads. */
function writtenBy(request: IncomingMessage, body: string): string | undefined {
  if (!/\.(PutItem|DeleteItem|UpdateItem)$/.test(String(request.headers['x-amz-target']))) return undefined;
  const { TableName, Item, Key } = v.parse(writing, body);
  const pk = (Item ?? Key)?.pk.S ?? '';
  return `${TableName} ${pk.includes('#') ? `${pk.slice(0, pk.indexOf('#'))}#*` : pk}`;
}

/** What KMS is asked: every key belongs to one person, and says what it is for. */
const sealing = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ EncryptionContext: v.object({ purpose: v.string(), person: v.string() }) }),
);

const mail = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ FromEmailAddress: v.string(), ConfigurationSetName: v.exactOptional(v.string()) }),
);

const inPool = v.pipe(v.string(), v.parseJson(), v.object({ UserPoolId: v.string() }));

/** The ARN of the queue that something is put into. */
function queueIn(body: string): string {
  const { QueueUrl } = v.parse(v.pipe(v.string(), v.parseJson(), v.object({ QueueUrl: v.string() })), body);
  return `arn:aws:sqs:eu-central-1:${QueueUrl.split('/').slice(-2).join(':')}`;
}

/** What the pool answers of an account that it made just now. */
const account = [
  { Name: 'sub', Value: 'somebody-new' },
  { Name: 'email', Value: 'zarina@example.org' },
];
const ofPool = { User: { Attributes: account }, UserAttributes: account, UserStatus: 'FORCE_CHANGE_PASSWORD' };

/** What SES wants to see granted: mail from an address, in the name of its domain. */
function sesCall(body: string): readonly string[] {
  const { FromEmailAddress: from, ConfigurationSetName: set } = v.parse(mail, body);
  const only = { StringEquals: { 'ses:FromAddress': from } };
  const identity = from.slice(from.indexOf('@') + 1);
  const of = (resource: string) =>
    `ses:SendEmail arn:aws:ses:eu-central-1:111122223333:${resource} only ${JSON.stringify(only)}`;
  return [of(`identity/${identity}`), ...(set === undefined ? [] : [of(`configuration-set/${set}`)])];
}

/** What a wrapped key was, as nobody ought to wrap it. */
const unwrapped = (body: string) => {
  const { CiphertextBlob } = v.parse(v.pipe(v.string(), v.parseJson(), v.object({ CiphertextBlob: v.string() })), body);
  return { Plaintext: CiphertextBlob };
};

/** A data key, as nobody ought to wrap it. */
function dataKey() {
  const key = randomBytes(32).toString('base64');
  return { Plaintext: key, CiphertextBlob: key };
}

const isUnwrapping = (request: IncomingMessage): boolean => request.headers['x-amz-target'] === 'TrentService.Decrypt';

const objectActions: Readonly<Record<string, string>> = { PUT: 'PutObject', GET: 'GetObject' };

/** What S3 wants to see granted. Our policies name the first folder of a key, so that is noted of it. */
function s3Call(method: string, pathname: string): string {
  const [, bucket = '', folder = ''] = decodeURIComponent(pathname).split('/');
  if (folder === '') return `s3:ListBucket arn:aws:s3:::${bucket}`;
  return `s3:${objectActions[method] ?? method} arn:aws:s3:::${bucket}/${folder}/*`;
}

function callOf(service: string, request: IncomingMessage, url: URL, body: string): string | readonly string[] {
  const method = request.method ?? '';
  if (service === 's3') return s3Call(method, url.pathname);
  if (service === 'lambda') {
    const name = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(url.pathname)?.[1];
    return `lambda:InvokeFunction ${name ?? url.pathname}`;
  }
  if (service === 'ses' && url.pathname === '/v2/email/outbound-emails') return sesCall(body);
  const action = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
  if (service === 'kms') {
    const { EncryptionContext } = v.parse(sealing, body);
    const only = { StringEquals: { 'kms:EncryptionContext:purpose': EncryptionContext.purpose } };
    return `kms:${action} VaultKey only ${JSON.stringify(only)}`;
  }
  if (service === 'sqs') return `sqs:SendMessage ${queueIn(body)}`; // SendMessageBatch is granted under this name
  if (service === 'cognito-idp') return `cognito-idp:${action} ${v.parse(inPool, body).UserPoolId}`;
  const { TableName, SecretId } = v.parse(asked, body);
  return `${service}:${action} ${service === 'dynamodb' ? TableName : SecretId}`;
}

/** Sends a request on as it came, its `Host` too, which the signature covers. */
function forward(to: string, request: IncomingMessage, body: Uint8Array, response: ServerResponse): void {
  const onward = ask(to + (request.url ?? ''), { method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  onward.end(body);
}

/** Starts it; `publicFiles` are what it shows without a signature, by path. */
export async function startRecordingAws(
  behind: Behind,
  secret: string,
  publicFiles: Readonly<Record<string, unknown>>,
): Promise<RecordingAws> {
  let calls = new Set<string>();
  let writes = new Set<string>();
  let handed: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const json = (content: unknown) => {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(content));
    };
    void buffer(request).then((body) => {
      const service = serviceOf(request, url);
      if (service === undefined) {
        json(publicFiles[url.pathname]);
        return;
      }
      for (const call of [callOf(service, request, url, body.toString())].flat()) calls.add(call);
      const wrote = service === 'dynamodb' ? writtenBy(request, body.toString()) : undefined;
      if (wrote !== undefined) writes.add(wrote);
      if (service === 'dynamodb' || service === 's3') forward(behind[service], request, body, response);
      else if (service === 'secretsmanager') json({ SecretString: secret });
      else if (service === 'kms') json(isUnwrapping(request) ? unwrapped(body.toString()) : dataKey());
      else if (service === 'cognito-idp') json(ofPool);
      else if (service === 'sqs') {
        handed.push(body.toString());
        json({ Successful: [], Failed: [] });
      } else if (service === 'ses') {
        handed.push(body.toString());
        json({ MessageId: 'sent' });
      } else {
        handed.push(body.toString());
        response.writeHead(service === 'lambda' ? 202 : 501).end();
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('expected a port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    taken: () => {
      const before = calls;
      calls = new Set();
      return before;
    },
    written: () => {
      const before = writes;
      writes = new Set();
      return before;
    },
    handed: () => {
      const before = handed;
      handed = [];
      return before;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
