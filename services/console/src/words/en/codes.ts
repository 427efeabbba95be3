export const codes = {
  'verdict/proposed': 'Not judged',
} as const;
