/** A local AWS that really enforces roles, for one run of the tests: MiniStack, pinned, in a virtual environment of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = '1.5.33';
const port = 4566;
const gateway = `https://127.0.0.1:${port}`; // by number: the SDK then puts bucket names into the path

export type LocalAws = {
  /** Environment for everything that talks to it. */
  readonly env: Readonly<Record<string, string>>;
  readonly log: string;
  readonly stop: () => Promise<void>;
};

const venv = join('.venv', 'ministack');

/** Installs what is missing; the folder is kept between runs. */
function install(): void {
  if (existsSync(join(venv, 'bin', 'ministack'))) return;
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
  execFileSync(join(venv, 'bin', 'pip'), ['install', '--quiet', `ministack[full]==${version}`], { stdio: 'inherit' });
}

/** Whether it answers; its certificate is made when it starts, so it is not looked at yet. */
const ready = (): Promise<boolean> =>
  new Promise((known) => {
    const asked = get(`${gateway}/_ministack/ready`, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      known(answer.statusCode === 200);
    });
    asked.on('error', () => {
      known(false);
    });
  });

const pause = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

/** Starts it empty. */
export async function startLocalAws(): Promise<LocalAws> {
  install();
  const folder = mkdtempSync(join(tmpdir(), 'remit-aws-'));
  const certificate = join(folder, 'ministack-tls', 'server.crt');
  const shared = { AWS_ENDPOINT_URL: gateway, NODE_EXTRA_CA_CERTS: certificate, AWS_CA_BUNDLE: certificate };
  const log = join(folder, 'ministack.log');
  const server = spawn(join(venv, 'bin', 'ministack'), [], {
    stdio: ['ignore', openSync(log, 'a'), openSync(log, 'a')],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      TMPDIR: folder,
      ...shared,
      AUTH: 'true', // roles, bucket policies and unsigned requests are really refused
      USE_SSL: '1',
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      LOG_LEVEL: 'WARNING',
      LAMBDA_WARM_TTL_SECONDS: '60',
    },
  });
  for (let tries = 0; tries < 150 && !(await ready()); tries += 1) {
    if (server.exitCode !== null) throw new Error(`the local AWS ended at once; see ${log}`);
    await pause(200);
  }
  const env = {
    ...shared,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  return { env, log, stop: () => end(server) };
}

async function end(server: ChildProcess): Promise<void> {
  const gone = new Promise<void>((done) => {
    server.once('exit', () => {
      done();
    });
  });
  server.kill('SIGTERM');
  const late = pause(10_000).then(() => {
    server.kill('SIGKILL');
  });
  await Promise.race([gone, late]);
}
