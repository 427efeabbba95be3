export const operate = {
  nav: 'Operation',
} as const;
