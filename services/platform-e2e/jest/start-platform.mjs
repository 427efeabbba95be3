// Jest cannot compile its own set-up when sources are ES modules: this is the thin door to the compiled one.
export { startForJest as default } from '../dist/platform/jest-setup.js';
