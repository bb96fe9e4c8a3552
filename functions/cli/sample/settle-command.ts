/** `remit sample settle`: what phones drew, and what holds where several listed or drew in one place. */
import { randomBytes } from 'node:crypto';

import { Command } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { type DrawingOfPlace, drawingOf } from '#functions/fieldwork/drawing/drawing-of.ts';
import { type Holds, settleDrawing, stampOfPlace } from '#functions/fieldwork/drawing/settle-drawing.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { PlaceKey, StoredDrawn } from '#functions/store/store.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { unknownRound } from '../round/round-refusals.ts';

type Options = Place & {
  readonly round: string;
  readonly instrument?: string;
  readonly psu?: string;
  readonly holds?: string;
  readonly reason?: string;
  readonly by: string;
  readonly json?: true;
};

/** The command. */
export function settleCommand(): Command {
  const command = new Command('settle')
    .description('list what phones drew; with --psu and --holds, decide where several listed or drew in one place')
    .requiredOption('--round <id>', 'the round')
    .option('--instrument <id>', 'the questionnaire')
    .option('--psu <id>', 'the place')
    .option(
      '--holds <what>',
      'an enumerator, or the id of a list: what that phone drew; joint: a draw from all lists joined; office; keep: what is in force stays',
    )
    .option('--reason <text>', 'why, for the audit trail')
    .option('--by <name>', 'who acts, for the audit trail', whoActs())
    .option('--json', 'print one line of JSON');
  return withWhere(command).action((options: Options) =>
    within(options, 'refuse', (platform) => run(platform, options)),
  );
}

type Listed = {
  readonly place: PlaceKey;
  readonly drawing: DrawingOfPlace;
  readonly drawn: StoredDrawn | undefined;
  readonly seen: string;
};

/** Places where a phone drew, by study and PSU. */
async function drawings({ store }: OpenPlatform, round: string): Promise<readonly Listed[]> {
  const entry = await store.getRoundEntry(round);
  if (entry === undefined)
    throw unknownRound(
      round,
      (await store.listRounds()).map((one) => one.round.id),
    );
  const lists = await store.listListings(round);
  const places = new Map(lists.map(({ instrument, psu }) => [`${instrument}\n${psu}`, { round, instrument, psu }]));
  const found = [...places.values()].map(async (place): Promise<Listed> => {
    const { instrument, psu } = place;
    const here = lists.filter((list) => list.instrument === instrument && list.psu === psu);
    const drawn = await store.getDrawn(place);
    const rule = entry.round.settings.drawOnPhones?.[instrument];
    return { place, drawing: drawingOf({ psu, lists: here, drawn, rule }), drawn, seen: stampOfPlace(here, drawn) };
  });
  return (await Promise.all(found)).filter(({ drawing }) => drawing.claims.length > 0 || drawing.kind === 'open');
}

const say = (line: string): void => {
  process.stdout.write(`${inLines(line)}\n`);
};

function tell({ place, drawing, drawn }: Listed): void {
  say(`${place.instrument}/${place.psu}: ${drawing.kind === 'open' ? 'to be decided' : 'holds'}`);
  for (const { list, drawn: draw, again } of drawing.claims)
    say(
      `  ${list.by}: ${draw.positions.length} of ${list.dwellings.length}, by seed ${draw.seed} – drawn again: ${again} (list ${list.id})`,
    );
  for (const list of drawing.others.filter((one) => one.drawn === undefined))
    say(`  ${list.by}: listed ${list.dwellings.length}, drew nothing (list ${list.id})`);
  if (drawing.isMissing) say(`  the list that was drawn from is missing (${drawn?.how?.list ?? ''})`);
  if (drawn?.how !== undefined)
    say(`  in force: ${drawn.units.length} of ${drawn.how.listed}, drawn by ${drawn.how.by} (${drawn.how.where})`);
}

/** What `--holds` names. */
function holdsIn({ drawing }: Listed, text: string): Holds {
  if (text === 'joint' || text === 'office' || text === 'keep') return { kind: text };
  const named = drawing.claims.filter(({ list }) => list.id === text || list.by === text);
  const [one] = named;
  if (one === undefined)
    throw new WrongUse(
      `--holds: no phone of "${text}" drew there; say an enumerator, the id of a list, joint, office or keep`,
    );
  if (named.length > 1)
    throw new WrongUse(`--holds: "${text}" drew from ${named.length} lists there; name one by its id`);
  return { kind: 'list', id: one.list.id };
}

async function decide({ store, studies }: OpenPlatform, of: Listed, options: Options): Promise<void> {
  const { holds = '', reason, by, json } = options;
  if (reason === undefined || reason.trim() === '') throw new WrongUse('--reason is missing: why that holds');
  const now = () => new Date();
  const deps = { store, studies, now, newId: uuidV7Maker(now, randomBytes), by };
  const outcome = await settleDrawing(deps, of.place, { holds: holdsIn(of, holds), seen: of.seen, reason });
  const where = `${of.place.instrument}/${of.place.psu}`;
  switch (outcome.kind) {
    case 'settled':
      say(json === true ? JSON.stringify({ place: where, ...outcome }) : `${where}: ${outcome.drawn} dwellings hold`);
      if (json !== true && outcome.apart > 0)
        say(
          `  interviews that another draw led, in no figure until somebody decides about each: ${outcome.apart} (remit review list --round ${of.place.round} --state quarantined)`,
        );
      return;
    case 'changed-meanwhile':
      throw new CommandFailure(
        `somebody listed, drew or decided in ${where} in the meantime; nothing was changed: look again`,
      );
    case 'cannot-hold':
      throw new CommandFailure(
        `that cannot hold in ${where}: a phone's draw has to be what the round draws from its list, "joint" needs remit round drawing, "office" a drawing of the office, and "keep" a draw in force whose list is there. Nothing was changed`,
      );
    case 'frozen':
      throw new CommandFailure(`the round "${of.place.round}" can no longer be changed`);
  }
}

async function run(platform: OpenPlatform, options: Options): Promise<void> {
  const { round, instrument, psu, holds, json } = options;
  const all = (await drawings(platform, round)).filter(
    ({ place }) => (instrument ?? place.instrument) === place.instrument && (psu ?? place.psu) === place.psu,
  );
  if (holds !== undefined) {
    const [one, another] = all;
    if (psu === undefined || another !== undefined)
      throw new WrongUse('--holds needs --psu, and --instrument where two ask there');
    if (one === undefined) throw new CommandFailure(`no phone drew in ${psu}; nothing is to be decided`);
    return decide(platform, one, options);
  }
  if (json === true) {
    say(
      JSON.stringify(
        all.map(({ place, drawing, drawn }) => ({ ...place, standing: drawing.kind, drawn: drawn?.units.length ?? 0 })),
      ),
    );
    return;
  }
  if (all.length === 0) say('No phone drew dwellings in this round.');
  all.forEach(tell);
}
