import { fromHex } from '../encoding/bytes.js';

/** RFC 8032 §7.1, TEST 1. */
export const TEST_SEED = fromHex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');

/** RFC 8032 §7.1, TEST 2. */
export const OTHER_SEED = fromHex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
