export const analyst = {
  nav: 'Hits',
} as const;
