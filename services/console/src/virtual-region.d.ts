declare module 'virtual:region' {
  import type { ExtendedFeatureCollection } from 'd3-geo';
  type Country = ExtendedFeatureCollection['features'][number] & { readonly properties: { readonly name: string } };
  const land: ExtendedFeatureCollection & { readonly features: readonly Country[] };
  export default land;
}
