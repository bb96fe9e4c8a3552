/** Test files that run in a process of their own: they put something in the place of a module or of what the engine gives, or load modules into another environment. */
export const apart: readonly string[] = [
  'test/survey-schemas/kinds/new-kind.test.ts',
  'test/infra/permissions/permissions.test.ts',
  'test/functions/publish/release/same-everywhere.test.ts',
];
