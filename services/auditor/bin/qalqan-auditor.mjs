#!/usr/bin/env node
// Thin door: the verifier itself is TypeScript, built by the front door; this file only finds it.
import { runBuilt } from '../../../tools/run-built.mjs';

await runBuilt('services/auditor/dist/main.js', process.argv.slice(2));
