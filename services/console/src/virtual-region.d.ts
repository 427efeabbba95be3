declare module 'virtual:region' {
  import type { FeatureCollection, Geometry } from 'geojson';
  const land: FeatureCollection<Geometry, { readonly name: string }>;
  export default land;
}
