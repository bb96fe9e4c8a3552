/** A questionnaire of a round looked at, and tried out: nothing of either is in a figure. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';

import { addressOfCode, endIn, makePracticeLink } from '#functions/fieldwork/links/make-link.ts';
import { mayDo } from '#functions/platform/identity/access.ts';
import { studyAsked } from '#schemas/language/study/study.ts';
import { Nothing } from '../nothing.tsx';
import { siteOf } from '../read/site-of.ts';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { PracticePage } from './practice-page.tsx';
import { PreviewPage } from './preview-page.tsx';

type Here = Context<OfficeVariables>;

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);
const wishSchema = v.object({ study: v.pipe(v.string(), v.maxLength(64)) });

/** A practice link is for a few days: for one training, or for one look. */
const practiceDays = 7;

/** The questionnaire of a round that enumerators fill in; undefined where it asks none of that id. */
async function filledIn(c: Here, instruments: Readonly<Record<string, number>>, id: string) {
  const study = await studyAsked(c.get('deps').studies, instruments, id);
  return study?.collection.files.includes('link') === true ? study : undefined;
}

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createTryingApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/forms/:study', async (c) => {
      const { round: id, study: asked } = c.req.param();
      const seen = await seenRound(c.get('deps'), c.get('identity'), id);
      const study = seen && (await filledIn(c, seen.entry.round.instruments, asked));
      if (seen === undefined || study === undefined) return nothing(c);
      const frame = await c.get('deps').store.getFrame(id);
      return c.html(<PreviewPage wording={c.get('wording')} round={seen.entry.round} study={study} frame={frame} />);
    })
    .post('/rounds/:round/practice', async (c) => {
      const id = c.req.param('round');
      const [deps, wording] = [c.get('deps'), c.get('wording')];
      const seen = await seenRound(deps, c.get('identity'), id);
      if (seen === undefined || !mayDo(c.get('identity'), 'give-links', id)) return nothing(c);
      const wish = v.safeParse(wishSchema, await c.req.parseBody());
      const study = wish.success ? await filledIn(c, seen.entry.round.instruments, wish.output.study) : undefined;
      if (study === undefined) return c.html(<Nothing wording={wording} why="trying.noStudy" />, 422);
      const instrument = study.instrument.id;
      const expiresAt = endIn(practiceDays, deps.now());
      const reason = wording.say('trying.reason');
      const by = c.get('identity').subject;
      const made = await makePracticeLink({ ...deps, by }, { round: id, instrument, expiresAt, reason });
      if (made.kind !== 'made') return c.html(<Nothing wording={wording} why="trying.roundOver" />, 409);
      return c.html(
        <PracticePage
          wording={wording}
          seen={seen}
          study={instrument}
          code={made.code}
          address={addressOfCode(siteOf(c), made.code)}
          expiresAt={expiresAt}
        />,
      );
    });
