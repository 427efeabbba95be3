export const check = {
  nav: 'Quick check',
} as const;
