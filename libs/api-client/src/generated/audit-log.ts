export interface paths {
    "/api/v1/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service, party, version and version of the agreement */
        get: operations["about"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreement that is held: a C2SP signed note */
        get: operations["agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence about one subject: agreement, checkpoint, entries with proofs */
        get: operations["Evidence.bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names and versions of the code lists */
        get: operations["listCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Codes of a list with all that is known of them; or those that fit `q` */
        get: operations["searchCodeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries without content, oldest first */
        get: operations["Entries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry with its content */
        get: operations["Entries.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole log: a header line, then one line per entry */
        get: operations["Evidence.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of this process: whether the agreement names it, when it expires */
        get: operations["keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Re-hash every row, tile and checkpoint; starts a run unless one is under way */
        get: operations["Ledger.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events that say what to read again: `ready`, then topic and id; ends with the token */
        get: operations["liveHints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who calls: account, name, party, roles, and until when */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proofs/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That an earlier log is the beginning of a later one */
        get: operations["Proofs.consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proofs/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That an entry is in the log */
        get: operations["Proofs.inclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refused records, newest first, without content */
        get: operations["listQuarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One refused record with its original bytes; is logged */
        get: operations["readQuarantined"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a record for good, with a reason */
        post: operations["closeQuarantined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open, judge and apply the stored bytes once more */
        post: operations["redriveQuarantined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a replay, or learn of the one that runs */
        post: operations["Replays.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a replay is, and its report */
        get: operations["Replays.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/streams/{stream}/forks/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed records that prove a fork, as they were sent; is logged */
        get: operations["readFork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/streams/{stream}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed records of a stream, as they were sent */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/streams/forks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forks and claims of forks, newest first, without content */
        get: operations["listForks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest checkpoint: a C2SP signed note */
        get: operations["Checkpoint.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console-config.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the console needs before anybody has signed in */
        get: operations["consoleConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process can go on */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests are served, with the state of each check */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics in the Prometheus text format */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tile/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hash tile: tile/<level>/<N>[.p/<width>] */
        get: operations["Tiles.hashes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tile/entries/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entry bundle: tile/entries/<N>[.p/<width>] */
        get: operations["EntryBundles.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CloseCommand: {
            /** @description Why nothing more is to be done; one line */
            reason: string;
        };
        ConsistencyProof: {
            checkpoint: string | null;
            from: number;
            fromRoot: string;
            origin: string;
            proof: string[];
            to: number;
            toRoot: string;
        };
        EvidenceBundle: {
            agreement: string;
            checkpoint: string;
            entries: {
                index: number;
                leaf: string;
                proof: string[];
                record?: {
                    jws: string;
                    value: string;
                };
            }[];
            /** @constant */
            format: "qalqan.evidence.v1";
            origin: string;
            subject: string;
        };
        InclusionProof: {
            checkpoint: string | null;
            index: number;
            leafHash: string;
            origin: string;
            proof: string[];
            root: string;
            size: number;
        };
        LogEntry: {
            identity: string;
            index: number;
            /** @enum {unknown} */
            kind: "event" | "agreement" | "refusal";
            leafHash: string;
            /** Format: date-time */
            loggedAt: string;
            partition: number;
            party: string | null;
            refusal?: {
                codes: {
                    [key: string]: number;
                };
                count: number;
                from: number | null;
                hash: string;
                taken?: {
                    identity: string;
                    prevhash: string;
                    sequence: number;
                    stream: string;
                };
                to: number | null;
            };
            sequence: number;
            stream: string;
            subject: string;
            time: string | null;
            topic: string;
            type: string;
        };
        LogEntryDetail: {
            identity: string;
            index: number;
            /** @enum {unknown} */
            kind: "event" | "agreement" | "refusal";
            leaf: string;
            leafHash: string;
            /** Format: date-time */
            loggedAt: string;
            partition: number;
            party: string | null;
            record?: {
                jws: string;
                value: string;
            };
            refusal?: {
                codes: {
                    [key: string]: number;
                };
                count: number;
                from: number | null;
                hash: string;
                taken?: {
                    identity: string;
                    prevhash: string;
                    sequence: number;
                    stream: string;
                };
                to: number | null;
            };
            sequence: number;
            stream: string;
            subject: string;
            time: string | null;
            topic: string;
            type: string;
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            /** @description Stable; clients decide by this */
            code: string;
            detail: string;
            errors?: {
                code: string;
                detail: string;
                pointer: string;
            }[];
            /** @description `urn:uuid:` and the incident id that the log carries too */
            instance: string;
            /** @description RFC 6901 pointer to the place at fault */
            pointer?: string;
            status: number;
            title: string;
            /** @description `urn:qalqan:problem:<code>` */
            type: string;
        };
        ReplayJob: {
            code: ("json-malformed" | "json-not-utf8" | "json-duplicate-name" | "json-forbidden-name" | "json-forbidden-character" | "json-number-inexact" | "json-too-deep" | "body-too-large" | "media-type-unsupported" | "line-too-long" | "text-not-utf8" | "csv-malformed" | "schema-invalid" | "rule-violated" | "code-unknown" | "cursor-invalid" | "parameter-invalid" | "identifier-malformed" | "identifier-country-missing" | "identifier-country-mismatch" | "token-missing" | "token-invalid" | "role-missing" | "four-eyes" | "forbidden" | "not-found" | "conflict" | "state-conflict" | "precondition-failed" | "overloaded" | "timeout" | "identity-unavailable" | "unavailable" | "internal" | "record-too-large" | "record-empty" | "jws-missing" | "jws-malformed" | "alg-not-allowed" | "kid-unknown" | "key-wrong-party" | "key-not-valid" | "signature-invalid" | "envelope-invalid" | "type-unknown" | "commitment-mismatch" | "source-mismatch" | "stream-mismatch" | "key-mismatch" | "agreement-unknown" | "sequence-gap" | "sequence-fork" | "handler-failed" | "agreement-malformed" | "agreement-digest-mismatch" | "agreement-signature-missing" | "note-malformed" | "note-signature-invalid" | "checkpoint-malformed" | "tile-path-invalid" | "tile-malformed" | "leaf-malformed" | "proof-invalid" | "root-mismatch" | "entry-altered" | "entries-missing" | "entries-surplus" | "tile-altered" | "chain-broken" | "digest-mismatch" | "config-invalid" | "store-behind" | "store-ahead" | "position-rolled-back" | "own-stream-forked") | null;
            /** Format: date-time */
            createdAt: string;
            entries: number;
            finishedAt: string | null;
            id: string;
            report: {
                agreement?: {
                    digest: string;
                    version: number;
                };
                checkpoints: number;
                durationMs: number;
                entries: number;
                events: number;
                eventsPerSecond: number;
                faultCount: number;
                faults: {
                    /** @enum {unknown} */
                    code: "json-malformed" | "json-not-utf8" | "json-duplicate-name" | "json-forbidden-name" | "json-forbidden-character" | "json-number-inexact" | "json-too-deep" | "body-too-large" | "media-type-unsupported" | "line-too-long" | "text-not-utf8" | "csv-malformed" | "schema-invalid" | "rule-violated" | "code-unknown" | "cursor-invalid" | "parameter-invalid" | "identifier-malformed" | "identifier-country-missing" | "identifier-country-mismatch" | "token-missing" | "token-invalid" | "role-missing" | "four-eyes" | "forbidden" | "not-found" | "conflict" | "state-conflict" | "precondition-failed" | "overloaded" | "timeout" | "identity-unavailable" | "unavailable" | "internal" | "record-too-large" | "record-empty" | "jws-missing" | "jws-malformed" | "alg-not-allowed" | "kid-unknown" | "key-wrong-party" | "key-not-valid" | "signature-invalid" | "envelope-invalid" | "type-unknown" | "commitment-mismatch" | "source-mismatch" | "stream-mismatch" | "key-mismatch" | "agreement-unknown" | "sequence-gap" | "sequence-fork" | "handler-failed" | "agreement-malformed" | "agreement-digest-mismatch" | "agreement-signature-missing" | "note-malformed" | "note-signature-invalid" | "checkpoint-malformed" | "tile-path-invalid" | "tile-malformed" | "leaf-malformed" | "proof-invalid" | "root-mismatch" | "entry-altered" | "entries-missing" | "entries-surplus" | "tile-altered" | "chain-broken" | "digest-mismatch" | "config-invalid" | "store-behind" | "store-ahead" | "position-rolled-back" | "own-stream-forked";
                    index?: number;
                    reason: string;
                    sequence?: number;
                    stream?: string;
                    tile?: string;
                }[];
                forks: {
                    positions: {
                        by: string[];
                        sequence: number;
                        stream: string;
                    }[];
                    told: number;
                };
                /** @constant */
                format: "qalqan.replay-report.v1";
                log?: {
                    origin: string;
                    root: string;
                    size: number;
                };
                positions: {
                    [key: string]: string;
                };
                reconstruction?: {
                    compared: number;
                    digest?: string;
                    equal: number;
                    positions?: {
                        [key: string]: string;
                    };
                    published: number;
                };
                refusals: {
                    codes: {
                        [key: string]: number;
                    };
                    entries: number;
                    records: number;
                };
                streams: number;
                tilesCompared: boolean;
                types: {
                    [key: string]: number;
                };
                /** @enum {unknown} */
                verdict: "sound" | "broken";
            } | null;
            size: number | null;
            /** @enum {unknown} */
            state: "running" | "done" | "failed";
        };
        SignedRecord: {
            identity: string;
            jws: string;
            key: string;
            sequence: number;
            topic: string;
            /** @description the exact signed bytes */
            value: string;
        };
        StoreVerification: {
            report: {
                checkpoints: number;
                durationMs: number;
                fault?: {
                    before?: number;
                    /** @enum {unknown} */
                    code: "json-malformed" | "json-not-utf8" | "json-duplicate-name" | "json-forbidden-name" | "json-forbidden-character" | "json-number-inexact" | "json-too-deep" | "body-too-large" | "media-type-unsupported" | "line-too-long" | "text-not-utf8" | "csv-malformed" | "schema-invalid" | "rule-violated" | "code-unknown" | "cursor-invalid" | "parameter-invalid" | "identifier-malformed" | "identifier-country-missing" | "identifier-country-mismatch" | "token-missing" | "token-invalid" | "role-missing" | "four-eyes" | "forbidden" | "not-found" | "conflict" | "state-conflict" | "precondition-failed" | "overloaded" | "timeout" | "identity-unavailable" | "unavailable" | "internal" | "record-too-large" | "record-empty" | "jws-missing" | "jws-malformed" | "alg-not-allowed" | "kid-unknown" | "key-wrong-party" | "key-not-valid" | "signature-invalid" | "envelope-invalid" | "type-unknown" | "commitment-mismatch" | "source-mismatch" | "stream-mismatch" | "key-mismatch" | "agreement-unknown" | "sequence-gap" | "sequence-fork" | "handler-failed" | "agreement-malformed" | "agreement-digest-mismatch" | "agreement-signature-missing" | "note-malformed" | "note-signature-invalid" | "checkpoint-malformed" | "tile-path-invalid" | "tile-malformed" | "leaf-malformed" | "proof-invalid" | "root-mismatch" | "entry-altered" | "entries-missing" | "entries-surplus" | "tile-altered" | "chain-broken" | "digest-mismatch" | "config-invalid" | "store-behind" | "store-ahead" | "position-rolled-back" | "own-stream-forked";
                    index?: number;
                    reason: string;
                    tile?: string;
                };
                /** @constant */
                format: "qalqan.ledger-report.v1";
                root: string;
                size: number;
                tiles: number;
                /** @enum {unknown} */
                verdict: "sound" | "broken";
            } | null;
            /** Format: date-time */
            startedAt: string;
            /** @enum {unknown} */
            status: "running" | "sound" | "broken";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    about: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What runs here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: string | null;
                        party: string;
                        service: string;
                        version: string;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Version, digest, and the note with its signatures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        digest: string;
                        note: string;
                        version: number;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Evidence.bundle": {
        parameters: {
            query: {
                /** @description What the evidence is about */
                subject: string;
            };
            header?: {
                /** @description What the data is read for */
                "x-purpose"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceBundle"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCodeLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            list: string;
                            source: string;
                            version: string;
                        }[];
                        /** @description of the service */
                        version: string;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchCodeList: {
        parameters: {
            query?: {
                /** @description beginnings of words: name, other name, CAS, HS */
                q?: string;
            };
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Best first; the whole list without `q`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            entry: {
                                en: string;
                            };
                        }[];
                        list: string;
                        source: string;
                        version: string;
                    };
                };
            };
            /** @description `not-found`: there is no such list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Entries.list": {
        parameters: {
            query?: {
                /** @description Value of `next` of the page before */
                cursor?: string;
                /** @description First index */
                from?: number;
                limit?: number;
                /** @description Member that signed */
                party?: string;
                /** @description Not before; the time is the one its sender signed */
                since?: string;
                /** @description What the record is about */
                subject?: string;
                /** @description Index behind the last */
                to?: number;
                /** @description Event type */
                type?: string;
                /** @description Before */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LogEntry"][];
                        next: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Entries.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data is read for */
                "x-purpose"?: string;
            };
            path: {
                index: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntryDetail"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Evidence.export": {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data is read for */
                "x-purpose"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description NDJSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names and times, no keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kafka: {
                            /** Format: date-time */
                            notAfter: string;
                            /** Format: date-time */
                            notBefore: string;
                            subject: string;
                        } | null;
                        signing: {
                            fromSequence: number | null;
                            kid: string;
                            member: string;
                        };
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ledger.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or that it is not there yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreVerification"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liveHints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream without content: topics alert, inbox, hit, group, checkpoint, quarantine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `overloaded`: too many streams of this caller, or of all. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the token says, roles that there are not left out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresAt: string | null;
                        /** @description null for a machine */
                        name: string | null;
                        party: string;
                        roles: string[];
                        sub: string;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Proofs.consistency": {
        parameters: {
            query?: {
                /** @description Size of the older tree */
                from?: number;
                /** @description Size of the later tree; the newest when absent */
                to?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Proofs.inclusion": {
        parameters: {
            query?: {
                /** @description Identity of the record to prove, hex */
                identity?: string;
                /** @description Entry to prove */
                index?: number;
                /** @description RFC 6962 leaf hash of the entry to prove, hex */
                leafHash?: string;
                /** @description Size of the tree; the newest when absent */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InclusionProof"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuarantine: {
        parameters: {
            query?: {
                /** @description Why it was refused */
                code?: "record-too-large" | "record-empty" | "jws-missing" | "jws-malformed" | "alg-not-allowed" | "kid-unknown" | "key-wrong-party" | "key-not-valid" | "signature-invalid" | "json-malformed" | "json-not-utf8" | "json-duplicate-name" | "json-forbidden-name" | "json-forbidden-character" | "json-number-inexact" | "json-too-deep" | "envelope-invalid" | "type-unknown" | "schema-invalid" | "rule-violated" | "commitment-mismatch" | "source-mismatch" | "stream-mismatch" | "key-mismatch" | "agreement-unknown" | "sequence-gap" | "sequence-fork" | "handler-failed";
                /** @description Value of `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description All states unless given */
                state?: "open" | "redriven" | "closed";
                /** @description Topic it was read from */
                topic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string | null;
                            by: string | null;
                            /** @description One of those that the filter `code` takes */
                            code: string;
                            hash: string;
                            id: string;
                            kept: boolean;
                            offset: number;
                            partition: number;
                            pointer: string | null;
                            reason: string | null;
                            /** Format: date-time */
                            seenAt: string;
                            sequence: number | null;
                            size: number | null;
                            /** @enum {unknown} */
                            state: "open" | "redriven" | "closed";
                            stream: string | null;
                            topic: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readQuarantined: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the content is read for */
                "x-purpose"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string | null;
                        by: string | null;
                        /** @description One of those that the filter `code` takes */
                        code: string;
                        hash: string;
                        id: string;
                        jws: string | null;
                        kept: boolean;
                        key: string | null;
                        offset: number;
                        partition: number;
                        pointer: string | null;
                        reason: string | null;
                        /** Format: date-time */
                        seenAt: string;
                        sequence: number | null;
                        size: number | null;
                        /** @enum {unknown} */
                        state: "open" | "redriven" | "closed";
                        stream: string | null;
                        topic: string;
                        trail: {
                            /** @enum {unknown} */
                            action: "read" | "redriven" | "redrive-refused" | "closed";
                            actor: string;
                            /** Format: date-time */
                            at: string;
                            clientId: string;
                            code: string | null;
                            reason: string | null;
                        }[];
                        value: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeQuarantined: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCommand"];
            };
        };
        responses: {
            /** @description The record is `closed`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string | null;
                        by: string | null;
                        /** @description One of those that the filter `code` takes */
                        code: string;
                        hash: string;
                        id: string;
                        kept: boolean;
                        offset: number;
                        partition: number;
                        pointer: string | null;
                        reason: string | null;
                        /** Format: date-time */
                        seenAt: string;
                        sequence: number | null;
                        size: number | null;
                        /** @enum {unknown} */
                        state: "open" | "redriven" | "closed";
                        stream: string | null;
                        topic: string;
                    };
                };
            };
            /** @description `state-conflict`: it is not open. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redriveQuarantined: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Applied; the record is `redriven`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string | null;
                        by: string | null;
                        /** @description One of those that the filter `code` takes */
                        code: string;
                        hash: string;
                        id: string;
                        kept: boolean;
                        offset: number;
                        partition: number;
                        pointer: string | null;
                        reason: string | null;
                        /** Format: date-time */
                        seenAt: string;
                        sequence: number | null;
                        size: number | null;
                        /** @enum {unknown} */
                        state: "open" | "redriven" | "closed";
                        stream: string | null;
                        topic: string;
                    };
                };
            };
            /** @description Refused again, with the code of the refusal; or `state-conflict`: not open, or its stream went on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Replays.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replay. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayJob"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Replays.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The replay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayJob"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description position of the record that did not count */
                sequence: string;
                /** @description stream with its slash encoded: `tj%2F0` */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most eight records, the first rival first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            identity: string;
                            jws: string;
                            key: string;
                            sequence: number;
                            topic: string;
                            /** @description the exact signed bytes */
                            value: string;
                        }[];
                    };
                };
            };
            /** @description `not-found`: this service holds no evidence of such a fork. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /** @description first sequence that is wanted */
                from?: number;
                limit?: number;
            };
            header?: {
                /** @description What the data is read for */
                "x-purpose"?: string;
            };
            path: {
                /** @description stream with its slash encoded: `tj%2F0` */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; `next` is the `from` of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SignedRecord"][];
                        next: string | null;
                    };
                };
            };
            /** @description `role-missing`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listForks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both lists, each cut after 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: {
                            accuser: string;
                            attempts: number;
                            /** Format: date-time */
                            heardAt: string;
                            sequence: number;
                            /** @enum {unknown} */
                            state: "claimed" | "proved" | "false";
                            stream: string;
                            why: string | null;
                        }[];
                        forks: {
                            countedIdentity: string | null;
                            heardFrom: string | null;
                            identity: string;
                            prevhash: string;
                            /** Format: date-time */
                            seenAt: string;
                            sequence: number;
                            stream: string;
                            toldAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Checkpoint.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Origin, size, root, signature. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consoleConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which service this is, and where its users sign in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description version; null until it has been read */
                        agreement: string | null;
                        audience: string;
                        clientId: string;
                        issuer: string;
                        party: string;
                        service: string;
                        version: string;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description It cannot; replace it. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every check is green. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A check is not green, or the process is about to stop. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text exposition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Tiles.hashes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tile, as C2SP tlog-tiles says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "EntryBundles.entries": {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data is read for */
                "x-purpose"?: string;
            };
            path: {
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tile, as C2SP tlog-tiles says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
