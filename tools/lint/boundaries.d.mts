export const LAYERS: Readonly<Record<string, readonly string[]>>;
export const SCOPES: readonly string[];
export const PLATFORMS: Readonly<Record<string, readonly string[]>>;
export const SOLE_IMPORTERS: Readonly<Record<string, readonly string[]>>;
export const TEST_LAYERS: readonly string[];
export const PURE_EXTERNALS: readonly string[];
export const depConstraints: readonly {
  readonly sourceTag: string;
  readonly onlyDependOnLibsWithTags: readonly string[];
}[];
