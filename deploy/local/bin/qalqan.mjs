#!/usr/bin/env node
// Thin door: the runner itself is TypeScript, built by the front door; this file only finds it.
import { runBuilt } from '../../../tools/run-built.mjs';

await runBuilt('deploy/local/dist/main.js', process.argv.slice(2));
