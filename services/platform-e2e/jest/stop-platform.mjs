// See start-platform.mjs.
export { stopForJest as default } from '../dist/platform/jest-setup.js';
