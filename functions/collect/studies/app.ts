/**
 * `GET /v1/studies/{id}/{version}?language=ru`: the questionnaire that a form shows. Open to everybody, like the form it
 * is for: a study holds questions and no answers, and people who register by themselves have no link to show.
 */
import { Hono } from 'hono';

import { codingFor } from '#functions/platform/http/codings.ts';
import { withLanguage } from '#functions/platform/http/language.ts';
import { problem } from '#functions/platform/http/problem.ts';
import type { Studies } from '#schemas/language/study/study.ts';
import { languages } from '#schemas/words/languages.ts';

import { createServedStudies } from './served-studies.ts';

/** A browser asks again after this; the questions are frozen, a word in them may be put right with a new program. */
const freshSeconds = 300;

/** The version in an address; undefined for what no version is. */
const versionIn = (text: string): number | undefined => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined);

const isNamed = (etag: string, wanted: string | undefined): boolean =>
  wanted?.match(/"[^"]*"/g)?.includes(etag) === true;

/** The studies, for forms. */
export function createStudiesApp({ studies }: { readonly studies: Pick<Studies, 'find'> }) {
  const find = createServedStudies(studies);
  return new Hono().get('/v1/studies/:id/:version', withLanguage, async (c) => {
    const version = versionIn(c.req.param('version'));
    const language = c.req.query('language') ?? languages[0];
    const study = version === undefined ? undefined : await find(c.req.param('id'), version, language);
    if (study === undefined) return problem(c, 'not-found');
    const coding = codingFor(c.req.header('accept-encoding'), study.plain);
    const etag = study.etag(coding);
    const headers = {
      'cache-control': `public, max-age=${freshSeconds}`,
      'content-type': 'application/json',
      etag,
      vary: 'accept-encoding',
    };
    if (isNamed(etag, c.req.header('if-none-match'))) return c.body(null, 304, headers);
    return coding === undefined
      ? c.body(study.plain, 200, headers)
      : c.body(await study.encoded(coding), 200, { ...headers, 'content-encoding': coding });
  });
}
