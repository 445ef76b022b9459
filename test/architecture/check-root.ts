// The root of the project is its table of contents: what may lie there is a closed list.

const ALLOWED = [
  /^\./,
  /^(package|package-lock|biome|knip)\.json$/,
  /^tsconfig(\.[a-z]+)?\.json$/,
  /^vitest\.config\.ts$/,
  /^(rules|routes|src|cli|schemas|test|bench|docs|deploy|scripts)$/,
  /^README(\.[a-z]{2})?\.md$/,
  /^(ARCHITECTURE|CONTRIBUTING|CHANGELOG)\.md$/,
  /^LICENSE$/,
  // Made by npm, by vitest and by people; git ignores them.
  /^node_modules$/,
  /^coverage$/,
  /\.log$/,
];

/** The names in the root that have no place there. */
export function checkRoot(names: readonly string[]): readonly string[] {
  return names.filter((name) => !ALLOWED.some((pattern) => pattern.test(name)));
}
