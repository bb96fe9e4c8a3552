/** A caller that costs little: one connection, requests as bytes, and of an answer the status and the length alone. */
import { connect } from 'node:net';

export type Connection = {
  /** Posts a body and answers the status; one request at a time. */
  readonly post: (body: string) => Promise<number>;
  readonly close: () => void;
};

const endOfHead = '\r\n\r\n';

/**
 * Status of a whole answer; undefined while some of it is still to come.
 *
 * @throws {Error} it has no length, so its end cannot be found
 */
function statusOf(received: string): number | undefined {
  const head = received.indexOf(endOfHead);
  if (head === -1) return undefined;
  const status = /^HTTP\/1\.1 (\d{3})/.exec(received)?.[1];
  const length = /\r\ncontent-length: (\d+)/i.exec(received)?.[1];
  if (status === undefined || length === undefined) throw new Error(`cannot be read: ${received.slice(0, head)}`);
  return received.length < head + endOfHead.length + Number(length) ? undefined : Number(status);
}

/** Connects to `path` of this address, with a token; bodies and answers are ASCII. */
export function openConnection(url: URL, path: string, token: string): Connection {
  const socket = connect(Number(url.port), url.hostname).setEncoding('latin1').setNoDelay();
  const head = `POST ${path} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\nauthorization: Bearer ${token}\r\n`;
  return {
    post: (body) =>
      new Promise((answered, failed) => {
        let received = '';
        const onData = (chunk: string): void => {
          received += chunk;
          const status = statusOf(received);
          if (status === undefined) return;
          socket.off('data', onData).off('error', failed);
          answered(status);
        };
        socket.on('data', onData).once('error', failed);
        socket.write(`${head}content-length: ${body.length}${endOfHead}${body}`, 'latin1');
      }),
    close: () => {
      socket.destroy();
    },
  };
}
