export const form = {
  title: 'New alert',
} as const;
