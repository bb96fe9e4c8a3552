/** `remit release`: publishes a release of a round, or computes an old one again and compares every byte. */
import { Command, Option } from 'commander';

import { studiesIn } from '#schemas/language/study/study.ts';
import type { Manifest, Series } from '#functions/publish/release/manifest.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';
import type { Progress, PublishOutcome } from '#functions/publish/outcomes.ts';
import type { VerifyOutcome } from '#functions/publish/verify-release.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenData, OpenPlatform } from '../../laptop/data/open-data.ts';
import { openPlatform, type Place, withWhere } from '../open/open-platform.ts';
import { releaseLines, termsIn } from '../release-lines.ts';
import { whyNothingPublished } from '../why-nothing-published.ts';
import { whyUnread } from '../why-unread.ts';

type Options = Place & {
  readonly round?: string;
  readonly series: Series;
  readonly verify?: string;
  readonly clockIsRight?: true;
  readonly details?: true;
  readonly json?: true;
};

const root = new URL('../../../', import.meta.url);

/** The command. */
export function makeCommand(): Command {
  const made = new Command('release')
    .description('Compute and publish a release of a round')
    .addOption(new Option('--round <id>', 'the round to publish').conflicts('verify'))
    .addOption(
      new Option('--series <name>', 'every table, or prices alone')
        .choices(['estimates', 'corridor-costs'])
        .default('estimates'),
    )
    .option('--clock-is-right', 'publish although the newest release is dated later, under a clock that was wrong')
    .option('--verify <release>', 'compute this release again from its manifest and compare every byte');
  return withWhere(made)
    .option('--details', 'tell of each table what is withheld and why, and the digest of each file')
    .option('--json', 'print one line of JSON')
    .action(async (options: Options, command: Command) => {
      const { round, verify } = options;
      if (round === undefined && verify === undefined)
        command.error("error: one of '--round' and '--verify' is needed");
      const data = await openPlatform(options, 'refuse');
      try {
        await (verify === undefined ? publish(data, round ?? '', options) : check(data, verify, options));
      } finally {
        await data.close();
      }
    });
}

async function publish(
  { store, objects, studies, sweep }: OpenPlatform,
  round: string,
  { series, json, clockIsRight, details }: Options,
): Promise<void> {
  const [{ publishRelease }, { codeVersionOf }, { uuidV7Maker }, { randomBytes }] = await Promise.all([
    import('#functions/publish/publish-release.ts'),
    import('#functions/build/code-version.ts'),
    import('#functions/platform/uuid.ts'),
    import('node:crypto'),
  ]);
  const now = () => new Date();
  const swept = await sweep(now());
  if (swept !== undefined) process.stderr.write(`${swept}\n`);
  const newId = uuidV7Maker(now, randomBytes);
  const codeVersion = await codeVersionOf(root);
  const deps = {
    store,
    objects,
    studies,
    now,
    newId,
    codeVersion,
    clockIsRight: clockIsRight === true,
    progress: tell,
  };
  const outcome = await publishRelease(deps, round, { series });
  const published = publishedOrFail(outcome, round);
  const { releaseId, manifestSha256, manifest } = published;
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[2K' : ''}wrote ${manifest.files.length} files\n`);
  if (json === true) {
    const { files, warnings, summary = [], tables = [] } = manifest;
    say(JSON.stringify({ release: releaseId, round, series, manifestSha256, files, summary, tables, warnings }));
    return;
  }
  const wording = await wordingOf(manifest, studies);
  const { headlineLines } = await import('../headline-lines.ts');
  say(`Release ${releaseId} of round ${round} (${series})`);
  for (const line of await headlineLines({ objects, studies }, published, wording)) say(line);
  say('');
  for (const line of releaseLines(manifest, termsIn(wording), details === true)) say(line);
  if (details !== true) say('  --details tells of each table what is withheld and why, and the digest of each file.');
}

/** English words for what a release holds; rounds that it is compared with are called by their titles. */
async function wordingOf({ round, comparedWith }: Manifest, known: OpenPlatform['studies']): Promise<Wording> {
  const [{ wordingsOf }, { namingRounds }] = await Promise.all([
    import('#functions/platform/wording/wordings.ts'),
    import('#functions/platform/wording/naming-rounds.ts'),
  ]);
  const [english] = await wordingsOf(await studiesIn(known, round.instruments), []);
  if (english === undefined) throw new Error('the platform has no English words');
  const titles = comparedWith !== undefined && 'titles' in comparedWith ? comparedWith.titles : undefined;
  return namingRounds(english, titles ?? {});
}

function publishedOrFail(outcome: PublishOutcome, round: string) {
  if (outcome.kind !== 'published') throw new CommandFailure(whyNothingPublished(outcome, round));
  return outcome;
}

async function check({ store, objects, studies }: OpenData, release: string, { json }: Options): Promise<void> {
  const [{ verifyRelease }, { codeVersionOf }] = await Promise.all([
    import('#functions/publish/verify-release.ts'),
    import('#functions/build/code-version.ts'),
  ]);
  const now = () => new Date();
  const outcome = await verifyRelease(
    { store, objects, studies, now, codeVersion: await codeVersionOf(root) },
    release,
  );
  if (json === true) say(JSON.stringify({ release, ...outcome }));
  if (outcome.kind !== 'identical') throw new CommandFailure(sentenceOf(outcome, release));
  if (json !== true) say(`Release ${release} is identical, byte for byte: ${outcome.files.join(', ')}`);
}

function sentenceOf(outcome: Exclude<VerifyOutcome, { kind: 'identical' }>, release: string): string {
  if (outcome.kind !== 'different') return whyUnread(outcome, release);
  return outcome.publishedBy === outcome.computedBy
    ? `release ${release} differs from what its snapshot gives: ${outcome.files.join(', ')}`
    : `release ${release} was computed by code ${outcome.publishedBy}, and code ${outcome.computedBy} computes otherwise: ${outcome.files.join(', ')}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line for each step; on a terminal it is written over the one before. Of files, a log is told how many there are, in the end. */
function tell({ step, detail, done }: Progress): void {
  const words = { snapshot: `read ${done} responses of ${detail}`, analysis: 'computing', release: `wrote ${detail}` };
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${words[step]}`);
  else if (step !== 'release') process.stderr.write(`${words[step]}\n`);
}
