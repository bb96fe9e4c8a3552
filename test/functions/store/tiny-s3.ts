/** A bucket for tests: the few S3 calls we make, over real HTTP, with conditional writes and short pages. */
import { createServer, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';

const keysPerPage = 2;

const errorXml = (code: string): string =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;

/** Listens on a free port; addresses are `/{bucket}/{key}`. */
export async function startTinyS3(): Promise<{ readonly url: string; readonly server: Server }> {
  const objects = new Map<string, { bytes: Buffer; type: string }>();

  const list = (query: URLSearchParams): string => {
    const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).sort();
    const start = Number(query.get('continuation-token') ?? 0);
    const page = keys.slice(start, start + keysPerPage).map((key) => `<Contents><Key>${key}</Key></Contents>`);
    const next = start + keysPerPage;
    const more = next < keys.length ? `<NextContinuationToken>${next}</NextContinuationToken>` : '';
    return `<?xml version="1.0"?><ListBucketResult>${page.join('')}${more}</ListBucketResult>`;
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const key = decodeURIComponent(url.pathname).split('/').slice(2).join('/');
    const found = objects.get(key);
    void buffer(request).then((bytes) => {
      if (request.method === 'PUT') {
        if (found !== undefined && request.headers['if-none-match'] === '*') {
          response.writeHead(412).end(errorXml('PreconditionFailed'));
          return;
        }
        objects.set(key, { bytes, type: request.headers['content-type'] ?? '' });
        response.writeHead(200).end();
      } else if (key === '') {
        response.writeHead(200, { 'content-type': 'application/xml' }).end(list(url.searchParams));
      } else if (found === undefined) {
        response.writeHead(404).end(request.method === 'HEAD' ? undefined : errorXml('NoSuchKey'));
      } else {
        response.writeHead(200, { 'content-type': found.type, 'content-length': found.bytes.length });
        response.end(request.method === 'HEAD' ? undefined : found.bytes);
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('expected a port');
  return { url: `http://127.0.0.1:${address.port}`, server };
}
