export const audit = {
  nav: 'Log',
} as const;
