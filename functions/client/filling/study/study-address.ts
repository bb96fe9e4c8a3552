/** Where a study is asked for. */

/** Which one; a round pins the version. */
export type WantedStudy = { readonly id: string; readonly version: number; readonly language: string };

/** Where a study is asked for; its copy has the same name. Without a language, the beginning of that in any. */
export const addressOf = ({ id, version, language }: WantedStudy): string =>
  `/v1/studies/${encodeURIComponent(id)}/${version}?language=${encodeURIComponent(language)}`;
