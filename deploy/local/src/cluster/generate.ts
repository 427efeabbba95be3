import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTopicSource } from '../kafka/topic-plan.js';
import { ROOT } from '../state/folder.js';
import { manifests } from './manifests.js';

for (const { path, text } of manifests(loadTopicSource())) writeFileSync(join(ROOT, path), text);
