/** The round of tests in a data folder of its own, and the door that takes its responses, for commands that read what came in. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createIngestApp } from '#functions/ingest/app.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import { identifyByToken } from '#functions/platform/identity/identify-by-token.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { drawn, now } from '../ingest/ingest-platform.ts';
import { studies } from '../../studies.ts';
import { putFrame, putRound } from '../store/lay-out.ts';
import { noFloods } from '../no-floods.ts';

const secret = 'a signing key for tests, long enough';

/** `close` removes the folder. */
export async function ingestInFolder() {
  const data = await mkdtemp(join(tmpdir(), 'remit-ingest-'));
  const open = await openData(data, 'alone');
  await putRound(open.store, drawn.round);
  await putFrame(open.store, drawn.round.id, drawn.frame);
  const app = createBaseApp({ log: createLineLog(() => undefined, now), now, newId: () => 'request' });
  const identify = identifyByToken({ secret, now });
  const digestKey = open.secrets.digest;
  app.route('/', createIngestApp({ studies, store: open.store, identify, digestKey, now, ...noFloods }));
  const close = async (): Promise<void> => {
    await open.close();
    await rm(data, { recursive: true, force: true });
  };
  return { data, open, app, close };
}
