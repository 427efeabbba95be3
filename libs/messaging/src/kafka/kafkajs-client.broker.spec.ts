import { kafkaClientSuite } from '../testing/port-suite.js';
import { kafkaJsClient } from './kafkajs-client.js';

kafkaClientSuite((settings) => kafkaJsClient(settings, 'test'));
